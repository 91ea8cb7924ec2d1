import { own } from '../../page/own';
import { ownElement, type OwnName } from '../own-element';

/** Milliseconds after which an element that the page removed comes back, each time once; then it stays away. */
const RETURNS = [0, 1_000, 5_000];

/**
 * An element of ours beside the page's body, with a closed shadow root: the page's own rules do not reach what is in it, its
 * text is never selected, copied or read aloud, and on paper it is not there. A page that removes it has it back a few times at
 * most, and one that puts something behind it is not answered, so that two scripts cannot drive each other on.
 */
export class OwnHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  private readonly observer = new MutationObserver(() => this.comeBack());
  private timer: ReturnType<typeof setTimeout> | undefined;
  private returned = 0;

  constructor(name: OwnName, css: string) {
    const { host, root } = ownElement(name, css);
    host.setAttribute('aria-hidden', 'true');
    this.element = host;
    this.root = root;
  }

  attach(): void {
    const page = own(document, 'documentElement');
    if (this.element.parentNode === page) return;
    page.append(this.element);
    this.observer.disconnect();
    this.observer.observe(page, { childList: true });
    // The document may get another root element.
    this.observer.observe(document, { childList: true });
  }

  remove(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.timer = undefined;
    this.element.remove();
  }

  private comeBack(): void {
    if (this.element.parentNode === own(document, 'documentElement') || this.timer !== undefined) return;
    const wait = RETURNS[this.returned];
    if (wait === undefined) return this.remove();
    this.returned += 1;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.attach();
    }, wait);
  }
}

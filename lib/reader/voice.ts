import { own } from '../page/own';
import { withoutTurns } from '../view/turns';
import { ownElement } from './own-element';
import { WORDS } from './unfindable';

/** Out of sight, but there for whoever reads the page aloud. */
const UNSEEN = `:host { display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 1px !important; height: 1px !important;
  overflow: hidden !important; clip-path: inset(50%) !important; white-space: nowrap !important; }`;

/** Milliseconds between the region's appearance and its words: one that appears with its words is not read. */
const PAUSE = 120;

/** Says where a walk has come to, politely, to whoever hears the page instead of seeing it. It is in the page only once something was said. */
export class Voice {
  private host: HTMLElement | null = null;
  private region: HTMLElement | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  say(words: string, lang: string): void {
    const region = this.present();
    region.lang = lang;
    clearTimeout(this.timer);
    // Emptied first: the same words said again are news too.
    region.replaceChildren();
    this.timer = setTimeout(() => {
      const said = document.createElement('span');
      said.setAttribute(WORDS, withoutTurns(words));
      region.append(said);
    }, PAUSE);
  }

  /** Leaves no trace in the page. */
  end(): void {
    clearTimeout(this.timer);
    this.host?.remove();
    this.host = this.region = null;
  }

  private present(): HTMLElement {
    if (this.region && this.host?.isConnected) return this.region;
    this.end();
    const { host, root } = ownElement('voice', UNSEEN);
    const region = document.createElement('p');
    region.setAttribute('role', 'status');
    region.setAttribute('aria-live', 'polite');
    root.append(region);
    own(document, 'documentElement').append(host);
    this.host = host;
    this.region = region;
    return region;
  }
}

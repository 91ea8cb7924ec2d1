import { own } from '../page/own';
import type { Words } from './article';
import { ownElement } from './own-element';

/** Milliseconds that a sentence stays. */
const LONG_ENOUGH = 7_000;

const STYLE = `
:host { position: fixed !important; inset: auto 0 24px !important; display: block !important; width: fit-content !important;
  max-width: calc(100vw - 48px) !important; margin: 0 auto !important; padding: 0 !important; border: 0 !important; background: none !important; z-index: 2147483647 !important; }
p { margin: 0; padding: 10px 16px; border: 1px solid light-dark(#d9d4c8, #45423c); border-radius: 7px; background: light-dark(#fffefb, #242321); color: light-dark(#22211f, #ebe8e1);
  box-shadow: 0 10px 30px rgb(0 0 0 / 25%); font: 13.5px/1.6 system-ui, sans-serif; }
`;

/** A sentence to the reader, shown over the page for a while; a key or a press takes it away. It is in the page only as long. */
export class Sentence {
  private host: HTMLElement | null = null;
  private shown: AbortController | null = null;

  say(sentence: string, { locale, theme }: Pick<Words, 'locale' | 'theme'>): void {
    this.end();
    const { host, root } = ownElement('sentence', STYLE);
    const line = document.createElement('p');
    line.setAttribute('role', 'alert');
    line.lang = locale;
    line.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
    line.textContent = sentence;
    root.append(line);
    own(document, 'documentElement').append(host);
    this.host = host;
    this.shown = new AbortController();
    const { signal } = this.shown;
    const timer = setTimeout(() => this.end(), LONG_ENOUGH);
    signal.addEventListener('abort', () => clearTimeout(timer));
    for (const type of ['keydown', 'pointerdown']) window.addEventListener(type, () => this.end(), { capture: true, passive: true, signal });
  }

  end(): void {
    this.shown?.abort();
    this.host?.remove();
    this.host = this.shown = null;
  }
}

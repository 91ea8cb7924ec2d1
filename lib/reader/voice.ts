import { own } from '../page/own';

const HOST = 'duibiao-voice';

/** Out of sight, but there for whoever reads the page aloud. */
const UNSEEN = ['all:initial', 'display:block', 'position:fixed', 'inset:0 auto auto 0', 'width:1px', 'height:1px', 'overflow:hidden', 'clip-path:inset(50%)', 'white-space:nowrap']
  .map((rule) => `${rule}!important`)
  .join(';');

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
    region.textContent = '';
    this.timer = setTimeout(() => (region.textContent = words), PAUSE);
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
    const host = document.createElement(HOST);
    host.style.cssText = UNSEEN;
    const region = document.createElement('p');
    region.setAttribute('role', 'status');
    region.setAttribute('aria-live', 'polite');
    host.attachShadow({ mode: 'closed' }).append(region);
    own(document, 'documentElement').append(host);
    this.host = host;
    this.region = region;
    return region;
  }
}

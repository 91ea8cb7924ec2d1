import { trusted } from './trusted';

/** Milliseconds from a change of the page to the look at it, the first time; each time twice as long. */
const FIRST = 700;
const LONGEST = 60_000;

/**
 * Waits for a page that shows no report, or more than is read, to change: a report may come back at any time. A page that never rests is looked at
 * less and less often; after a click or in a window of another size soon again, as other parts may be shown and no node changes.
 */
export class ChangeAwaited {
  private times = 0;
  private end = new AbortController();

  constructor(private readonly look: () => void) {}

  /** Has the page looked at once, some time after it changes next. */
  begin(): void {
    this.stop();
    const { signal } = (this.end = new AbortController());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lookIn = (wait: number): void => {
      observer.disconnect();
      clearTimeout(timer);
      timer = setTimeout(this.look, wait);
    };
    const observer = new MutationObserver(() => {
      lookIn(Math.min(LONGEST, FIRST * 2 ** this.times));
      this.times += 1;
    });
    const acted = trusted(() => {
      this.times = 0;
      lookIn(FIRST);
    });
    observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    document.addEventListener('click', acted, { capture: true, passive: true, signal });
    window.addEventListener('resize', acted, { passive: true, signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    });
  }

  /** What was waited for is there: what is waited for next is looked at soon again. */
  came(): void {
    this.stop();
    this.times = 0;
  }

  /** Waits no more. */
  stop(): void {
    this.end.abort();
  }
}

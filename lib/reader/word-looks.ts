import { counted } from '../pausing';
import { inSlices } from '../slices';
import { Share } from './budget';
import { saysMore, wordsOf } from './growth';

/** To look takes at most one part in so many of the time. */
const PART = 100;
/** Milliseconds to the first look that nothing asked for; each time twice as long. */
const FIRST = 2_000;
const LONGEST = 60_000;

/**
 * Looks whether words came to the page: in slices, seldom enough, and until the signal is given. Now and then it looks unasked: of text that comes
 * into a box of a fixed height, or far from the article, nothing tells, and to listen for it would cost the page more.
 */
export class WordLooks {
  private readonly share = new Share(PART);
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether that timer is for a look that was asked for. */
  private isAsked = false;
  private pause = FIRST;
  private isLooking = false;
  /** The page may say more behind what a look has gone through. */
  private stirred = false;

  /**
   * @param before what the page said when it was looked at first (`wordsOf`)
   * @param looked hears of each look whether it found words that the one before did not
   */
  constructor(
    private before: string,
    private readonly signal: AbortSignal,
    private readonly looked: (came: boolean) => void,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
    this.unasked();
  }

  /** Looks once, as soon as that may be. */
  soon(): void {
    if (this.isLooking) this.stirred = true;
    else if (!this.isAsked) {
      this.isAsked = true;
      this.lookIn(this.share.wait(performance.now()));
    }
  }

  private unasked(): void {
    this.lookIn(Math.max(this.pause, this.share.wait(performance.now())));
    this.pause = Math.min(LONGEST, 2 * this.pause);
  }

  private lookIn(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), wait);
  }

  private look(): void {
    this.isAsked = false;
    this.isLooking = true;
    const { work, took } = counted(wordsOf(document));
    inSlices(work, this.signal, (now) => {
      const came = now !== null && saysMore(this.before, now);
      this.before = now ?? this.before;
      const ended = performance.now();
      this.share.spend(ended - took(), ended);
      this.isLooking = false;
      this.looked(came);
      if (this.signal.aborted) return;
      if (this.stirred) this.soon();
      else this.unasked();
      this.stirred = false;
    });
  }
}

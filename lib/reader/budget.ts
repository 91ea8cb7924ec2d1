/** Milliseconds between the first two of a row. */
const LEAST = 50;
/** A row that never ends is followed this seldom. */
const MOST = 10_000;
/** What is done takes at most one part in this many of the time, unless said otherwise. */
const SHARE = 30;

/** Rations what a page can provoke to a small share of the time: the more it costs, the longer the next must wait. */
export class Share {
  protected gap = 0;
  protected done = -Infinity;

  /** `share`: it takes at most one part in so many of the time. */
  constructor(protected readonly share = SHARE) {}

  /** How long from now the next must wait; 0 where it need not. Times are in milliseconds, of one clock. */
  wait(now: number): number {
    return Math.max(0, this.done + this.gap - now);
  }

  /** Says that it was done, from one moment to another. */
  spend(began: number, ended: number): void {
    this.gap = Math.min(MOST, this.share * (ended - began));
    this.done = ended;
  }
}

/**
 * The same where each costs more than its own time. What comes after a rest may be done at once; of a row each waits twice as long as
 * the one before, so that a page that changes without end costs little.
 */
export class Budget extends Share {
  override spend(began: number, ended: number): void {
    const rested = began - this.done > 2 * Math.max(LEAST, this.gap);
    const gap = rested ? LEAST : this.gap * 2;
    this.gap = Math.min(MOST, Math.max(gap, this.share * (ended - began)));
    this.done = ended;
  }
}

/** Milliseconds without a change before the page is read again. */
const QUIET = 600;
/** A page that never rests is read less and less often. */
const LONGEST = 60_000;
/** What comes by and by is waited for so many times as long. */
const PATIENCE = 5;

/** Waits for a page to come to rest. */
export class Rest {
  private readonly wait: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When what is still coming was seen first. */
  private since: number | null = null;

  /** `times`: how often it came to rest before; the wait doubles each time. */
  constructor(times: number, private readonly rested: () => void) {
    this.wait = Math.min(LONGEST, QUIET * 2 ** times);
  }

  /** Something changed: waits from now on, or for so many milliseconds. */
  begin(wait = this.wait): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.rested();
    }, wait);
  }

  /** Something came, and more may; that is not waited for without end. */
  beginGrowing(): void {
    const now = performance.now();
    this.since ??= now;
    this.begin(Math.max(0, Math.min(this.wait, this.since + PATIENCE * this.wait - now)));
  }

  /** What came is looked at: what comes from now on is waited for anew. */
  grown(): void {
    this.since = null;
  }

  end(): void {
    clearTimeout(this.timer);
  }
}

import { fitting } from '../messages/fit';
import type { Explanation, Reading } from '../model';
import type { Pausing } from '../pausing';
import type { ReadArticle, ReadPage } from './article';
import { ChangeAwaited } from './change-awaited';
import { here } from './keeping';
import { inSlices } from '../slices';

/** Why the figures were read so, found again by where they start. */
const byStart = (observations: Reading['observations'], explanations: readonly Explanation[]): Map<number, Explanation> =>
  new Map(observations.flatMap(({ start }, index) => (explanations[index] ? [[start, explanations[index]] as const] : [])));

/** A page as it was read, cut to what may be kept of it. */
function* fitted(work: ReturnType<ReadPage>): Pausing<ReadArticle | 'too-long' | null> {
  const read = yield* work;
  if (read === null || read === 'too-long') return read;
  const reading = yield* fitting(read.reading);
  return { ...read, reading, explanations: byStart(read.reading.observations, read.explanations) };
}

/** A reading that is under way. */
interface UnderWay {
  /** Ends it: a newer one has begun, or the page is let go of. */
  end: AbortController;
  /** The page that it is of. */
  page: string;
  /** Resolves once it has ended, this way or that. */
  ended: Promise<void>;
}

/** What one reading gave. */
export interface Attempted {
  /** Null without an article, and of a page too long to be read. */
  article: ReadArticle | null;
  /** Whether what stood there before was too long and this is not, or the other way about. */
  turned: boolean;
}

/** The readings of a page: one at a time and in slices. Knows of a page that it is too long to be read, and waits for one that shows no report to change. */
export class Attempts {
  private underWay: UnderWay | null = null;
  /** The page that was too long to be read; undefined before any was looked at. */
  private tooLong: string | null | undefined;
  private readonly change: ChangeAwaited;

  /** @param look has the page looked at again, some time after a change that was awaited */
  constructor(
    private readonly read: ReadPage,
    private readonly isAlive: () => boolean,
    look: () => void,
  ) {
    this.change = new ChangeAwaited(look);
  }

  /** Whether this page is being read now. */
  get isHere(): boolean {
    return this.underWay?.page === here();
  }

  /** Whether this page was too long to be read. */
  get isTooLong(): boolean {
    return this.tooLong === here();
  }

  /**
   * Reads the page; a newer reading ends an older one, and one of a page that was left meanwhile is not heard of. Whatever goes
   * wrong in a page no one foresaw stays out of that page's console: it is a page without an article then.
   */
  begin(done: (attempted: Attempted) => void): void {
    this.underWay?.end.abort();
    const page = here();
    const end = new AbortController();
    const ended = new Promise<void>((resolve) => end.signal.addEventListener('abort', () => resolve(), { once: true }));
    const underWay = { end, page, ended };
    this.underWay = underWay;
    end.signal.addEventListener('abort', () => {
      if (this.underWay === underWay) this.underWay = null;
    }, { once: true });
    inSlices(fitted(this.read(document)), end.signal, (read) => {
      end.abort();
      if (!this.isAlive() || here() !== page) return;
      const before = this.tooLong;
      this.tooLong = read === 'too-long' ? page : null;
      done({ article: read === 'too-long' ? null : read, turned: before !== undefined && (before !== null) !== this.isTooLong });
    });
  }

  /** Has the page looked at again some time after it changes next. */
  awaitChange(): void {
    this.change.begin();
  }

  /** What was awaited is there. */
  awaitNone(): void {
    this.change.came();
  }

  /** Puts the reading that is under way down for good, and waits for no change. */
  stop(): void {
    this.change.stop();
    this.underWay?.end.abort();
  }

  /** Resolves once no reading is under way. */
  async settled(): Promise<void> {
    while (this.underWay) await this.underWay.ended;
  }
}

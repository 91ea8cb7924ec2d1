import type { Beside } from '../compare/beside';
import type { Standing } from '../compare/standing';

/** What the reader may ask the collection, of a page by its address. Null where there is no answer; never rejects. */
export interface Collection {
  beside(url: string): Promise<Beside | null>;
  standing(url: string, index: number): Promise<Standing | null>;
}

/** What keeps a report from being compared yet: another window that holds the collection, or its page, which is to come to rest first. */
export type Delay = 'held' | 'awaited';

/** What the page's report is compared with, as the collection said last. */
export class Compared {
  beside: Beside | null = null;
  /** Whether the collection was asked and answered. */
  known = false;
  /** What keeps the collection from answering, as far as was heard; null where it was asked, or is about to be. */
  delay: Delay | null = null;
  private readonly listeners = new Set<() => void>();
  private standings = new Map<number, Promise<Standing | null>>();
  private asked = 0;

  constructor(
    private readonly collection: Collection,
    private readonly address: () => string,
  ) {}

  /** Asks anew: the report was saved, or something else may have been while the page was not looked at. */
  async ask(): Promise<void> {
    const asked = ++this.asked;
    this.standings = new Map();
    const beside = await this.collection.beside(this.address());
    if (asked !== this.asked) return;
    this.known = true;
    this.delay = null;
    this.hold(beside);
  }

  /** The page shows another report, or none, of which nothing is known yet, or one that is `awaited`. */
  forget(delay: Delay | null = null): void {
    this.asked += 1;
    this.standings = new Map();
    this.known = false;
    this.delay = delay;
    this.hold(null);
  }

  /** Another window holds the collection. */
  wait(): void {
    this.delay = 'held';
    this.hold(this.beside);
  }

  /** Where a figure stands among its peers, asked once until something may have changed. */
  standing(index: number): Promise<Standing | null> {
    const known = this.standings.get(index) ?? this.collection.standing(this.address(), index);
    this.standings.set(index, known);
    return known;
  }

  /** Calls the listener whenever `beside` is another, until the signal is given. */
  follow(listener: () => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener), { once: true });
  }

  private hold(beside: Beside | null): void {
    this.beside = beside;
    for (const listener of this.listeners) listener();
  }
}

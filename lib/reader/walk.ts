import { boxesOf, paintCurrent, rangeOf } from '../marks';
import { scrollAround } from './frames';
import type { Article } from './article';
import { seenPart } from './card-host';
import { inView } from './place';

/** Forwards or backwards through the text. */
export type Direction = 1 | -1;

/** A figure come to, and whether the way there led around the end of the text. */
export interface Step {
  index: number;
  wrapped: boolean;
}

interface Stretch {
  index: number;
  start: number;
}

/**
 * The next of some stretches of a text from an offset: behind it or, going back, before it; around the end where there is
 * none. Null where none is there to go to. `stretches` are in order.
 */
export const nextFrom = (stretches: readonly Stretch[], offset: number, direction: Direction, isThere: (index: number) => boolean): Step | null => {
  const way = direction === 1 ? stretches : [...stretches].reverse();
  const isAhead = ({ start }: Stretch): boolean => (direction === 1 ? start > offset : start < offset);
  const there = ({ index }: Stretch): boolean => isThere(index);
  const ahead = way.filter(isAhead).find(there);
  const other = ahead ?? way.find(there);
  return other ? { index: other.index, wrapped: ahead === undefined } : null;
};

/** Scrolls a figure to where it is read, a third down. False where it has no place in the page any more. */
export const bringIntoView = ({ flat, reading }: Article, index: number): boolean => {
  const figure = reading.observations[index];
  const range = figure ? rangeOf(flat, figure) : null;
  const element = range?.startContainer.parentElement;
  if (!element || !range) return false;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' });
  scrollAround(range.getBoundingClientRect().top);
  return true;
};

/** Goes through an article's figures in the order of the text. Keeps the figure that was come to last. */
export class Walk {
  private current: number | null = null;

  constructor(private readonly article: Article) {}

  /** The figure of those marked that the reader is at: the one come to last while it can be seen, else the first from the top of the view on; null where none is. */
  presentOf(marked: ReadonlySet<number>): number | null {
    const { current } = this;
    if (current !== null && this.isSeen(current)) return current;
    const { top } = seenPart();
    return this.stretches(marked).find(({ index }) => this.boxes(index).some(({ bottom }) => bottom > top))?.index ?? null;
  }

  /** Goes one figure on, of those marked or of those among them of a check that differs, and marks it as the present one. Null where there is none. */
  step(direction: Direction, marked: ReadonlySet<number>, only?: 'differs'): Step | null {
    const wanted = only === 'differs' ? this.differing() : null;
    const stretches = this.stretches(marked).filter(({ index }) => wanted === null || wanted.has(index));
    const step = nextFrom(stretches, this.offset(direction, marked), direction, (index) => this.canBeSeen(index));
    if (step) this.goTo(step.index);
    return step;
  }

  /** Marks a figure as the present one and brings it into view where it is not. */
  goTo(index: number): void {
    const figure = this.article.reading.observations[index];
    if (!figure) return;
    this.current = index;
    if (!this.isSeen(index) || !this.isWhole(index)) bringIntoView(this.article, index);
    paintCurrent(this.article.flat, figure);
  }

  /** The reader is done with the figure that was come to. */
  leave(): void {
    if (this.current !== null) paintCurrent(this.article.flat, null);
  }

  /** Remembers a figure that was come to another way. */
  stand(index: number): void {
    this.current = index;
  }

  /** In the order of the text, which figures added by hand are not. */
  private stretches(marked: ReadonlySet<number>): Stretch[] {
    const stretches = this.article.reading.observations.map(({ start }, index) => ({ index, start }));
    return stretches.filter(({ index }) => marked.has(index)).sort((a, b) => a.start - b.start);
  }

  private boxes(index: number): DOMRect[] {
    const figure = this.article.reading.observations[index];
    return figure ? boxesOf(this.article.flat, figure) : [];
  }

  /** Whether a figure is drawn where a page can be scrolled to, and not hidden there. */
  private canBeSeen(index: number): boolean {
    const figure = this.article.reading.observations[index];
    const element = figure && rangeOf(this.article.flat, figure)?.startContainer.parentElement;
    if (!element || element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false) return false;
    return this.boxes(index).some(({ right, bottom }) => right + window.scrollX > 0 && bottom + window.scrollY > 0);
  }

  private differing(): Set<number> {
    return new Set(this.article.reading.checks.flatMap(({ verdict, total, parts }) => (verdict === 'differs' ? [total, ...parts] : [])));
  }

  /** Where the way begins: at the figure come to last, else between the last figure above the view and the first in or below it. */
  private offset(direction: Direction, marked: ReadonlySet<number>): number {
    const { current } = this;
    const present = this.presentOf(marked);
    if (present === null) return Infinity;
    const { start } = this.article.reading.observations[present]!;
    return present === current || direction === -1 ? start : start - 1;
  }

  private isSeen(index: number): boolean {
    return inView(this.boxes(index), seenPart());
  }

  /** Whether there is room around the figure for the eye and the card. */
  private isWhole(index: number): boolean {
    const seen = seenPart();
    const margin = Math.min(80, (seen.bottom - seen.top) / 6);
    return this.boxes(index).every(({ top, bottom }) => top >= seen.top + margin && bottom <= seen.bottom - margin);
  }
}

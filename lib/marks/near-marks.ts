import type { FlatText } from '../text';
import { followParts } from './long-block';
import { followNear } from './near';
import { FEW, passagesOf, type Mark, type Passage } from './passages';
import { rangeFor } from './ranges';
import type { Registered } from './registry';

/** Paints marks; gives what is painted, which is less where the page lost some. */
export const add = (flat: FlatText, marks: readonly Mark[]): { on: Registered; range: StaticRange }[] =>
  marks.flatMap(({ figure, on }) => {
    const range = rangeFor(flat, figure);
    if (!range) return [];
    on.add(range);
    return [{ on, range }];
  });

/** Many marks, of which those near the window are painted, and the others as it comes near. */
export class NearMarks {
  private readonly passages: Map<Element, readonly Passage[]>;
  /** Ends the following of the parts of a long paragraph that is near. */
  private readonly parts = new Map<Element, AbortController>();
  private standing = 0;
  private readonly end = new AbortController();

  /** `before`: where the figures start that are to be painted at once: other nodes in the place of those painted have their marks before they are drawn. */
  constructor(private readonly flat: FlatText, marks: readonly Mark[], before: ReadonlySet<number>) {
    this.passages = passagesOf(flat, marks);
    for (const passage of this.each()) if (passage.marks.some(({ figure }) => before.has(figure.start))) this.paint(passage);
    const stop = followNear(this.passages.keys(), (block, isNear) => this.moved(block, isNear));
    this.end.signal.addEventListener('abort', () => {
      stop();
      for (const end of this.parts.values()) end.abort();
    });
    window.addEventListener('beforeprint', () => this.paintAll(), { signal: this.end.signal });
  }

  /** How many are painted now. */
  get count(): number {
    return this.standing;
  }

  /** Where the figures start that are painted now. */
  starts(): Set<number> {
    const painted = this.each().filter(({ painted }) => painted);
    return new Set(painted.flatMap(({ marks }) => marks.map(({ figure }) => figure.start)));
  }

  /** Follows the window no longer; what is painted stays. */
  stop(): void {
    this.end.abort();
  }

  private each(): Passage[] {
    return [...new Set([...this.passages.values()].flat())];
  }

  private moved(block: Element, isNear: boolean): void {
    const passages = this.passages.get(block)!;
    this.parts.get(block)?.abort();
    this.parts.delete(block);
    if (passages.length === 1 || !isNear) return passages.forEach((passage) => this.came(passage, block, isNear));
    const end = new AbortController();
    this.parts.set(block, end);
    followParts(this.flat, block, passages.map(({ marks }) => marks.map(({ figure }) => figure)), (part, comes) => this.came(passages[part]!, block, comes), end.signal);
  }

  private came(passage: Passage, block: Element, isNear: boolean): void {
    if (isNear) passage.near.add(block);
    else passage.near.delete(block);
    if (!isNear || passage.painted) return;
    this.paint(passage);
    if (this.standing > FEW) this.tidy();
  }

  private paint(passage: Passage): void {
    if (passage.painted) return;
    passage.painted = add(this.flat, passage.marks);
    this.standing += passage.painted.length;
  }

  private paintAll(): void {
    for (const passage of this.each()) this.paint(passage);
  }

  /** Takes away what the window left behind. */
  private tidy(): void {
    for (const passage of this.each()) {
      if (!passage.painted || passage.near.size > 0) continue;
      for (const { on, range } of passage.painted) on.remove(range);
      this.standing -= passage.painted.length;
      passage.painted = null;
    }
  }
}

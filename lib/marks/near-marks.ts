import { eachOf, type Pausing } from '../pausing';
import { inSlices } from '../slices';
import type { FlatText } from '../text';
import { followParts } from './long-block';
import { followNear, type Moved } from './near';
import { FEW, passagesOf, type Mark, type Painted, type Passage } from './passages';
import { rangeFor } from './ranges';

/** Paints marks; gives what is painted, which is less where the page lost some. */
export const add = (flat: FlatText, marks: readonly Mark[]): Painted[] =>
  marks.flatMap(({ figure, on }) => {
    const range = rangeFor(flat, figure);
    if (!range) return [];
    on.add(range);
    return [{ on, range }];
  });

const stand = ({ near }: Passage, block: Element, isNear: boolean): void => void (isNear ? near.add(block) : near.delete(block));

/** Many marks, of which those near the window are painted, and the others as it comes near. */
export class NearMarks {
  /** Those of each paragraph that is followed; none before all are gathered. */
  private passages: ReadonlyMap<Element, readonly Passage[]> = new Map();
  /** What is painted before its passage is known. */
  private readonly early = new Map<Mark, readonly Painted[]>();
  private all: readonly Passage[] = [];
  /** Ends the following of the parts of a long paragraph that is near. */
  private readonly parts = new Map<Element, AbortController>();
  private standing = 0;
  /** Ends the painting of what came near. */
  private settling = new AbortController();
  /** Whether nothing was painted since what the window left behind was taken away. */
  private isTidy = true;
  private readonly end = new AbortController();

  /**
   * Gathers the passages in slices, and follows the window then.
   * @param before where the figures start that are to be painted at once: other nodes in the place of those painted have their marks before they are drawn
   */
  constructor(private readonly flat: FlatText, marks: readonly Mark[], before: ReadonlySet<number>) {
    for (const mark of marks) if (before.has(mark.figure.start)) this.early.set(mark, this.put(mark));
    this.end.signal.addEventListener('abort', () => {
      this.settling.abort();
      for (const end of this.parts.values()) end.abort();
    });
    inSlices(this.following(marks), this.end.signal, () => undefined);
  }

  /** How many are painted now. */
  get count(): number {
    return this.standing;
  }

  /** Where the figures start that are painted now. */
  starts(): Set<number> {
    const painted = this.all.filter(({ painted }) => painted);
    return new Set([...this.early.keys(), ...painted.flatMap(({ marks }) => marks)].map(({ figure }) => figure.start));
  }

  /** Follows the window no longer; what is painted stays. */
  stop(): void {
    this.end.abort();
  }

  private *following(marks: readonly Mark[]): Pausing<void> {
    this.passages = yield* passagesOf(this.flat, marks);
    this.all = [...new Set([...this.passages.values()].flat())];
    // Left behind by the window, they go with their passage.
    yield* eachOf(this.all, (passage) => {
      if (passage.marks.some((mark) => this.early.has(mark))) this.paint(passage);
    });
    this.early.clear();
    yield* followNear([...this.passages.keys()], (moved) => this.moved(moved), this.end.signal);
  }

  private moved(moved: readonly Moved[]): void {
    for (const { element, isNear } of moved) {
      const passages = this.passages.get(element)!;
      this.parts.get(element)?.abort();
      this.parts.delete(element);
      if (passages.length > 1 && isNear) this.followParts(element, passages);
      else for (const passage of passages) stand(passage, element, isNear);
    }
    this.settle();
  }

  private followParts(block: Element, passages: readonly Passage[]): void {
    const end = new AbortController();
    this.parts.set(block, end);
    followParts(this.flat, block, passages.map(({ marks }) => marks.map(({ figure }) => figure)), (areNear) => {
      for (const [part, passage] of passages.entries()) stand(passage, block, areNear[part]!);
      this.settle();
    }, end.signal);
  }

  /** Paints what is near now, in slices: of what is drawn small, or has no box, that may be all. */
  private settle(): void {
    this.settling.abort();
    this.settling = new AbortController();
    inSlices(this.bringing(), this.settling.signal, () => undefined);
  }

  private *bringing(): Pausing<void> {
    for (const passage of this.all) {
      if (passage.painted || passage.near.size === 0) continue;
      this.paint(passage);
      this.isTidy = false;
      yield;
    }
    if (!this.isTidy && this.standing > FEW) this.tidy();
  }

  private paint(passage: Passage): void {
    passage.painted ??= passage.marks.flatMap((mark) => this.early.get(mark) ?? this.put(mark));
  }

  private put(mark: Mark): Painted[] {
    const painted = add(this.flat, [mark]);
    this.standing += painted.length;
    return painted;
  }

  /** Takes away what the window left behind. */
  private tidy(): void {
    this.isTidy = true;
    for (const passage of this.all) {
      if (!passage.painted || passage.near.size > 0) continue;
      for (const { on, range } of passage.painted) on.remove(range);
      this.standing -= passage.painted.length;
      passage.painted = null;
    }
  }
}

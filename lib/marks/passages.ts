import type { Observation } from '../model';
import { eachOf, type Pausing } from '../pausing';
import { spanOf, type FlatText } from '../text';
import { blockOf } from './near';
import type { Registered } from './registry';

/** So many marks may stand wherever they are. */
export const FEW = 200;
/** So many come and go together: with each that does, Chromium makes all that stand anew. */
const TOGETHER = 50;
/**
 * Of a table's rows only one in so many, or within so many characters, is listened to: with each frame that moves the browser looks at all that
 * are. Rows follow each other closely, where paragraphs may have pictures between them: what stands between two of these is less than the height
 * by which near is more than seen.
 */
const [ROWS, CHARACTERS] = [4, 200];

/** A figure and the layer that it is to be painted on. */
export interface Mark {
  figure: Observation;
  on: Registered;
}

/** A mark that stands. */
export interface Painted {
  on: Registered;
  range: StaticRange;
}

/** Neighbouring paragraphs, or a part of a long one, whose marks come and go together. */
export interface Passage {
  marks: Mark[];
  /** Those of its paragraphs that are near the window. */
  near: Set<Element>;
  painted: readonly Painted[] | null;
}

const isRow = ({ localName }: Element): boolean => localName === 'tr';

/** The marks of each paragraph or row, in the order of the text. */
function* byBlock(flat: FlatText, marks: readonly Mark[]): Pausing<Map<Element, Mark[]>> {
  const blocks = new Map<Element, Mark[]>();
  yield* eachOf([...marks].sort((a, b) => a.figure.start - b.figure.start), (mark) => {
    const span = spanOf(flat, mark.figure.start, mark.figure.end);
    const block = span && blockOf(span.startNode);
    if (!block) return;
    const within = blocks.get(block);
    if (within) within.push(mark);
    else blocks.set(block, [mark]);
  });
  return blocks;
}

/** The passages of paragraphs to be listened to: one that each shares with its neighbours, or several of its own. */
export function* passagesOf(flat: FlatText, marks: readonly Mark[]): Pausing<Map<Element, readonly Passage[]>> {
  const passages = new Map<Element, readonly Passage[]>();
  const passage = (marks: Mark[]): Passage => ({ marks, near: new Set(), painted: null });
  let last: Passage | null = null;
  let [rows, from] = [0, 0];
  yield* eachOf([...(yield* byBlock(flat, marks))], ([block, within]) => {
    if (within.length > FEW) {
      passages.set(block, Array.from({ length: Math.ceil(within.length / TOGETHER) }, (_, part) => passage(within.slice(part * TOGETHER, (part + 1) * TOGETHER))));
      return;
    }
    const { start } = within[0]!.figure;
    rows += 1;
    if (!last || last.marks.length >= TOGETHER) last = passage([]);
    if (last.marks.length === 0 || !isRow(block) || rows >= ROWS || start - from >= CHARACTERS) {
      passages.set(block, [last]);
      [rows, from] = [isRow(block) ? 0 : ROWS, start];
    }
    last.marks.push(...within);
  });
  return passages;
}

import type { Observation } from '../model';
import { offsetOf, type FlatText } from '../text';
import { intervalsOf, stretchesAt, type Intervals } from './intervals';
import { boxesOf } from './ranges';

interface Caret {
  node: Node;
  offset: number;
}

const caretAt = (x: number, y: number): Caret | null => {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128.
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
};

const holds = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Tells the index of the figure drawn at a point of the viewport (CSS pixels), or null. */
export type HitTest = (x: number, y: number) => number | null;

/**
 * Prepares the question which figure is under the pointer. The caret snaps to the end of a line from blank space beside
 * it, so the boxes of the few candidates are looked at too.
 * @param flat asked each time: a page may put new nodes in the place of the old ones
 * @param indexes of the figures that can be pointed at
 */
export const hitTestFor = (flat: () => FlatText, observations: readonly Observation[], indexes: readonly number[]): HitTest => {
  // Made when the pointer first asks: not while the marks of a long report are painted.
  let intervals: Intervals | null = null;
  return (x, y) => {
    const caret = caretAt(x, y);
    const text = flat();
    const offset = caret && caret.node.nodeType === Node.TEXT_NODE ? offsetOf(text, caret.node as Text, caret.offset) : null;
    if (offset === null) return null;
    intervals ??= intervalsOf(indexes.map((index) => observations[index]!));
    const hit = stretchesAt(intervals, offset)
      .map((at) => indexes[at]!)
      .find((index) => boxesOf(text, observations[index]!).some((box) => holds(box, x, y)));
    return hit ?? null;
  };
};

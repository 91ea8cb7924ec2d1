import type { Observation } from '../../model';
import { spanOf, type FlatText } from '../../text';
import type { Box } from '../place';

/** Where a figure is drawn, in the viewport's pixels. */
export interface Spot {
  index: number;
  /** The first and the last of its lines; the same where it has one. */
  first: Box;
  last: Box;
  /** The element its last line stands in. */
  element: Element;
}

/**
 * Where these figures are drawn now; those that are not drawn are left out. One range serves them all: each range that lives on
 * slows down every change the page makes to itself.
 */
export const measure = (flat: FlatText, observations: readonly Observation[], indexes: readonly number[]): Spot[] => {
  const range = document.createRange();
  const spots: Spot[] = [];
  for (const index of indexes) {
    const { start, end } = observations[index]!;
    const span = spanOf(flat, start, end);
    const element = span?.endNode.parentElement;
    if (!span || !element || !span.startNode.isConnected || !span.endNode.isConnected) continue;
    try {
      range.setStart(span.startNode, span.startOffset);
      range.setEnd(span.endNode, span.endOffset);
    } catch {
      // The page shortened the node since it was read.
      continue;
    }
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (first && last) spots.push({ index, first, last, element });
  }
  range.setStart(document, 0);
  range.collapse(true);
  return spots;
};

import type { Observation } from '../model';
import { spanOf, type FlatText } from '../text';

/** Live ranges slow down every change the page makes to itself; a few hundred are fine, more are not. */
const LIVE_LIMIT = 300;

type Place = Pick<Observation, 'start' | 'end'>;

/** A live range over a figure, to measure or to scroll to; null where its text is gone from the page. */
export const rangeOf = (flat: FlatText, { start, end }: Place): Range | null => {
  const span = spanOf(flat, start, end);
  if (span === null || !span.startNode.isConnected || !span.endNode.isConnected) return null;
  const range = span.startNode.ownerDocument.createRange();
  try {
    range.setStart(span.startNode, span.startOffset);
    range.setEnd(span.endNode, span.endOffset);
  } catch {
    // The page shortened the node since it was read.
    return null;
  }
  return range.collapsed ? null : range;
};

/**
 * The ranges to paint, in the order of the figures; null for a figure that has no place in the page any more.
 * @param all how many figures are painted at once, these among them
 */
export const rangesFor = (flat: FlatText, figures: readonly Place[], all = figures.length): (AbstractRange | null)[] =>
  figures.map((figure) => {
    const range = rangeOf(flat, figure);
    return range === null || all <= LIVE_LIMIT ? range : new StaticRange(range);
  });

/** The boxes a figure is drawn in, one for each line it runs over; none where it is not drawn. */
export const boxesOf = (flat: FlatText, figure: Place): DOMRect[] =>
  [...(rangeOf(flat, figure)?.getClientRects() ?? [])].filter((box) => box.width > 0 && box.height > 0);

import type { Observation } from '../model';
import { spanOf, type FlatText, type Span } from '../text';

type Place = Pick<Observation, 'start' | 'end'>;

/** A node's characters as the flat text has them: line feeds and tabs are spaces there. */
const plain = (data: string): string => data.replace(/[\t\n\v\f\r]/g, ' ');

/** Whether the page still says there what was read; of a figure over several nodes its ends are looked at. */
const standsIn = ({ text }: FlatText, { startNode, startOffset, endNode, endOffset }: Span, { start, end }: Place): boolean => {
  if (!startNode.isConnected || !endNode.isConnected) return false;
  const first = startNode.data.slice(startOffset, startNode === endNode ? endOffset : undefined);
  const last = startNode === endNode ? first : endNode.data.slice(0, endOffset);
  // Separators at its edges belong to no node.
  const said = text.slice(start, end).trim();
  return said.startsWith(plain(first).trim()) && said.endsWith(plain(last).trim()) && endOffset <= endNode.length;
};

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
 * The range to paint for a figure; null where it has no place in the page any more. It does not live:
 * each live range slows down every change the page makes to itself, to painted and forgotten ones alike.
 */
export const rangeFor = (flat: FlatText, figure: Place): StaticRange | null => {
  const span = spanOf(flat, figure.start, figure.end);
  if (span === null || !standsIn(flat, span, figure)) return null;
  const { startNode, startOffset, endNode, endOffset } = span;
  return new StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset });
};

/** The boxes a figure is drawn in, one for each line it runs over; none where it is not drawn. */
export const boxesOf = (flat: FlatText, figure: Place): DOMRect[] =>
  [...(rangeOf(flat, figure)?.getClientRects() ?? [])].filter((box) => box.width > 0 && box.height > 0);

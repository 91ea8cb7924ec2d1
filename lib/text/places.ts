import type { FlatText, Segment } from './flatten';

/** A stretch of text in the page's own terms, as a range wants it. */
export interface Span {
  startNode: Text;
  startOffset: number;
  endNode: Text;
  endOffset: number;
}

/** Index of the last segment that starts at or before the offset, or -1. */
const segmentBefore = (segments: readonly Segment[], offset: number): number => {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/**
 * Where the stretch [start, end) of the flat text stands in the page. Separators at its edges belong to no node and are
 * left out; null when nothing of a node remains.
 */
export const spanOf = (flat: FlatText, start: number, end: number): Span | null => {
  const { segments } = flat;
  let first = segmentBefore(segments, start);
  const before = segments[first];
  if (before === undefined || start >= before.start + before.length) first += 1;
  const from = segments[first];
  const to = segments[segmentBefore(segments, end - 1)];
  if (from === undefined || to === undefined) return null;
  const startOffset = from.from + Math.max(0, start - from.start);
  const endOffset = to.from + Math.min(to.length, end - to.start);
  if (from.start + startOffset - from.from >= to.start + endOffset - to.from) return null;
  return { startNode: from.node, startOffset, endNode: to.node, endOffset };
};

const indexes = new WeakMap<FlatText, Map<Node, Segment>>();

const indexOf = (flat: FlatText): Map<Node, Segment> => {
  const known = indexes.get(flat);
  if (known !== undefined) return known;
  const index = new Map<Node, Segment>(flat.segments.map((segment) => [segment.node, segment]));
  indexes.set(flat, index);
  return index;
};

/** The flat text's offset of a place in one of its text nodes; null for a node outside it or an offset beyond the node. */
export const offsetOf = (flat: FlatText, node: Text, offset: number): number | null => {
  const segment = indexOf(flat).get(node);
  const at = segment === undefined ? -1 : offset - segment.from;
  return segment === undefined || at < 0 || at > segment.length ? null : segment.start + at;
};

import type { Observation } from '../../model';
import type { Pausing } from '../../pausing';
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

/** Figures measured at once: some milliseconds. */
const PORTION = 64;

/** A drawing in the making. It is told where figures are drawn in portions; the page may be scrolled between two of them, but not within one. */
export interface Drawing {
  add(spots: readonly Spot[]): void;
  /** Shows what was drawn in place of what was there before. */
  show(): Pausing<void>;
}

/** Measures these figures for drawings; may be put down between two portions. */
export function* measuring(flat: FlatText, observations: readonly Observation[], indexes: readonly number[], drawings: readonly Drawing[]): Pausing<void> {
  for (let from = 0; from < indexes.length; from += PORTION) {
    const spots = measure(flat, observations, indexes.slice(from, from + PORTION));
    for (const drawing of drawings) drawing.add(spots);
    yield;
  }
}

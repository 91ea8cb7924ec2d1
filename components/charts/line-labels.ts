import { textWidth } from './text-width';

/** Names at the ends of lines are written so large. */
export const LABEL = 12;
const [GAP, FARTHEST, WIDEST] = [15, 20, 140];

/** The end of a line and its name. */
export interface LineEnd {
  name: string;
  y: number;
  /** Whether it ends in the last year there is. */
  isLast: boolean;
}

/**
 * Where names may stand beside the ends of their lines, moved a little apart; null where they would come too far from
 * them, where a line ends earlier or a name is too long: then a legend says which is which.
 */
export const labelPlaces = (ends: readonly LineEnd[], width: number): number[] | null => {
  if (width < 560 || ends.some(({ name, isLast }) => !isLast || textWidth(name, LABEL) > WIDEST)) return null;
  const order = ends.map((_, n) => n).sort((a, b) => ends[a]!.y - ends[b]!.y);
  const places = ends.map(({ y }) => y);
  // Downwards until none meets the one above, then all back by half of how far the lowest went.
  order.forEach((own, n) => {
    const above = order[n - 1];
    if (above !== undefined) places[own] = Math.max(places[own]!, places[above]! + GAP);
  });
  const shift = Math.max(0, ...places.map((y, n) => y - ends[n]!.y)) / 2;
  const moved = places.map((y) => y - shift);
  return moved.every((y, n) => Math.abs(y - ends[n]!.y) <= FARTHEST) ? moved : null;
};

/** Room for the names beside the plot. */
export const labelRoom = (ends: readonly LineEnd[]): number => Math.max(...ends.map(({ name }) => textWidth(name, LABEL)), 0) + 18;

import type { Place } from './anchor';

const overlapOf = (a: Place, b: Place): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const lengthOf = ({ start, end }: Place): number => end - start;

/** By so many characters more, one reader may take bounds and measure word for part of a figure and another may not. */
const MOST_MORE = 8;

/** Whether two places are of one figure: 约12万件 and 12万, not two neighbours that share a character, nor a sentence and a figure in it. */
export const isSamePlace = (a: Place, b: Place): boolean => {
  const overlap = overlapOf(a, b);
  const [shorter, longer] = [lengthOf(a), lengthOf(b)].sort((x, y) => x - y) as [number, number];
  return overlap > 0 && overlap * 2 >= shorter && longer - overlap <= MOST_MORE;
};

/** How far two places are from being the same; 0 where they are. */
const distance = (a: Place, b: Place): number => Math.abs(a.start - b.start) + Math.abs(a.end - b.end);

/** The position of the one among some places that is most nearly the place; null where none is of one figure with it. */
export const targetOf = (place: Place, among: readonly Place[]): number | null => {
  let best: number | null = null;
  among.forEach((other, i) => {
    if (isSamePlace(place, other) && (best === null || distance(place, other) < distance(place, among[best]!))) best = i;
  });
  return best;
};

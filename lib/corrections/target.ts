import { eachOf, type Pausing } from '../pausing';
import type { Place } from './anchor';

const overlapOf = (a: Place, b: Place): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const lengthOf = ({ start, end }: Place): number => end - start;

/** By so many characters more, one reader may take bounds and measure word for part of a figure and another may not. */
const MOST_MORE = 8;

/** Whether two places are of one figure: 约12万件 and 12万, not two neighbours that share a character, nor a sentence and a figure in it. */
export const isSamePlace = (a: Place, b: Place): boolean => {
  const overlap = overlapOf(a, b);
  return overlap > 0 && overlap * 2 >= Math.min(lengthOf(a), lengthOf(b)) && Math.max(lengthOf(a), lengthOf(b)) - overlap <= MOST_MORE;
};

/** How far two places are from being the same; 0 where they are. */
const distance = (a: Place, b: Place): number => Math.abs(a.start - b.start) + Math.abs(a.end - b.end);

/** Of some positions the one of what is most nearly the place, of equally near ones the first. */
const nearestOf = (place: Place, among: readonly Place[], positions: Iterable<number>): number | null => {
  let best: number | null = null;
  for (const i of positions) {
    if (!isSamePlace(place, among[i]!)) continue;
    const ahead = best === null ? -1 : distance(place, among[i]!) - distance(place, among[best]!);
    if (ahead < 0 || (ahead === 0 && i < best!)) best = i;
  }
  return best;
};

/** The position of the one among some places that is most nearly the place; null where none is of one figure with it. */
export const targetOf = (place: Place, among: readonly Place[]): number | null => nearestOf(place, among, among.keys());

/** Places of one figure begin no further from each other than `MOST_MORE`: they stand in one stretch of so many characters, or in two beside each other. */
const stretchOf = ({ start }: Place): number => Math.floor(start / MOST_MORE);

/** The same for many places, without a look at all among which they are for each; it may be put down on the way. */
export function* targetsIn(among: readonly Place[]): Pausing<(place: Place) => number | null> {
  const byStretch = new Map<number, number[]>();
  yield* eachOf(among, (one, i) => {
    const known = byStretch.get(stretchOf(one));
    if (known) known.push(i);
    else byStretch.set(stretchOf(one), [i]);
  });
  return (place) => nearestOf(place, among, [-1, 0, 1].flatMap((beside) => byStretch.get(stretchOf(place) + beside) ?? []));
}

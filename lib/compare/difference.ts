import { indicatorById } from '../catalogue';
import { isOrderSure } from './bounds';
import { measureOf, signedValue, type Measure } from './measure';
import type { Pair } from './pairing';
import type { Caveat, ComparisonRow } from './types';
import { unitRelation } from './units';

/** Twelve digits: drops what binary fractions add (0.3 − 0.1) and keeps every digit a report prints. */
const cleaned = (value: number): number => Number(value.toPrecision(12));

/** Caveats that say that the two are figures of different things, of which a difference would say nothing. */
const INCOMPARABLE: readonly Caveat[] = ['scope', 'stock-flow', 'period'];

/** a − b; percentage points for rates; null where the units differ, or the caveats say that nothing can be subtracted. */
export const differenceOf = ({ a, b }: Pair, caveats: readonly Caveat[]): number | null =>
  unitRelation(a, b) === 'differs' || caveats.some((caveat) => INCOMPARABLE.includes(caveat)) ? null : cleaned(signedValue(a) - signedValue(b));

/** Change in percent of b; null where there is no difference, for rates and ranks, of which no percentage is taken, and for a base of 0. */
export const percentOf = (pair: Pair, caveats: readonly Caveat[]): number | null => {
  const difference = differenceOf(pair, caveats);
  const measure = measureOf(pair.a);
  if (difference === null || pair.b.value === 0 || (measure !== 'level' && measure !== 'from')) return null;
  const percent = (100 * difference) / Math.abs(pair.b.value);
  return Number.isFinite(percent) ? cleaned(percent) : null;
};

/** Caveats beside which a change may be shown but not judged. */
export const UNJUDGED: readonly Caveat[] = ['unit', 'scope', 'stock-flow', 'period', 'series-break', 'label'];

/** What is judged between two reports of one body. */
export const OF_ONE_BODY: readonly Measure[] = ['level', 'rate', 'rank'];
/** Between two bodies: a larger city counts more of everything. */
export const OF_PEERS: readonly Measure[] = ['rate', 'rank'];
/** Between two levels: a county's rank is one among counties, a city's among cities. */
export const ACROSS_LEVELS: readonly Measure[] = ['rate'];

/** Whether the change of a figure of these measures goes the way the catalogue calls better; a reading aid, so null in any doubt. */
export const directionOf = (pair: Pair, caveats: readonly Caveat[], judged: readonly Measure[]): ComparisonRow['direction'] => {
  const wished = indicatorById(pair.a.indicator)?.direction ?? 'n';
  const difference = differenceOf(pair, caveats);
  const unclear = !judged.includes(measureOf(pair.a)) || caveats.some((caveat) => UNJUDGED.includes(caveat)) || !isOrderSure(pair.a, pair.b);
  if (wished === 'n' || difference === null || difference === 0 || unclear) return null;
  return difference > 0 === (wished === 'up') ? 'good' : 'bad';
};

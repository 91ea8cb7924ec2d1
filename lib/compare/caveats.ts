import { lastYearOf, periodCaveat } from './period';
import type { Pair } from './pairing';
import { breaksBetween } from './series-breaks';
import { normaliseLabel } from './similarity';
import type { Caveat } from './types';
import { unitRelation } from './units';
import { isUnlikeSort } from './unlike-words';

/** A scope that one of the two leaves open is not called another scope. */
const otherScope = ({ a, b }: Pair): boolean => a.scope !== null && b.scope !== null && a.scope !== b.scope;

/** What makes two figures unlike, so that they have no place on one scale, nor in one ranking. */
export const UNLIKE: readonly Caveat[] = ['unit', 'scope', 'stock-flow', 'period'];

/** What must be said beside a pair, in the order of importance. The years are those of the two reports. */
export const caveatsOf = (pair: Pair, yearA: number | null, yearB: number | null): Caveat[] => {
  const { a, b } = pair;
  const period = periodCaveat({ period: a.period, reportYear: yearA }, { period: b.period, reportYear: yearB });
  const broken = breaksBetween(a.indicator, lastYearOf(a.period, yearA), lastYearOf(b.period, yearB)).length > 0;
  const caveats: (Caveat | false | null)[] = [
    unitRelation(a, b) !== 'same' && 'unit',
    otherScope(pair) && 'scope',
    period,
    broken && 'series-break',
    (a.qualifier !== null || b.qualifier !== null) && 'qualifier',
    ((a.indicator === null && normaliseLabel(a.label) !== normaliseLabel(b.label)) || isUnlikeSort(a.label, b.label)) && 'label',
  ];
  return caveats.filter((caveat) => caveat !== false && caveat !== null);
};

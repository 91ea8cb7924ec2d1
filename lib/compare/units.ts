import { indicatorById } from '../catalogue';
import type { Observation } from '../model';
import equivalents from './data/equivalent-units.json';

type Counted = Pick<Observation, 'unit' | 'indicator'>;

/** How two figures' units stand: `unstated` where at least one names none, as in 14万国家工作人员. */
export type UnitRelation = 'same' | 'unstated' | 'differs';

/** Measure words that stand for each other in a class of units, or in one indicator. */
interface Equivalents {
  class?: string;
  indicator?: string;
  units: string[];
  evidence: string;
}

/** Measure words that count the same kind of thing are one unit, but only where the catalogue says what is counted. */
const interchangeable = (a: string, b: string, indicator: string | null): boolean => {
  const unitClass = indicatorById(indicator)?.unit;
  const concerns = (entry: Equivalents) => (entry.class ? entry.class === unitClass : entry.indicator === indicator);
  return (equivalents as Equivalents[]).some((entry) => concerns(entry) && entry.units.includes(a) && entry.units.includes(b));
};

const folded = (unit: string): string => unit.normalize('NFKC').trim();

/** Whether the values of two figures may be subtracted, as far as their units say. */
export const unitRelation = (a: Counted, b: Counted): UnitRelation => {
  if (a.unit === b.unit) return 'same';
  if (a.unit === null || b.unit === null) return 'unstated';
  const [ours, theirs] = [folded(a.unit), folded(b.unit)];
  const sameThing = a.indicator === b.indicator && interchangeable(ours, theirs, a.indicator);
  return ours === theirs || sameThing ? 'same' : 'differs';
};

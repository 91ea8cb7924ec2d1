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

/** Lists of measure words that stand for each other where this indicator is counted. */
const listsFor = (indicator: string | null): string[][] => {
  const unitClass = indicatorById(indicator)?.unit;
  const concerns = (entry: Equivalents) => (entry.class ? entry.class === unitClass : entry.indicator === indicator);
  return (equivalents as Equivalents[]).filter(concerns).map(({ units }) => units);
};

/** Measure words that count the same kind of thing are one unit, but only where the catalogue says what is counted. */
const interchangeable = (a: string, b: string, indicator: string | null): boolean =>
  listsFor(indicator).some((units) => units.includes(a) && units.includes(b));

const folded = (unit: string): string => unit.normalize('NFKC').trim();

/** Lists that share a word made one, each in the order of its first. */
const joined = (lists: readonly string[][]): string[][] =>
  lists.reduce<string[][]>((groups, units) => {
    const meets = (group: readonly string[]) => group.some((unit) => units.includes(unit));
    return [...groups.filter((group) => !meets(group)), [...groups.filter(meets).flat(), ...units]];
  }, []);

/** Asked of every figure of a large collection, so kept for each indicator of the catalogue. */
const known = new Map<string, string[][]>();
const groupsFor = (indicator: string | null): string[][] => {
  const groups = (indicator !== null && known.get(indicator)) || joined(listsFor(indicator));
  if (indicatorById(indicator)) known.set(indicator!, groups);
  return groups;
};

/**
 * One measure word for all that `unitRelation` calls the same for this indicator, and for what is the same by way of a
 * third: 宗 → 件 of cases. Null where none is named: what it counts is not known.
 */
export const unitKey = ({ unit, indicator }: Counted): string | null => {
  if (unit === null) return null;
  const own = folded(unit);
  return groupsFor(indicator).find((group) => group.includes(own))?.[0] ?? own;
};

/** Whether the values of two figures may be subtracted, as far as their units say. */
export const unitRelation = (a: Counted, b: Counted): UnitRelation => {
  if (a.unit === b.unit) return 'same';
  if (a.unit === null || b.unit === null) return 'unstated';
  const [ours, theirs] = [folded(a.unit), folded(b.unit)];
  const sameThing = a.indicator === b.indicator && interchangeable(ours, theirs, a.indicator);
  return ours === theirs || sameThing ? 'same' : 'differs';
};

import confusables from './data/confusables.json';
import { indicators, type Indicator } from './index';
import { ANY_UNIT, unitSet, type UnitSet } from './units';

/** A pattern of the catalogue with what it names. */
export interface Pattern {
  /** Null for words that are said to count nothing of the catalogue (data/confusables.json). */
  indicator: Indicator | null;
  /** Classes of units of which the figure's must be one. */
  units: UnitSet;
  pattern: string;
}

const each = (indicator: Indicator | null, units: UnitSet, match: readonly string[]): Pattern[] => match.map((pattern) => ({ indicator, units, pattern }));

/** All patterns, in the order in which they count. */
export const patternsOfAll = (): readonly Pattern[] => [
  ...confusables.flatMap(({ match }) => each(null, ANY_UNIT, match)),
  ...indicators.flatMap((indicator) => each(indicator, unitSet(indicator.unit, ...(indicator.alsoUnits ?? [])), indicator.match)),
];

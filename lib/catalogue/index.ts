import capacity from './data/capacity.json';
import decisions from './data/decisions.json';
import digital from './data/digital.json';
import disputes from './data/disputes.json';
import emergency from './data/emergency.json';
import enforcement from './data/enforcement.json';
import functions from './data/functions.json';
import oversight from './data/oversight.json';
import rules from './data/rules.json';
import { CATEGORIES, type Category, type Indicator } from './types';

export { CATEGORIES, type Category, type Indicator, type UnitClass } from './types';

const data = { functions, rules, decisions, enforcement, emergency, disputes, oversight, digital, capacity };

/** Every indicator, in the order of the categories. */
export const indicators: readonly Indicator[] = CATEGORIES.flatMap((category) =>
  (data[category] as Omit<Indicator, 'category'>[]).map((row) => ({ ...row, category })),
);

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** The indicator with this id, or undefined: ids may come from old records or from imported files. */
export const indicatorById = (id: string | null): Indicator | undefined => (id === null ? undefined : byId.get(id));

/** The category of an observation by its indicator; null where no indicator was named. */
export const categoryOf = (id: string | null): Category | null => indicatorById(id)?.category ?? null;

import type { Ranged } from './bounds';

/** A statistic at the printed values, and how far the bounds among them leave it open: least and most are equal where they do not. */
export interface Estimate {
  value: number;
  least: number;
  most: number;
}

/** What is to be said of one series over places. */
export interface Summary {
  /** How many values there are. */
  n: number;
  /** How many of them are bounds or rounded (逾98, 约2300), taken at their printed value. */
  bounded: number;
  q1: Estimate;
  median: Estimate;
  q3: Estimate;
}

/** Twelve digits: drops what binary fractions add. */
const cleaned = (value: number): number => Number(value.toPrecision(12));

/**
 * A quantile by linear interpolation between the two nearest values: type 7 of Hyndman & Fan (1996), as Excel's QUARTILE.INC
 * and the defaults of R and NumPy give it.
 * @param sorted values from the least up, at least one
 * @param share from 0 to 1
 */
export const quantile = (sorted: readonly number[], share: number): number => {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  const part = at - Math.floor(at);
  // An open bound is infinite, and nought times it is no number.
  return part === 0 || below === above ? below : cleaned(below * (1 - part) + above * part);
};

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/**
 * Median and quartiles; null of no values. Bounds enter at their printed value; since a quantile never falls when a value
 * rises, those of all least and of all greatest possible values tell how far the bounds leave it open. Nothing is imputed.
 */
export const summaryOf = (figures: readonly Ranged[]): Summary | null => {
  if (figures.length === 0) return null;
  const printed = ascending(figures.map(({ value }) => value));
  const least = ascending(figures.map((one) => one.least));
  const most = ascending(figures.map((one) => one.most));
  const at = (share: number): Estimate => ({ value: quantile(printed, share), least: quantile(least, share), most: quantile(most, share) });
  return { n: figures.length, bounded: figures.filter(({ qualifier }) => qualifier !== null).length, q1: at(0.25), median: at(0.5), q3: at(0.75) };
};

/** A place among others, counted from the greatest value, 1 being the greatest. */
export interface Rank {
  /** At the printed values; equals share the best place, and those behind them keep theirs (1, 2, 2, 4). */
  rank: number;
  /** How many share it, itself among them. */
  tied: number;
  /** The best and the worst place that the bounds leave possible, ties counted as shared; both `rank` where they leave none open. */
  best: number;
  worst: number;
}

/** How many of these values, the least first, are greater than one, found by halving. */
const countAbove = (sorted: readonly number[], value: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
};

/** The rank of each figure among all, in the order given. */
export const ranksOf = (figures: readonly Ranged[]): Rank[] => {
  const values = ascending(figures.map(({ value }) => value));
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  const leasts = ascending(figures.map(({ least }) => least));
  const mosts = ascending(figures.map(({ most }) => most));
  return figures.map(({ value, least, most }) => ({
    rank: 1 + countAbove(values, value),
    tied: times.get(value) ?? 1,
    best: 1 + countAbove(leasts, most),
    // Itself, where it is open, reaches above its own least.
    worst: 1 + countAbove(mosts, least) - (most > least ? 1 : 0),
  }));
};

/** A count for every 100,000 residents, its bound divided with it; null where the number of residents is not known or none. */
export const perHundredThousand = ({ value, qualifier, least, most }: Ranged, residents: number | null): Ranged | null => {
  if (residents === null || !(residents > 0) || !Number.isFinite(residents)) return null;
  const of = (count: number): number => (Number.isFinite(count) ? cleaned((count / residents) * 100_000) : count);
  return { value: of(value), qualifier, least: of(least), most: of(most) };
};

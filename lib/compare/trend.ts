import { keptFigures } from '../corrections/apply';
import { eachOf, run, type Pausing } from '../pausing';
import type { Contents, StoredObservation } from '../records';
import { sameBody } from './body';
import { caveatsOf, UNLIKE } from './caveats';
import { pairing } from './pairing';
import { breaksBetween } from './series-breaks';
import type { ReportLike } from './types';

/** A figure of one year in a series. */
export interface TrendPoint {
  year: number;
  figure: StoredObservation;
  /** Whether a line may lead here from the point before: of the year before, with no break of the series between. */
  joined: boolean;
  /** Whether the law or the statistics changed since the point before. */
  broken: boolean;
}

/** A figure of the present report over the years of its body. */
export interface Trend {
  /** By year, the present one among them. */
  points: TrendPoint[];
  /** Years whose figure is of another unit, scope or period, so that it has no place on the same scale. */
  unlike: number[];
  indicator: string | null;
}

/** Fewer points show no course. */
export const FEWEST_YEARS = 3;

/**
 * The reports of the present one's body, one for each other year: of several the one of its kind, then the one read last.
 * @param others reports of the same place
 */
export const yearlyReports = <T extends ReportLike>(report: ReportLike, others: readonly T[]): T[] => {
  const years = new Map<number, T>();
  const rank = (other: T): string => `${other.kind === report.kind ? 1 : 0} ${other.readAt}`;
  for (const other of others) {
    if (other.id === report.id || other.year === null || other.year === report.year || !sameBody(report, other)) continue;
    const known = years.get(other.year);
    if (!known || rank(other) > rank(known)) years.set(other.year, other);
  }
  return [...years.values()].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
};

type Compared = Pick<Contents, 'report' | 'observations'>;

const pointsOf = (indicator: string | null, figures: readonly { year: number; figure: StoredObservation }[]): TrendPoint[] =>
  [...figures]
    .sort((a, b) => a.year - b.year)
    .map(({ year, figure }, at, all) => {
      const before = all[at - 1];
      const broken = before !== undefined && breaksBetween(indicator, before.year, year).length > 0;
      return { year, figure, broken, joined: before !== undefined && before.year === year - 1 && !broken };
    });

/**
 * The course of the present report's figures over the years, by the figure's index; only of those that have at least
 * `FEWEST_YEARS` points on one scale. Every year is paired with the present report by itself.
 * @param others whole reports as `yearlyReports` chooses them
 */
export const trendsOf = (own: Compared, others: readonly Compared[]): Map<number, Trend> => run(findingTrends(own, others));

/** The same; it may be put down on the way. */
export function* findingTrends(own: Compared, others: readonly Compared[]): Pausing<Map<number, Trend>> {
  const { year } = own.report;
  if (year === null) return new Map();
  const figures = keptFigures(own.observations);
  const found = new Map(figures.map((figure) => [figure, { like: [{ year, figure }], unlike: [] as number[] }]));
  for (const other of others) {
    const theirs = other.report.year;
    if (theirs === null) continue;
    yield* eachOf(yield* pairing({ figures, year }, { figures: keptFigures(other.observations), year: theirs }), (pair) => {
      const isUnlike = caveatsOf(pair, year, theirs).some((caveat) => UNLIKE.includes(caveat));
      if (isUnlike) found.get(pair.a)?.unlike.push(theirs);
      else found.get(pair.a)?.like.push({ year: theirs, figure: pair.b });
    });
  }
  const courses = [...found].filter(([, { like }]) => like.length >= FEWEST_YEARS);
  return new Map(yield* eachOf(courses, ([{ index, indicator }, { like, unlike }]): [number, Trend] => [index, { points: pointsOf(indicator, like), unlike: unlike.sort((a, b) => a - b), indicator }]));
}

import { eachOf, type Pausing } from '../pausing';
import { bodyKeyOf, findingLines, type Line, type Placed, type Point } from './lines';
import { peerGroupsOf, type PeerGroup } from './peer-groups';
import { peersKey } from './peers';
import { inSeriesOrder, type Said, type Series } from './series';

/** What a reader chose to look at of one indicator; null or unknown where he left it to us. */
export interface Choice {
  series: string | null;
  group: string | null;
  /** Keys of bodies. */
  places: readonly string[] | null;
  year: number | null;
}

/** A series and how many reports have it. */
export interface CountedSeries {
  series: Series;
  reports: number;
}

/** One indicator as it is looked at: what there is to choose from, and what is chosen. */
export interface Study<R extends Placed = Placed> {
  /** The most frequent first. */
  allSeries: CountedSeries[];
  series: Series;
  groups: PeerGroup<R>[];
  group: PeerGroup<R>;
  /** Lines of the group that are drawn over the years, at most so many as may be. */
  chosen: Line<R>[];
  /** Years of which anything of the group is known, the latest first, and the one that is ranked. */
  years: number[];
  year: number;
  /** What the group's bodies say of that year, from the greatest value down. */
  points: (Point<R> & { key: string })[];
  /** Reports with a value, but of no known body or year. */
  unplaced: number;
}

/** The series of these reports, the most frequent first. */
function* seriesPresent<R extends Placed>(said: readonly Said<R>[]): Pausing<CountedSeries[]> {
  const found = new Map<string, CountedSeries>();
  yield* eachOf(said, ({ cells }) => {
    for (const { series } of cells) {
      const known = found.get(series.key);
      if (known) known.reports += 1;
      else found.set(series.key, { series, reports: 1 });
    }
  });
  return [...found.values()].sort((a, b) => b.reports - a.reports || inSeriesOrder(a.series, b.series));
}

const yearsOf = <R extends Placed>({ lines }: PeerGroup<R>): { all: number[]; best: number } => {
  const times = new Map<number, number>();
  for (const { year } of lines.flatMap(({ points }) => points)) times.set(year, (times.get(year) ?? 0) + 1);
  const all = [...times.keys()].sort((a, b) => b - a);
  return { all, best: all.reduce((best, year) => (times.get(year)! > times.get(best)! ? year : best), all[0] ?? 0) };
};

/**
 * What is shown of one indicator: the reader's choice as far as it is there, else the most frequent series, the largest group,
 * the bodies with the most years and the year with the most bodies. Null where there is nothing to line up.
 * @param most how many lines may be drawn
 */
export function* studying<R extends Placed>(said: readonly Said<R>[], choice: Choice, most: number): Pausing<Study<R> | null> {
  const allSeries = yield* seriesPresent(said);
  const { series } = allSeries.find((one) => one.series.key === choice.series) ?? allSeries[0] ?? {};
  if (!series) return null;
  const { lines, unplaced } = yield* findingLines(said, series.key);
  const groups = peerGroupsOf(lines);
  const group = groups.find(({ key }) => key === choice.group) ?? groups[0];
  if (!group) return null;
  const longest = [...group.lines].sort((a, b) => b.points.length - a.points.length);
  const wanted = choice.places ?? longest.slice(0, most).map(({ key }) => key);
  const chosen = group.lines.filter(({ key }) => wanted.includes(key));
  const { all, best } = yearsOf(group);
  const year = choice.year !== null && all.includes(choice.year) ? choice.year : best;
  const points = group.lines.flatMap(({ key, points: own }) => own.filter((point) => point.year === year).map((point) => ({ ...point, key })));
  return {
    allSeries, series, groups, group, chosen: (chosen.length > 0 ? chosen : longest).slice(0, most), years: all, year,
    points: points.sort((a, b) => b.value - a.value), unplaced,
  };
}

/** Bodies of a group that have a report of a year in the collection, but no value: their reports, each body once. */
export const silentPeers = <R extends Placed>(reports: readonly R[], { group, year, points }: Pick<Study, 'group' | 'year' | 'points'>): R[] => {
  const heard = new Set(points.map(({ key }) => key));
  const silent = new Map<string, R>();
  for (const report of reports) {
    if (report.year !== year || (peersKey(report) ?? '') !== group.key) continue;
    const key = bodyKeyOf(report);
    if (!heard.has(key)) silent.set(key, report);
  }
  return [...silent.values()];
};

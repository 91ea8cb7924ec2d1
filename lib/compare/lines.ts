import { eachOf, type Pausing } from '../pausing';
import type { StoredReport } from '../records';
import { sameBody } from './body';
import { rangeOf, type Ranged } from './bounds';
import { lastYearOf } from './period';
import type { Said, Series, SeriesCell } from './series';
import { breaksBetween } from './series-breaks';

/** What of a report places its figures in a chart. */
export type Placed = Pick<StoredReport, 'id' | 'regionName' | 'regionCode' | 'regionLevel' | 'body' | 'bodyKind' | 'year' | 'kind' | 'title'>;

/** What one body reports in a series for one year, as `rangeOf` gives it. */
export interface Point<R extends Placed = Placed> extends Ranged {
  /** The year the figure speaks of. */
  year: number;
  report: R;
  cell: SeriesCell;
  /** Other reports of this body that speak of the same year in the same series. */
  again: R[];
}

/** One body's figures of a series over the years, the earliest first, each year once. Years without one are left out, and nothing stands for them. */
export interface Line<R extends Placed = Placed> {
  /** Tells the body among others: the same whichever of its reports are kept. */
  key: string;
  /** Its latest report. */
  report: R;
  points: Point<R>[];
}

/** A body in a few characters; its place's own government is the place. */
export const bodyKeyOf = ({ regionCode, regionName, body, bodyKind }: Placed): string =>
  [regionCode ?? regionName ?? '', bodyKind === 'government' ? '' : (body ?? '')].join(' ').trim();

/** An annual report before a summary of one, that before a briefing. */
const KINDS: readonly StoredReport['kind'][] = ['annual-report', 'work-summary', 'press-briefing', 'other'];

const worth = ({ report }: Point): number => KINDS.indexOf(report.kind);

const eachYearOnce = <R extends Placed>(points: readonly Point<R>[]): Point<R>[] => {
  const years = new Map<number, Point<R>>();
  for (const point of [...points].sort((a, b) => worth(a) - worth(b))) {
    const known = years.get(point.year);
    years.set(point.year, known ? { ...known, again: [...known.again, point.report] } : point);
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
};

/** Reports of one body together, in the order of their first. Those whose body or place is not known are of none. */
function* bodies<R extends Placed>(points: readonly Point<R>[]): Pausing<Point<R>[][]> {
  const places = new Map<string, Point<R>[][]>();
  yield* eachOf(points, (point) => {
    const place = point.report.regionCode ?? point.report.regionName ?? '';
    const here = places.get(place) ?? [];
    places.set(place, here);
    const body = here.find(([first]) => first && sameBody(first.report, point.report));
    if (body) body.push(point);
    else if (sameBody(point.report, point.report)) here.push([point]);
  });
  return [...places.values()].flat();
}

/** What one report says in a series, as a point; null where its year is not known, and so neither which year's figures are its own. */
const pointOf = <R extends Placed>(report: R, cell: SeriesCell): Point<R> | null => {
  const year = lastYearOf(cell.figure.period, report.year);
  return year === null || report.year === null ? null : { year, ...rangeOf(cell.figure), report, cell, again: [] };
};

/** What reports say in one series, as lines of their bodies, and the number of reports that say something, but of no known body or year. */
export function* findingLines<R extends Placed>(reports: readonly Said<R>[], series: string): Pausing<{ lines: Line<R>[]; unplaced: number }> {
  const said = (yield* eachOf(reports, ({ report, cells }) => {
    const cell = cells.find((one) => one.series.key === series);
    return cell ? [pointOf(report, cell)] : [];
  })).flat();
  const groups = yield* bodies(said.filter((point) => point !== null));
  const lines = (yield* eachOf(groups, (group): Line<R>[] => {
    const points = eachYearOnce(group);
    const latest = points.at(-1)?.report;
    return latest ? [{ key: bodyKeyOf(latest), report: latest, points }] : [];
  })).flat();
  return { lines, unplaced: said.length - groups.flat().length };
}

/** Whether the line may be drawn from one point to the next: the very next year, and nothing broke the series between. */
export const isJoined = (a: Point, b: Point, { indicator }: Pick<Series, 'indicator'>): boolean =>
  b.year - a.year === 1 && breaksBetween(indicator, a.year, b.year).length === 0;

/** The points of a line in stretches that may be drawn through. */
export const stretchesOf = <R extends Placed>(points: readonly Point<R>[], series: Pick<Series, 'indicator'>): Point<R>[][] =>
  points.reduce<Point<R>[][]>((stretches, point) => {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    if (last && before && isJoined(before, point, series)) last.push(point);
    else stretches.push([point]);
    return stretches;
  }, []);

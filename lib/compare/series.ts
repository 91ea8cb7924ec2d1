import { indicatorById, indicators } from '../catalogue';
import { isKept } from '../corrections/apply';
import type { Observation, Scope } from '../model';
import { eachOf, type Pausing } from '../pausing';
import type { StoredObservation } from '../records';
import { measureOf, type Measure } from './measure';
import { isPlanned, periodKind } from './period';
import { unitKey } from './units';
import { isOfAnotherSort } from './unlike-words';

/** What figures of several reports have in common that may be set in one row or on one line. */
export interface Series {
  /** The same for two series that are equal in all that follows, and only for them. */
  key: string;
  /** An id of the catalogue. */
  indicator: string;
  measure: Measure;
  scope: Scope | null;
  /** As `periodKind` gives it: alike where the periods stand alike to the years of their reports. */
  period: string;
  /** As `unitKey` gives it; null where none is named, and for ranks, which count nothing. */
  unit: string | null;
}

/** What one report says in one series. */
export interface SeriesCell {
  series: Series;
  /** The one that stands for the report: a part of no other in the series, or of none at all, else the first in the text. */
  figure: StoredObservation;
  /** The rest, in the order of the text. */
  others: StoredObservation[];
}

type Told = Pick<Observation, 'indicator' | 'role' | 'trend' | 'scope' | 'period' | 'unit' | 'label'>;

/**
 * The series a figure belongs to. Null where nothing of it may be lined up with other reports: it has no indicator of the
 * catalogue, is a plan, the old value of a change, or an average, a part of the year or an intention where a count of the whole
 * is meant.
 */
export const seriesOf = (figure: Told, reportYear: number | null): Series | null => {
  const { indicator, scope } = figure;
  const known = indicatorById(indicator);
  const dated = { period: figure.period, reportYear };
  if (indicator === null || !known || isPlanned(dated)) return null;
  const measure = measureOf(figure);
  if (measure === 'from' || (measure === 'level' && isOfAnotherSort(figure.label, known.zh))) return null;
  const [period, unit] = [periodKind(dated), measure === 'rank' ? null : unitKey(figure)];
  return { key: JSON.stringify([indicator, measure, scope, period, unit]), indicator, measure, scope, period, unit };
};

/** A report and its figures, as the reader decided them: all of them, or those of one indicator. */
export interface Read<R extends { year: number | null }> {
  report: R;
  observations: readonly StoredObservation[];
}

/** Smaller stands better for its report. */
const demerits = (figure: StoredObservation, inSeries: ReadonlySet<number>): number =>
  figure.partOf === null ? 0 : inSeries.has(figure.partOf) ? 2 : 1;

/** What one report says in each series, in the order of the text. Every kept figure that has a series is in one cell. */
export const cellsOf = ({ report, observations }: Read<{ year: number | null }>): SeriesCell[] => {
  const groups = new Map<string, { series: Series; figures: StoredObservation[] }>();
  for (const figure of observations) {
    const series = isKept(figure.decided) ? seriesOf(figure, report.year) : null;
    if (!series) continue;
    const group = groups.get(series.key) ?? { series, figures: [] };
    groups.set(series.key, group);
    group.figures.push(figure);
  }
  return [...groups.values()].flatMap(({ series, figures }) => {
    const indexes = new Set(figures.map(({ index }) => index));
    const best = Math.min(...figures.map((one) => demerits(one, indexes)));
    const figure = figures.find((one) => demerits(one, indexes) === best);
    return figure ? [{ series, figure, others: figures.filter((one) => one !== figure) }] : [];
  });
};

/** A report with what it says in each series. */
export interface Said<R> {
  report: R;
  cells: SeriesCell[];
}

/** What each of these reports says: the work of a large collection, done once for all that is asked of it. */
export const saidIn = <R extends { year: number | null }>(reads: readonly Read<R>[]): Pausing<Said<R>[]> => eachOf(reads, (read) => ({ report: read.report, cells: cellsOf(read) }));

const PLACES = new Map(indicators.map(({ id }, place) => [id, place]));
const MEASURES: readonly Measure[] = ['level', 'rate', 'growth', 'rank', 'from'];
const SCOPES: readonly (Scope | null)[] = ['jurisdiction', 'government', 'departments', 'subordinate', 'superior', null];

/** The whole year reported on first, then states, then what began earlier, then all else. */
const periodPlace = (period: string): number => ['closed 12 0', 'as-of', 'since', 'closed', ''].findIndex((start) => period.startsWith(start));

const places = ({ indicator, measure, period, scope }: Series): number[] => [
  PLACES.get(indicator) ?? PLACES.size, MEASURES.indexOf(measure), periodPlace(period), SCOPES.indexOf(scope),
];

/** The order of rows: the catalogue's, then counts before rates, the year before other periods, the whole area first. For sorting. */
export const inSeriesOrder = (a: Series, b: Series): number => {
  const [ours, theirs] = [places(a), places(b)];
  const unlike = ours.findIndex((place, i) => place !== theirs[i]);
  if (unlike >= 0) return (ours[unlike] ?? 0) - (theirs[unlike] ?? 0);
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
};

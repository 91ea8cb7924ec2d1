import type { Observation } from '../model';

/** A state as of a day, a flow since a day, or a flow within a closed span; in months since year 0. */
type Span =
  | { kind: 'as-of' }
  | { kind: 'since'; from: number }
  | { kind: 'closed'; from: number; to: number };

/** First or last month of an EDTF date, its day ignored; null where it is none. */
const monthOf = (date: string, edge: 'first' | 'last'): number | null => {
  const found = /^(\d{4})(?:-(\d{2})(?:-\d{2})?)?[~?%]?$/.exec(date);
  if (!found) return null;
  const month = found[2] === undefined ? (edge === 'first' ? 1 : 12) : Number(found[2]);
  return Number(found[1]) * 12 + month - 1;
};

const spanOf = (period: string): Span | null => {
  const [start = '', end = start, ...rest] = period.split('/');
  if (rest.length > 0) return null;
  if (start === '..') return end !== '..' && monthOf(end, 'last') !== null ? { kind: 'as-of' } : null;
  const from = monthOf(start, 'first');
  if (from === null) return null;
  if (end === '..') return { kind: 'since', from };
  const to = monthOf(end, 'last');
  return to === null ? null : { kind: 'closed', from, to };
};

const yearOf = (month: number): number => Math.floor(month / 12);

/** The last year a period speaks of; an open one reaches into the year of its report. */
export const lastYearOf = (period: string, reportYear: number | null): number | null => {
  const span = spanOf(period);
  return span?.kind === 'closed' ? yearOf(span.to) : reportYear;
};

/** A figure's period together with the year of the report that states it. */
export interface Dated {
  period: Observation['period'];
  reportYear: number | null;
}

/**
 * Whether a figure is a plan and no result: its span ends after the year of the report that states it. A state as of a
 * day may be one of the weeks in which the report was written; where the report's year is unknown nothing is a plan.
 */
export const isPlanned = ({ period, reportYear }: Dated): boolean => {
  const span = spanOf(period);
  return reportYear !== null && span?.kind === 'closed' && yearOf(span.to) > reportYear;
};

/** How many years before its report's year a span ended; null where it is not closed, or the year unknown. */
export const yearsBefore = ({ period, reportYear }: Dated): number | null => {
  const span = spanOf(period);
  return reportYear === null || span?.kind !== 'closed' ? null : reportYear - yearOf(span.to);
};

/** Whether two spans, as `yearsBefore` gives them, lie unlike far before the years of their reports: last year's figure, told again, and this year's. */
export const unlikeFar = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b;

/** How long, in months, and how many years before its report's year the period ended. */
const shapeOf = (span: Span, reportYear: number | null): string => {
  if (span.kind === 'as-of') return '';
  if (span.kind === 'since') return reportYear === null ? `${span.from}` : `${reportYear - yearOf(span.from)}`;
  const before = reportYear === null ? 0 : reportYear - yearOf(span.to);
  return `${span.to - span.from + 1} ${before}`;
};

/**
 * How two periods compare: `stock-flow` for a state against a flow, `period` for flows of another
 * length or of another year than the report's, null where they are alike.
 */
export const periodCaveat = (a: Dated, b: Dated): 'stock-flow' | 'period' | null => {
  const [ours, theirs] = [spanOf(a.period), spanOf(b.period)];
  if (!ours || !theirs) return a.period === b.period ? null : 'period';
  if (ours.kind !== theirs.kind) return 'stock-flow';
  const bothKnown = a.reportYear !== null && b.reportYear !== null;
  const [yearA, yearB] = bothKnown ? [a.reportYear, b.reportYear] : [null, null];
  return shapeOf(ours, yearA) === shapeOf(theirs, yearB) ? null : 'period';
};

/** Periods of one kind have the same key: what a figure is paired by, beside its indicator and scope. */
export const periodKind = ({ period, reportYear }: Dated): string => {
  const span = spanOf(period);
  return span ? `${span.kind} ${shapeOf(span, reportYear)}` : period;
};

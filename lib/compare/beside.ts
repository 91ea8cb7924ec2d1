import type { Contents, StoredObservation, StoredReport } from '../records';
import { sameBody } from './body';
import { compareReports } from './compare';
import type { ComparisonRow, ReportCaveat } from './types';

/** What of a report says whose it is and from when. */
export type Whose = Pick<StoredReport, 'regionName' | 'regionCode' | 'regionLevel' | 'body' | 'bodyKind' | 'year'>;

/** The figure of another report that one is set beside, and how the two compare. */
export interface BesideFigure extends Pick<ComparisonRow, 'difference' | 'percent' | 'caveats' | 'direction'> {
  /** The words of the present report's figure: whoever holds a reading of its own can see that the same one is meant. */
  quote: string;
  /** The other report's figure. */
  other: Pick<StoredObservation, 'value' | 'unit' | 'qualifier' | 'role' | 'trend' | 'period' | 'scope'>;
}

/** The report that a page's report is compared with unless the reader chooses another, figure by figure. */
export interface Beside {
  /** Whose the present report is, with what the reader set by hand. */
  own: Whose;
  /** The other report. */
  report: Whose;
  /** Whether both are of one body, so that what differs between them is a change. */
  ofOneBody: boolean;
  caveats: ReportCaveat[];
  /** How many other reports of the present one's level and year are kept: whether its figures have a standing. */
  peers: number;
  /** By the figure's index in the reading; null where the other report has no counterpart. */
  figures: (BesideFigure | null)[];
}

/** A report's facts and no more of it. */
export const whoseOf = ({ regionName, regionCode, regionLevel, body, bodyKind, year }: Whose): Whose => ({
  regionName, regionCode, regionLevel, body, bodyKind, year,
});

type Compared = Pick<Contents, 'report' | 'observations'>;

/** Sets report `a`, which has so many peers, beside report `b`, ready to be asked for each of its figures. */
export const besideOf = (a: Compared, b: Compared, peers: number): Beside => {
  const { rows, caveats } = compareReports(a, b);
  const last = Math.max(-1, ...a.observations.map(({ index }) => index));
  const figures: (BesideFigure | null)[] = Array.from({ length: last + 1 }, () => null);
  for (const row of rows) {
    const { value, unit, qualifier, role, trend, period, scope } = row.b;
    figures[row.a.index] = {
      quote: row.a.quote,
      difference: row.difference,
      percent: row.percent,
      caveats: row.caveats,
      direction: row.direction,
      other: { value, unit, qualifier, role, trend, period, scope },
    };
  }
  return { own: whoseOf(a.report), report: whoseOf(b.report), ofOneBody: sameBody(a.report, b.report), caveats, peers, figures };
};

/** What stands beside a figure of the page's own reading; null where nothing does, or where another figure is meant. */
export const besideFigure = (beside: Beside | null, index: number, quote: string): BesideFigure | null => {
  const found = beside?.figures[index] ?? null;
  return found?.quote === quote ? found : null;
};

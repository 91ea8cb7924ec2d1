import type { StoredObservation, StoredReport } from '../records';

/** What of a report decides whether it serves as a baseline. */
export type ReportLike = Pick<StoredReport, 'id' | 'regionName' | 'regionCode' | 'regionLevel' | 'body' | 'bodyKind' | 'year' | 'kind' | 'readAt'>;

/** Something to be said beside a comparison, because the two figures are not quite of a kind. */
export type Caveat =
  /** Whose figure it is differs: the city itself against the whole city. */
  | 'scope'
  /** A state as of a day, or since a year, against the flow of one year. */
  | 'stock-flow'
  /** Periods of another length: half a year against a year. */
  | 'period'
  /** One or both are bounds or rounded. */
  | 'qualifier'
  /** Counted in different measure words, and no difference is computed; or one of them names none, and it is. */
  | 'unit'
  /** The law or the statistics changed between the two. */
  | 'series-break'
  /** Paired by the likeness of their names, not by an indicator. */
  | 'label';

/** What must be said of a whole comparison. */
export type ReportCaveat =
  /** The two reports are of unlike bodies, as a government's and a bureau's. */
  | 'body'
  /** They are of like bodies on different levels, as a city's and its province's: one's totals hold many of the other's. */
  | 'level';

/** One figure beside its counterpart. */
export interface ComparisonRow {
  indicator: string | null;
  /** The label in `a`. */
  label: string;
  a: StoredObservation;
  b: StoredObservation;
  /** a − b in the unit of both; for rates in percentage points; null where the two are of unlike units, scopes or periods. */
  difference: number | null;
  /** 100 × (a − b) / |b|; null where there is no difference, for rates, ranks, and where the base is 0. */
  percent: number | null;
  caveats: Caveat[];
  /** For the view: whether the change goes the way the catalogue wishes; null where it wishes none or the two are not alike enough. */
  direction: 'good' | 'bad' | null;
}

/** Why a figure stands beside none of the other report. */
export type UnpairedReason =
  /** It is of years to come. */
  | 'planned'
  /** The other report has no figure of its indicator. */
  | 'absent'
  /** It has some, but of another sort of number: a rate for a count. */
  | 'other-measure'
  /** It has some, but told of another time: last year's, or a plan. */
  | 'other-time'
  /** It has some, but their names say that they count something else. */
  | 'other-name'
  /** It has one of the same name, in another measure word, and no indicator says that the two count one thing. */
  | 'other-unit'
  /** It has some, and each stands beside a figure that is nearer to it. */
  | 'taken'
  /** Neither has it an indicator, nor the other report a figure of its name. */
  | 'unnamed';

/** A figure that stands beside none, with the reason. */
export interface UnpairedFigure extends StoredObservation {
  unpaired: UnpairedReason;
}

export interface Comparison {
  caveats: ReportCaveat[];
  /** In the order of `a`. */
  rows: ComparisonRow[];
  /** Those only one has, and its plans for years to come, which are compared with nothing. */
  onlyA: UnpairedFigure[];
  onlyB: UnpairedFigure[];
}

import type { Check, FigureChange, Observation, PageKind, PageNote, ReportFacts } from './model';

/**
 * What the collection keeps, as plain records. They stand apart from the database
 * so that comparing, exporting and the views can speak of them without knowing it.
 */

/** Raised whenever the shape of a stored record changes; every record carries the one it was written with. */
export const SCHEMA_VERSION = 5;

/** A place as the facts of a report have it. */
export type Place = Pick<ReportFacts, 'regionName' | 'regionCode' | 'regionCodeNow' | 'regionLevel'>;

/** What the reader set by hand, for good; what is absent is as it was read. */
export interface ByHand {
  region?: Place;
  year?: number;
}

/**
 * A report that was read and kept, one for each page. In the database its facts are as they were read; whoever asks for it
 * gets them with what was set by hand laid over (`lib/store/by-hand`).
 */
export interface StoredReport extends ReportFacts {
  /** The page's normalised address (`pageKey`). */
  id: string;
  /** The address as it was opened last; for a sample without one, empty. */
  url: string;
  kind: PageKind;
  notes: PageNote[];
  /** ISO instant of the first saving. */
  savedAt: string;
  /** ISO instant of the latest reading. */
  readAt: string;
  /** SHA-256 of the article's text, hexadecimal; empty for a sample, whose text was never seen here. */
  fingerprint: string;
  /** Number of observations. */
  figures: number;
  /** Number of checks that differ. */
  differs: number;
  byHand: ByHand;
  /** Keys of other pages that tell the same report (print, mobile, reposts): it is kept once, under the first. */
  alsoAt: string[];
  /** Keys of pages that the reader said tell another report, however alike. */
  apart: string[];
  /** Came with the extension, not from a page the reader opened. */
  sample: boolean;
  /** This reading came from a table, which may lack rows: a reading of the page says what the text says, this one need not. */
  fromTable?: true;
  schemaVersion: number;
}

/** One figure of a kept report. A sample's has no place in a text: start and end are 0. */
export interface StoredObservation extends Observation {
  reportId: string;
  /** Its place in the reading; `partOf` and the checks refer to it. */
  index: number;
  /** Up to 32 characters of the article before the figure, to find it again on a page that changed. */
  prefix: string;
  /** Up to 32 characters after it. */
  suffix: string;
  /** What the reader decided of it. Never in the database: laid over on the way out (`lib/store/overlay`). */
  decided?: Decided;
  schemaVersion: number;
}

/** One check of a kept report. */
export interface StoredCheck extends Check {
  reportId: string;
  index: number;
  schemaVersion: number;
}

/** A stretch of a text, and what tells it again in a text that has changed. */
export interface Anchor {
  quote: string;
  /** Up to 32 characters before it. */
  prefix: string;
  /** Up to 32 characters after it. */
  suffix: string;
  /** UTF-16 offset at which it stood. */
  start: number;
}

/** What a reader decides of a figure in the page. What `set` leaves out stays as it is shown. */
export type Decision = { kind: 'corrected'; set: FigureChange } | { kind: 'confirmed' } | { kind: 'rejected' };

/** A figure that a reader adds: its value, and what else is to be said of it. */
export type AddedFigure = FigureChange & Pick<Observation, 'value'>;

/** Why a correction has no place in the text as it was read last: its words are gone, or stand in several places alike. */
export type Lost = 'gone' | 'ambiguous';

/** What a reader decided of one figure of a report, for good. */
export interface Correction {
  /** A random UUID. */
  id: string;
  reportId: string;
  /** Key of the page it was made on: the report's own, or one that was joined to it. */
  page: string;
  kind: Decision['kind'] | 'added';
  anchor: Anchor;
  /** The figure as it was read then; an added one as the reader gave it. */
  figure: Observation;
  /** What is otherwise than it was read then. */
  set: FigureChange;
  /** ISO instant. */
  madeAt: string;
  /** Where it stands in the report's text as it was read last; null where it is lost there. */
  place: { start: number; end: number } | null;
  lost: Lost | null;
  schemaVersion: number;
}

/** What was decided of a figure that is shown. */
export interface Decided {
  /** Of the correction, to take it back. */
  id: string;
  /** A figure that is read today as it was corrected is `confirmed`. */
  kind: Correction['kind'];
  /** As it was read; null where the reader added it. */
  read: Observation | null;
}

/**
 * What became of a decision that was to be kept: `no-report` the report is not in the collection, `held` another window holds that in an
 * earlier version, `unreachable` nobody answered.
 */
export type DecisionOutcome = { ok: true } | { ok: false; error: 'no-report' | 'invalid' | 'full' | 'database' | 'held' | 'unreachable' };

/** A reading as it is kept, its figures and checks in their order. */
export interface StoredReading {
  report: StoredReport;
  observations: StoredObservation[];
  checks: StoredCheck[];
}

/** The facts of a report that may be set by hand, and what follows from them, as they were read. */
export type FactsRead = Place & Pick<StoredReport, 'body' | 'bodyKind' | 'year' | 'origins'>;

/**
 * A report whole. Whoever asks for it gets its figures as the reader decided they are, those he rejected among them so that
 * all keep their places (`keptFigures` leaves them out).
 */
export interface Contents extends StoredReading {
  corrections: Correction[];
  /** What was read where the reader set something else by hand. Never in the database: told on the way out. */
  factsRead?: FactsRead;
  /** Figures dated by nothing but the report, by index: they follow a year set by hand. Told on the way out where one is. */
  redated?: number[];
}

/** A report in a list: its facts as the reader set them, its numbers as he decided. Kept beside the report and rewritten with it. */
export interface ListedReport extends StoredReport {
  /** How many of its figures the reader corrected, confirmed, rejected or added. */
  corrections: number;
  /** How many figures its page was found to say otherwise, to have added or removed since it was kept. Rows of earlier builds do not say. */
  changed?: number;
}

/** An earlier reading of a page that has changed since, or what another page of the same report told; `report.id` is that page's. */
export interface Revision extends StoredReading {
  /** Given by the database. */
  id?: number;
  reportId: string;
  /** ISO instant at which a newer reading took its place. */
  replacedAt: string;
  schemaVersion: number;
}

/** Everything a deletion took away, so that it can be undone; null where there was no such report. */
export type Removed = (Contents & { revisions: Revision[] }) | null;

/** How many people live in a place, as the reader said. */
export interface Residents {
  /** Six digits, GB/T 2260. */
  regionCode: string;
  year: number;
  people: number;
  /** ISO instant. */
  setAt: string;
}

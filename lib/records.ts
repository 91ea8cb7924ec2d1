import type { Check, Observation, PageKind, PageNote, ReportFacts } from './model';

/**
 * What the collection keeps, as plain records. They stand apart from the database
 * so that comparing, exporting and the views can speak of them without knowing it.
 */

/** Raised whenever the shape of a stored record changes; every record carries the one it was written with. */
export const SCHEMA_VERSION = 3;

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
  schemaVersion: number;
}

/** One check of a kept report. */
export interface StoredCheck extends Check {
  reportId: string;
  index: number;
  schemaVersion: number;
}

/** A report whole, its figures and checks in the order of the reading. */
export interface Contents {
  report: StoredReport;
  observations: StoredObservation[];
  checks: StoredCheck[];
}

/** An earlier reading of a page that has changed since, or what another page of the same report told, kept whole; `report.id` is that page's. */
export interface Revision extends Contents {
  /** Given by the database. */
  id?: number;
  reportId: string;
  /** ISO instant at which a newer reading took its place. */
  replacedAt: string;
  schemaVersion: number;
}

/** Everything a deletion took away, so that it can be undone; null where there was no such report. */
export type Removed = (Contents & { revisions: Revision[] }) | null;

import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Correction, Residents, Revision, StoredCheck, StoredObservation, StoredReport } from '../records';
import type { Listing, SearchText } from './listing';
import { tellHeld } from './held';
import { mend } from './mend';
import { normaliseReport, normaliseRevision } from './normalise';
import { noteTouched } from './touched';

export const DATABASE_NAME = 'duibiao';

/** One record of a file that is being imported: not part of the collection until all of it is. */
export interface Incoming {
  /** Given by the database. */
  at?: number;
  /** Of one import. */
  batch: string;
  record: unknown;
}

/**
 * The collection, under the extension's own origin. A `version()` block is never deleted or changed:
 * a later one is added, and records are normalised on reading, because an older version of the
 * extension may have written into a newer database.
 */
export class ReportDatabase extends Dexie {
  declare reports: Table<StoredReport, string>;
  declare observations: Table<StoredObservation, [string, number]>;
  declare checks: Table<StoredCheck, [string, number]>;
  declare revisions: EntityTable<Revision, 'id'>;
  declare corrections: Table<Correction, string>;
  declare listings: Table<Listing, string>;
  declare searchTexts: Table<SearchText, string>;
  declare incoming: EntityTable<Incoming, 'at'>;
  declare residents: Table<Residents, [string, number]>;

  /** Whether it was opened for the first time by a version that keeps lists. */
  isUnlisted = false;

  constructor() {
    super(DATABASE_NAME);
    this.version(1).stores({
      reports: 'id, regionCode, regionLevel, year, savedAt, readAt, [regionCode+year]',
      observations: '[reportId+index], reportId, indicator',
      checks: '[reportId+index], reportId',
      revisions: '++id, reportId',
    });
    // The same text elsewhere, and the other pages of a report.
    this.version(2).stores({ reports: 'id, regionCode, regionLevel, year, savedAt, readAt, [regionCode+year], fingerprint, *alsoAt' });
    // What the reader decided of figures; a report's peers, and a report's figures of one indicator.
    this.version(3).stores({
      reports: 'id, regionCode, regionLevel, year, savedAt, readAt, [regionCode+year], [regionLevel+year], fingerprint, *alsoAt',
      observations: '[reportId+index], reportId, indicator, [reportId+indicator]',
      corrections: 'id, reportId',
    });
    // What lists, choices and searches ask for, beside each report (`relist`), so that none of them reads the collection; which reports
    // another version wrote; an import before it is taken over; what the reader knows of places.
    this.version(4).stores({
      reports: 'id, regionCode, regionLevel, year, savedAt, readAt, [regionCode+year], [regionLevel+year], fingerprint, *alsoAt, schemaVersion',
      listings: 'id, savedAt, sampled, *places, [peers+year+province], schemaVersion',
      searchTexts: 'id',
      incoming: '++at, batch',
      residents: '[regionCode+year]',
    }).upgrade(() => void (this.isUnlisted = true));
    this.reports.hook('reading', normaliseReport);
    this.revisions.hook('reading', normaliseRevision);
    noteTouched(this);
    this.on('blocked', () => tellHeld(true));
    this.on('ready', () => tellHeld(false), true);
    this.on('ready', mend, true);
  }
}

let handle: ReportDatabase | undefined;

/** The database, opened by its first use. The handle holds no data: a killed worker loses nothing with it. */
export const database = (): ReportDatabase => (handle ??= new ReportDatabase());

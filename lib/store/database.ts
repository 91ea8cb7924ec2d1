import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Correction, Revision, StoredCheck, StoredObservation, StoredReport } from '../records';
import { normaliseReport, normaliseRevision } from './normalise';

export const DATABASE_NAME = 'duibiao';

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
    this.reports.hook('reading', normaliseReport);
    this.revisions.hook('reading', normaliseRevision);
  }
}

let handle: ReportDatabase | undefined;

/** The database, opened by its first use. The handle holds no data: a killed worker loses nothing with it. */
export const database = (): ReportDatabase => (handle ??= new ReportDatabase());

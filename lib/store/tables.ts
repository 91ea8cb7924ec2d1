import { SCHEMA_VERSION, type Contents, type StoredReport } from '../records';
import type { ReportDatabase } from './database';

/** Steps within a transaction: a report's records taken out, put in or removed together. */

const rangeOf = (reportId: string): [[string, number], [string, number]] => [[reportId, 0], [reportId, Infinity]];

/** A report's figures and checks, in the order of the reading. */
export const readContents = async (db: ReportDatabase, report: StoredReport): Promise<Contents> => {
  const range = rangeOf(report.id);
  const [observations, checks] = await Promise.all([
    db.observations.where('[reportId+index]').between(...range).toArray(),
    db.checks.where('[reportId+index]').between(...range).toArray(),
  ]);
  return { report, observations, checks };
};

export const putContents = async (db: ReportDatabase, contents: Contents): Promise<void> => {
  await db.reports.put(contents.report);
  await db.observations.bulkPut(contents.observations);
  await db.checks.bulkPut(contents.checks);
};

/** Leaves the report's revisions. */
export const deleteContents = async (db: ReportDatabase, reportId: string): Promise<void> => {
  const range = rangeOf(reportId);
  await db.reports.delete(reportId);
  await db.observations.where('[reportId+index]').between(...range).delete();
  await db.checks.where('[reportId+index]').between(...range).delete();
};

/** What a report would say of itself if it were read again: whether two readings are the same one. */
export const sameReading = (a: Contents, b: Contents): boolean =>
  a.report.fingerprint === b.report.fingerprint && likeness(a) === likeness(b);

const likeness = ({ observations, checks }: Contents): string =>
  JSON.stringify([observations, checks].map((records) => records.map(({ schemaVersion: _written, ...record }) => Object.entries(record).sort(([x], [y]) => (x < y ? -1 : 1)))));

/**
 * A reading is kept as a revision once: a portal that shows an article in two steps is read twice at every
 * opening, and must not fill the disk with the same two readings.
 */
export const keepRevision = async (db: ReportDatabase, before: Contents, replacedAt: string, reportId = before.report.id): Promise<void> => {
  const kept = await db.revisions.where({ reportId }).filter((revision) => sameReading(revision, before)).first();
  await db.revisions.put({ ...kept, ...before, reportId, replacedAt, schemaVersion: SCHEMA_VERSION });
};

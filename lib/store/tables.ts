import { SCHEMA_VERSION, type Contents, type Revision, type StoredReading, type StoredReport } from '../records';
import { correctionsOf } from './correction-steps';
import type { ReportDatabase } from './database';
import { portionsOf, rowsOf } from './portions';

/** Steps within a transaction: a report's records taken out, put in or removed together. */

const rangeOf = (reportId: string): [[string, number], [string, number]] => [[reportId, 0], [reportId, Infinity]];

/** A report's figures and checks, in the order of the reading. */
export const readReading = async (db: ReportDatabase, report: StoredReport): Promise<StoredReading> => {
  const [observations, checks] = await Promise.all([rowsOf(db.observations, report.id), rowsOf(db.checks, report.id)]);
  return { report, observations, checks };
};

/** A report with what the reader decided of its figures beside it. */
export const readContents = async (db: ReportDatabase, report: StoredReport): Promise<Contents> => {
  const [read, corrections] = await Promise.all([readReading(db, report), correctionsOf(db, report.id)]);
  return { ...read, corrections };
};

export const putReading = async (db: ReportDatabase, contents: StoredReading): Promise<void> => {
  await db.reports.put(contents.report);
  for (const some of portionsOf(contents.observations)) await db.observations.bulkPut(some);
  for (const some of portionsOf(contents.checks)) await db.checks.bulkPut(some);
};

/** Leaves the report's revisions and what the reader decided of its figures: a reading that takes its place has them too. */
export const deleteReading = async (db: ReportDatabase, reportId: string): Promise<void> => {
  const range = rangeOf(reportId);
  await db.reports.delete(reportId);
  await db.observations.where('[reportId+index]').between(...range).delete();
  await db.checks.where('[reportId+index]').between(...range).delete();
};

/** What a report would say of itself if it were read again: whether two readings are the same one. */
export const sameReading = (a: StoredReading, b: StoredReading): boolean =>
  a.report.fingerprint === b.report.fingerprint && likeness(a) === likeness(b);

/** Told once of each reading: one may be compared with a thousand. */
const told = new WeakMap<StoredReading, string>();

const likeness = (read: StoredReading): string => {
  const known = told.get(read) ?? tellingOf(read);
  told.set(read, known);
  return known;
};

const tellingOf = ({ observations, checks }: StoredReading): string =>
  JSON.stringify([observations, checks].map((records) => records.map(({ schemaVersion: _written, ...record }) => Object.entries(record).sort(([x], [y]) => (x < y ? -1 : 1)))));

/**
 * A reading is kept as a revision once: a portal that shows an article in two steps is read twice at every
 * opening, and must not fill the disk with the same two readings.
 */
export const keepRevision = async (db: ReportDatabase, before: StoredReading, replacedAt: string, reportId = before.report.id): Promise<void> => {
  const kept = await db.revisions.where({ reportId }).filter((revision) => sameReading(revision, before)).first();
  const { report, observations, checks } = before;
  await db.revisions.put({ ...kept, report, observations, checks, reportId, replacedAt, schemaVersion: SCHEMA_VERSION });
};

/** Puts a report's revisions back but for those that came back otherwise meanwhile, as from a backup under keys of their own. */
export const putRevisions = async (db: ReportDatabase, reportId: string, revisions: readonly Revision[]): Promise<void> => {
  const present = await db.revisions.where({ reportId }).toArray();
  await db.revisions.bulkPut(revisions.filter((one) => !present.some((other) => sameReading(other, one))));
};

import type { Removed, StoredReport } from '../records';
import type { ReportDatabase } from './database';
import { deleteCorrections, restoreCorrections } from './correction-steps';
import { deleteReading, keepRevision, putReading, putRevisions, readContents, readReading, sameReading } from './tables';
import { step, writing } from './transaction';
import { dropPage, mainOf } from './twin-steps';

const remove = async (db: ReportDatabase, reportId: string): Promise<Removed> => {
  const report = await db.reports.get(reportId);
  if (!report) return null;
  const contents = await readContents(db, report);
  const revisions = await db.revisions.where('reportId').equals(reportId).toArray();
  await deleteReading(db, reportId);
  await db.revisions.where('reportId').equals(reportId).delete();
  await deleteCorrections(db, reportId);
  return { ...contents, revisions };
};

/**
 * Removes a report with its revisions and what the reader decided of its figures, and gives back all of it, so that the deletion can be undone.
 * Null where there is no such report. Rejects where the database cannot be written.
 */
export const removeReport = (reportId: string): Promise<Removed> => writing((db) => remove(db, reportId));

/** The same for several: all of them or, where the database cannot be written, none. */
export const removeReports = (reportIds: readonly string[]): Promise<Removed[]> =>
  writing(async (db) => {
    const removed: Removed[] = [];
    for (const id of reportIds) removed.push(await step(db, () => remove(db, id)));
    return removed;
  });

export const earlier = (a: StoredReport, b: StoredReport): string => (a.savedAt < b.savedAt ? a.savedAt : b.savedAt);

/** The pages of a removed report that no other was given meanwhile. */
export const unclaimed = async (db: ReportDatabase, { id, alsoAt }: StoredReport): Promise<string[]> => {
  const claimed = await Promise.all(alsoAt.map(async (key) => (await db.reports.get(key)) ?? (await mainOf(db, key))));
  return alsoAt.filter((_, i) => claimed[i] === undefined || claimed[i].id === id);
};

const restore = async (db: ReportDatabase, removed: Removed): Promise<void> => {
  if (!removed) return;
  const { revisions, corrections, ...found } = removed;
  const contents = { ...found, report: { ...found.report, alsoAt: await unclaimed(db, found.report) } };
  const other = await mainOf(db, contents.report.id);
  if (other) await step(db, () => dropPage(db, other, contents.report.id));
  await putRevisions(db, contents.report.id, revisions);
  const present = await db.reports.get(contents.report.id);
  if (!present || present.sample) {
    await deleteReading(db, contents.report.id);
    await putReading(db, contents);
  } else if (!contents.report.sample) {
    const { byHand, alsoAt, apart } = contents.report;
    await db.reports.put({
      ...present,
      savedAt: earlier(present, contents.report),
      byHand: { ...byHand, ...present.byHand },
      alsoAt: [...new Set([...present.alsoAt, ...alsoAt])],
      apart: [...new Set([...present.apart, ...apart])],
    });
    if (!sameReading(await readReading(db, present), contents)) await keepRevision(db, contents, present.readAt);
  }
  const isAnother = present !== undefined && !present.sample && present.fingerprint !== contents.report.fingerprint;
  await restoreCorrections(db, contents.report.id, corrections, isAnother);
};

/**
 * Undoes a deletion. If the page was read again meanwhile, that reading stays
 * and the removed one, if it is another, becomes its revision: neither is lost. Undone twice is undone once.
 */
export const restoreReport = (removed: Removed): Promise<void> => writing((db) => restore(db, removed));

/** The same for several: all of them or, where the database cannot be written, none. */
export const restoreReports = (removed: readonly Removed[]): Promise<void> =>
  writing(async (db) => {
    for (const one of removed) await step(db, () => restore(db, one));
  });

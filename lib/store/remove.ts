import type { Removed, StoredReport } from '../records';
import { deleteContents, keepRevision, putContents, readContents, sameReading } from './tables';
import { writing } from './transaction';

/**
 * Removes a report with its revisions and gives back all of it, so that the deletion can be undone.
 * Null where there is no such report. Rejects where the database cannot be written.
 */
export const removeReport = (reportId: string): Promise<Removed> =>
  writing(async (db) => {
    const report = await db.reports.get(reportId);
    if (!report) return null;
    const contents = await readContents(db, report);
    const revisions = await db.revisions.where('reportId').equals(reportId).toArray();
    await deleteContents(db, reportId);
    await db.revisions.where('reportId').equals(reportId).delete();
    return { ...contents, revisions };
  });

const earlier = (a: StoredReport, b: StoredReport): string => (a.savedAt < b.savedAt ? a.savedAt : b.savedAt);

/**
 * Undoes a deletion. If the page was read again meanwhile, that reading stays
 * and the removed one, if it is another, becomes its revision: neither is lost. Undone twice is undone once.
 */
export const restoreReport = (removed: Removed): Promise<void> =>
  writing(async (db) => {
    if (!removed) return;
    const { revisions, ...contents } = removed;
    await db.revisions.bulkPut(revisions);
    const present = await db.reports.get(contents.report.id);
    if (!present || present.sample) {
      await deleteContents(db, contents.report.id);
      await putContents(db, contents);
    } else if (!contents.report.sample) {
      const byHand = { ...contents.report.byHand, ...present.byHand };
      await db.reports.put({ ...present, savedAt: earlier(present, contents.report), byHand });
      if (!sameReading(await readContents(db, present), contents)) await keepRevision(db, contents, present.readAt);
    }
  });

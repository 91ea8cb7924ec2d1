import type { Contents, Revision, StoredReport } from '../records';
import { readContents } from './tables';
import { reading } from './transaction';

/** The report kept under a page's key. Like all reads, rejects where the database does not open. */
export const findReport = (key: string): Promise<StoredReport | undefined> => reading((db) => db.reports.get(key));

/** The reports saved last, newest first. */
export const latestReports = (limit: number): Promise<StoredReport[]> =>
  reading((db) => db.reports.orderBy('savedAt').reverse().limit(limit).toArray());

/** Every report, samples too, newest first. */
export const allReports = (): Promise<StoredReport[]> => latestReports(Infinity);

/** A report with its figures and checks. */
export const contentsOf = (reportId: string): Promise<Contents | undefined> =>
  reading(async (db) => {
    const report = await db.reports.get(reportId);
    return report && (await readContents(db, report));
  });

/** The whole collection as it stands at one moment, newest first. */
export const allContents = (): Promise<Contents[]> =>
  reading(async (db) => {
    const reports = await db.reports.orderBy('savedAt').reverse().toArray();
    return Promise.all(reports.map((report) => readContents(db, report)));
  });

/** Earlier readings of a page that changed, oldest first. */
export const revisionsOf = (reportId: string): Promise<Revision[]> =>
  reading((db) => db.revisions.where('reportId').equals(reportId).sortBy('id'));

/** How many reports the reader saved, and how many samples stand beside them. */
export const countReports = (): Promise<{ reports: number; samples: number }> =>
  reading(async (db) => {
    const all = await db.reports.count();
    const samples = await db.reports.filter((report) => report.sample).count();
    return { reports: all - samples, samples };
  });

import type { Contents, Revision, StoredReport } from '../records';
import type { ReportDatabase } from './database';
import { normalContents, normalReport } from './tolerate';
import { readContents } from './tables';
import { reading } from './transaction';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);


/** Not by the index of `savedAt`: a record without one is not in it, and could never be seen and removed. */
const newestFirst = async (db: ReportDatabase): Promise<StoredReport[]> => {
  const reports = (await db.reports.toArray()).map(normalReport).filter((report) => report !== null);
  return reports.sort((a, b) => compare(b.savedAt, a.savedAt) || compare(b.id, a.id));
};

/** The report kept under a page's key. Like all reads, rejects where the database does not open. */
export const findReport = (key: string): Promise<StoredReport | undefined> => reading(async (db) => {
    const report = await db.reports.get(key);
    return (report && normalReport(report)) ?? undefined;
  });

/** The reports saved last, newest first. */
export const latestReports = (limit: number): Promise<StoredReport[]> =>
  reading(async (db) => (await newestFirst(db)).slice(0, limit));

/** Every report, samples too, newest first. */
export const allReports = (): Promise<StoredReport[]> => latestReports(Infinity);

/** A report with its figures and checks. */
export const contentsOf = (reportId: string): Promise<Contents | undefined> =>
  reading(async (db) => {
    const report = await db.reports.get(reportId);
    return (report && normalContents(await readContents(db, report))) ?? undefined;
  });

/** The whole collection as it stands at one moment, newest first. */
export const allContents = (): Promise<Contents[]> =>
  reading(async (db) => {
    const contents = await Promise.all((await newestFirst(db)).map((report) => readContents(db, report)));
    return contents.map(normalContents).filter((whole) => whole !== null);
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

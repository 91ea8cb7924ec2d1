import type { Contents, ListedReport, Revision, StoredReport } from '../records';
import { asDecided, listed } from './as-decided';
import type { ReportDatabase } from './database';
import { overlaidReport } from './overlay';
import { normalContents, normalReport } from './tolerate';
import { readContents } from './tables';
import { reading } from './transaction';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Records as the views know them: of the shape their types say, with what the reader set and decided by hand. */
const reportFrom = (raw: StoredReport | undefined): StoredReport | undefined => {
  const report = raw && normalReport(raw);
  return report ? overlaidReport(report) : undefined;
};
const contentsFrom = (raw: Contents): Contents | undefined => {
  const contents = normalContents(raw);
  return contents ? asDecided(contents) : undefined;
};

/** As they were read. Not by the index of `savedAt`: a record without one is not in it, and could never be seen and removed. */
const newestFirst = async (db: ReportDatabase): Promise<StoredReport[]> => {
  const reports = (await db.reports.toArray()).map(normalReport).filter((report) => report !== null);
  return reports.sort((a, b) => compare(b.savedAt, a.savedAt) || compare(b.id, a.id));
};

/** The report kept under a page's key. Like all reads, rejects where the database does not open. */
export const findReport = (key: string): Promise<StoredReport | undefined> => reading(async (db) => reportFrom(await db.reports.get(key)));

/** The reports saved last, newest first. */
export const latestReports = (limit: number): Promise<ListedReport[]> =>
  reading(async (db) => {
    const decided = new Set(await db.corrections.orderBy('reportId').uniqueKeys());
    const reports = (await newestFirst(db)).slice(0, limit);
    return Promise.all(reports.map(async (report) => listed(report, decided.has(report.id) ? normalContents(await readContents(db, report)) : null)));
  });

/** Every report, samples too, newest first. */
export const allReports = (): Promise<ListedReport[]> => latestReports(Infinity);

/** A report with its figures and checks. */
export const contentsOf = (reportId: string): Promise<Contents | undefined> =>
  reading(async (db) => {
    const report = await db.reports.get(reportId);
    return report && contentsFrom(await readContents(db, report));
  });

/** The whole collection as it stands at one moment, newest first. */
export const allContents = (): Promise<Contents[]> =>
  reading(async (db) => {
    const contents = await Promise.all((await newestFirst(db)).map((report) => readContents(db, report)));
    return contents.map(contentsFrom).filter((whole) => whole !== undefined);
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

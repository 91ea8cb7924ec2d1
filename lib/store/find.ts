import { run, type Pausing } from '../pausing';
import type { Contents, Revision, StoredReport } from '../records';
import { deciding } from './as-decided';
import { allReports } from './list';
import { overlaidReport } from './overlay';
import { makingContents, normalReport } from './tolerate';
import { readContents } from './tables';
import { reading } from './transaction';

/** Records as the views know them: of the shape their types say, with what the reader set and decided by hand. */
const reportFrom = (raw: StoredReport | undefined): StoredReport | undefined => {
  const report = raw && normalReport(raw);
  return report ? overlaidReport(report) : undefined;
};
/** The same of a report whole. */
export const contentsFrom = (raw: Contents): Contents | undefined => run(findingContents(raw));

/** The same; it may be put down on the way. */
export function* findingContents(raw: Contents): Pausing<Contents | undefined> {
  const contents = yield* makingContents(raw);
  yield;
  return contents ? yield* deciding(contents) : undefined;
}

/** The report kept under a page's key. Like all reads, rejects where the database does not open. */
export const findReport = (key: string): Promise<StoredReport | undefined> => reading(async (db) => reportFrom(await db.reports.get(key)));

/** A report with its figures and checks as they stand in the database, of which `findingContents` makes what is shown. */
export const recordsOf = (reportId: string): Promise<Contents | undefined> =>
  reading(async (db) => {
    const report = await db.reports.get(reportId);
    return report && readContents(db, report);
  });

/** A report with its figures and checks. */
export const contentsOf = async (reportId: string): Promise<Contents | undefined> => {
  const raw = await recordsOf(reportId);
  return raw && contentsFrom(raw);
};

/** Reports read in one go: enough to be quick, few enough that a large collection does not fill the memory. */
const AT_ONCE = 25;

/**
 * Reports with their figures and checks, one after another in the order of the ids, read a few at a time; those that are gone by then are
 * left out.
 */
export async function* eachContents(ids: readonly string[]): AsyncGenerator<Contents, void, undefined> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const raw = await reading(async (db) => {
      const reports = (await db.reports.bulkGet(ids.slice(at, at + AT_ONCE))).filter((report) => report !== undefined);
      return Promise.all(reports.map((report) => readContents(db, report)));
    });
    for (const one of raw) {
      const whole = contentsFrom(one);
      if (whole) yield whole;
    }
  }
}

/** The same all at once, for a few. */
export const contentsOfAll = async (ids: readonly string[]): Promise<Contents[]> => {
  const all: Contents[] = [];
  for await (const contents of eachContents(ids)) all.push(contents);
  return all;
};

/** The whole collection, newest first. */
export const allContents = async (): Promise<Contents[]> => contentsOfAll((await allReports()).map(({ id }) => id));

/** Earlier readings of a page that changed, oldest first. */
export const revisionsOf = (reportId: string): Promise<Revision[]> =>
  reading((db) => db.revisions.where('reportId').equals(reportId).sortBy('id'));

import type { Contents, StoredReading, StoredReport } from '../records';
import { asDecided } from './as-decided';
import type { ReportDatabase } from './database';
import { overlaidReport } from './overlay';
import { readContents, readReading } from './tables';
import { normalContents, normalReport } from './tolerate';
import { reading, step, writing } from './transaction';
import { join, mainOf, part, twinBefore } from './twin-steps';
import { sameFigures } from './twins';

/** A report with its figures and checks, and whether the page at hand tells the figures as they are kept: then one can be gone to there. */
export interface AtHand {
  contents: Contents;
  here: boolean;
}

/** What another page told when it was joined, if that was kept, was told in the report's order. */
const tellsFigures = async (db: ReportDatabase, { report, observations }: StoredReading, page: string): Promise<boolean> => {
  if (page === report.id) return true;
  if (!report.alsoAt.includes(page)) return false;
  const told = await db.revisions.where('reportId').equals(report.id).sortBy('replacedAt');
  const last = told.findLast((revision) => revision.report.id === page);
  return last === undefined || sameFigures(last.observations, observations);
};

/**
 * The report found under a key: the one kept under it, or the one that its page was joined to.
 * @param page key of the page at hand, null where none is
 */
export const contentsAt = (key: string, page: string | null): Promise<AtHand | undefined> =>
  reading(async (db) => {
    const report = (await db.reports.get(key)) ?? (await mainOf(db, key));
    const known = report && normalContents(await readContents(db, report));
    return known ? { contents: asDecided(known), here: page !== null && (await tellsFigures(db, known, page)) } : undefined;
  });

/** Whether what a page tells is in the collection by the reader's will: kept under its own key, or with a report it was joined to. */
export const isKept = (key: string): Promise<boolean> =>
  reading(async (db) => {
    const report = (await db.reports.get(key)) ?? (await mainOf(db, key));
    return report !== undefined && !report.sample;
  });

/** A report kept before this one that seems to be the same, of which the reader is to be asked; undefined where there is none. */
export const seemingTwin = (reportId: string): Promise<StoredReport | undefined> =>
  reading(async (db) => {
    const report = await db.reports.get(reportId);
    const known = report && !report.sample ? normalReport(report) : null;
    const twin = known && (await step(db, async () => twinBefore(db, await readReading(db, known))));
    const main = twin && normalReport(twin.main);
    return main ? overlaidReport(main) : undefined;
  });

/** The reader says that two kept reports are one: the second is joined to the first. False where one is gone, or the first has too many pages. */
export const joinReports = (mainId: string, twinId: string, now = new Date()): Promise<boolean> =>
  writing(async (db) => {
    const [main, twin] = [await db.reports.get(mainId), await db.reports.get(twinId)];
    if (!main || !twin || mainId === twinId) return false;
    const contents = await readReading(db, twin);
    return step(db, () => join(db, main, contents, now.toISOString()));
  });

/** The reader says that two kept reports are two, and is not asked again. */
export const keepApart = (mainId: string, twinId: string): Promise<boolean> =>
  writing(async (db) => {
    const main = await db.reports.get(mainId);
    if (!main) return false;
    await db.reports.put({ ...main, apart: [...new Set([...main.apart, twinId])] });
    return true;
  });

/** Takes a page from the report it was joined to. False where it must be read to be a report again. */
export const partPage = (mainId: string, key: string): Promise<boolean> =>
  writing(async (db) => {
    const main = await db.reports.get(mainId);
    return main !== undefined && main.alsoAt.includes(key) && step(db, () => part(db, main, key));
  });

import type { Contents, StoredReport } from '../records';
import { overlaidReport } from './overlay';
import { readContents } from './tables';
import { normalReport } from './tolerate';
import { reading, step, writing } from './transaction';
import { join, mainOf, part, twinBefore } from './twin-steps';
import { sameFigures } from './twins';

/** The report that a page tells: the one kept under its key, or the one it was joined to. */
export const reportAt = (key: string): Promise<string | undefined> =>
  reading(async (db) => ((await db.reports.where('id').equals(key).count()) > 0 ? key : (await mainOf(db, key))?.id));

/** Whether the page under this key tells a report's figures in the report's order, as far as is known: then one can be gone to there. */
export const showsFigures = (reportId: string, key: string): Promise<boolean> =>
  reading(async (db) => {
    if (key === reportId) return true;
    const [main, told] = [await db.reports.get(reportId), await db.revisions.where('reportId').equals(reportId).sortBy('replacedAt')];
    const last = told.findLast(({ report }) => report.id === key);
    return main !== undefined && (last === undefined || sameFigures(last.observations, (await readContents(db, main)).observations));
  });

/** A report kept before this one that seems to be the same, of which the reader is to be asked; undefined where there is none. */
export const seemingTwin = (reportId: string): Promise<StoredReport | undefined> =>
  reading(async (db) => {
    const report = await db.reports.get(reportId);
    const known = report && !report.sample ? normalReport(report) : null;
    const twin = known && (await step(db, async () => twinBefore(db, await readContents(db, known))));
    const main = twin && normalReport(twin.main);
    return main ? overlaidReport(main) : undefined;
  });

/** The reader says that two kept reports are one: the second is joined to the first. False where one is gone. */
export const joinReports = (mainId: string, twinId: string, now = new Date()): Promise<boolean> =>
  writing(async (db) => {
    const [main, twin] = [await db.reports.get(mainId), await db.reports.get(twinId)];
    if (!main || !twin || mainId === twinId) return false;
    const contents: Contents = await readContents(db, twin);
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

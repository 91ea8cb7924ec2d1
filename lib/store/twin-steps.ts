import type { StoredReading, StoredReport } from '../records';
import type { ReportDatabase } from './database';
import { NOWHERE, placeKeys } from './listing';
import { overlaidReport, withFacts } from './overlay';
import { handOver } from './correction-steps';
import { deleteReading, putReading, readReading } from './tables';
import { normalReading, normalReport } from './tolerate';
import { mayBeTwins, twinsOf, type Likeness } from './twins';

/** Steps within a transaction: reports that other pages tell too, found, joined and taken apart. */

/** Pages of one report that are kept track of. A portal has three or four; so many only a site that makes up addresses. */
const MOST = 500;

/** The report that the page under this key was found to tell too. */
export const mainOf = (db: ReportDatabase, key: string): Promise<StoredReport | undefined> => db.reports.where('alsoAt').equals(key).first();

const earlier = (a: StoredReport, b: StoredReport): boolean => a.savedAt < b.savedAt || (a.savedAt === b.savedAt && a.id < b.id);

/**
 * Of the same text, or of the same year and place, or of a year's reports of no known place, and not said to be another: those worth a
 * look. Where its own place is not known, any of its year is.
 */
const candidates = async (db: ReportDatabase, report: StoredReport): Promise<StoredReport[]> => {
  const { id, fingerprint, year, apart } = report;
  const keys = placeKeys(report);
  const known = keys.includes(NOWHERE) ? db.listings.toCollection() : db.listings.where('places').anyOf([...keys, NOWHERE]).distinct();
  const sameYear = year === null ? [] : (await known.filter((other) => other.year === year).primaryKeys());
  const sameText = fingerprint === '' ? [] : await db.reports.where('fingerprint').equals(fingerprint).toArray();
  const alike = (await db.reports.bulkGet(sameYear)).filter((one) => one !== undefined);
  const found = new Map([...sameText, ...alike].map((one) => [one.id, one]));
  return [...found.values()].filter((other) => other.id !== id && !other.sample && !apart.includes(other.id) && !other.apart.includes(id));
};

/** A report kept before this one that tells the same, and how surely; of several the surest, of equals the one saved first. */
export const twinBefore = async (db: ReportDatabase, now: StoredReading): Promise<{ main: StoredReport; likeness: Exclude<Likeness, null> } | null> => {
  let likely: StoredReport | null = null;
  const others = (await candidates(db, overlaidReport(now.report))).filter((other) => other.savedAt <= now.report.savedAt).sort((a, b) => (earlier(a, b) ? -1 : 1));
  for (const main of others) {
    if (!mayBeTwins(overlaidReport(now.report), overlaidReport(main))) continue;
    const known = normalReading(await readReading(db, main));
    const likeness = known && twinsOf(withFacts(now), withFacts(known));
    if (likeness === 'certain') return { main, likeness };
    if (likeness === 'likely') likely ??= main;
  }
  return likely && { main: likely, likeness: 'likely' };
};

const without = (list: readonly string[], ...gone: readonly string[]): string[] => list.filter((one) => !gone.includes(one));

/** Notes that the page of this report tells another one's report too, with what it has. False where so many do that something is amiss. */
export const addPage = async (db: ReportDatabase, main: StoredReport, twin: StoredReport): Promise<boolean> => {
  const alsoAt = [...new Set([...main.alsoAt, twin.id, ...twin.alsoAt])];
  if (alsoAt.length > MOST) return false;
  const apart = without([...new Set([...main.apart, ...twin.apart])], main.id, ...alsoAt).slice(-MOST);
  await db.reports.put({ ...main, alsoAt, apart });
  return true;
};

/** Takes a page from a report, with what the reader decided there. */
export const dropPage = async (db: ReportDatabase, main: StoredReport, key: string): Promise<void> => {
  await db.reports.put({ ...main, alsoAt: without(main.alsoAt, key) });
  await handOver(db, main.id, key, [key]);
};

/** Joins a kept report to another. What it told moves whole to the other's revisions: nothing is lost, and all can be taken back. */
export const join = async (db: ReportDatabase, main: StoredReport, twin: StoredReading, now: string): Promise<boolean> => {
  const { id } = twin.report;
  if (!(await addPage(db, main, twin.report))) return false;
  const own = await db.revisions.where('reportId').equals(id).toArray();
  await db.revisions.bulkPut(own.map((revision) => ({ ...revision, reportId: main.id })));
  await db.revisions.put({ ...twin, reportId: main.id, replacedAt: now, schemaVersion: twin.report.schemaVersion });
  await deleteReading(db, id);
  await handOver(db, id, main.id);
  return true;
};

/**
 * Takes a page from a report and keeps in mind that they are two. What the page told when it was joined is a report again;
 * false where it was never kept by itself and must be read anew.
 */
export const part = async (db: ReportDatabase, main: StoredReport, key: string): Promise<boolean> => {
  const told = (await db.revisions.where('reportId').equals(main.id).sortBy('replacedAt')).filter(({ report }) => report.id === key);
  const last = told.pop();
  const report = last ? normalReport(last.report) : null;
  // The pages it brought go with it.
  await db.reports.put({
    ...main,
    alsoAt: without(main.alsoAt, key, ...(report?.alsoAt ?? [])),
    apart: [...new Set([...main.apart, key])].slice(-MOST),
  });
  if (!last || !report || (await db.reports.get(key))) {
    await handOver(db, main.id, key, [key]);
    return false;
  }
  const { observations, checks } = last;
  await putReading(db, { observations, checks, report: { ...report, apart: [...new Set([...report.apart, main.id])] } });
  await db.revisions.bulkPut(told.map((revision) => ({ ...revision, reportId: key })));
  await db.revisions.delete(last.id!);
  await handOver(db, main.id, key, [key, ...report.alsoAt]);
  return true;
};

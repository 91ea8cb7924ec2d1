import type { StoredReading, StoredReport } from '../records';
import type { ReportDatabase } from './database';
import { rekeyCorrections } from './correction-steps';
import { deleteReading, putReading, readReading } from './tables';

/** Steps within a transaction: of reports that a portal shows at one address in turns. */

/**
 * Where a report stands whose address shows another one now. No page has such a key: fragments are no part of one. Two
 * offices may publish the same text. */
export const asideKey = ({ id, fingerprint, year, regionCode }: StoredReport): string => [`${id}#${fingerprint.slice(0, 16)}`, year, regionCode].join('-');

const move = async (db: ReportDatabase, { report, observations, checks }: StoredReading, reportId: string): Promise<void> => {
  await deleteReading(db, report.id);
  await putReading(db, {
    report: { ...report, id: reportId },
    observations: observations.map((figure) => ({ ...figure, reportId })),
    checks: checks.map((check) => ({ ...check, reportId })),
  });
  await db.revisions.where('reportId').equals(report.id).modify({ reportId });
  await rekeyCorrections(db, report.id, reportId);
};

/**
 * Puts a report aside whose address tells another one now, with all that belongs to it; it stays in the collection. If that
 * other one stood there before, it takes its place again.
 */
export const giveWay = async (db: ReportDatabase, before: StoredReport, now: StoredReport): Promise<void> => {
  await move(db, await readReading(db, before), asideKey(before));
  const back = await db.reports.get(asideKey(now));
  if (back) await move(db, await readReading(db, back), now.id);
};

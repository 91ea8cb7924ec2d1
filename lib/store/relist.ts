import { SCHEMA_VERSION } from '../records';
import type { ReportDatabase } from './database';
import { listingOf } from './listing';
import { step } from './step';
import { normalContents, normalRevision } from './tolerate';

/** Reports whose records are read in one go: few enough that a large import does not fill the memory. */
const AT_ONCE = 50;

const byReport = <T extends { reportId: string }>(rows: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.reportId);
    if (group) group.push(row);
    else groups.set(row.reportId, [row]);
  }
  return groups;
};

/** One question for each table, however many reports: the first opening after an update asks of thousands. */
const relistSome = async (db: ReportDatabase, ids: readonly string[]): Promise<void> => {
  const found = await db.reports.bulkGet([...ids]);
  // Of each report in the order of its index, as the primary key has it.
  const rows = await Promise.all([
    db.observations.where('reportId').anyOf(ids).toArray(),
    db.checks.where('reportId').anyOf(ids).toArray(),
    db.corrections.where('reportId').anyOf(ids).toArray(),
    db.revisions.where('reportId').anyOf(ids).toArray(),
  ]);
  const [observations, checks, corrections, revisions] = [byReport(rows[0]), byReport(rows[1]), byReport(rows[2]), byReport(rows[3])];
  const made = found.flatMap((report) => {
    const id = report?.id ?? '';
    const contents = report && normalContents({ report, observations: observations.get(id) ?? [], checks: checks.get(id) ?? [], corrections: corrections.get(id) ?? [] });
    return contents ? [listingOf(contents, (revisions.get(id) ?? []).map(normalRevision).filter((one) => one !== null))] : [];
  });
  const listed = new Set(made.map(({ listing }) => listing.id));
  const gone = ids.filter((id) => !listed.has(id));
  await db.listings.bulkDelete(gone);
  await db.searchTexts.bulkDelete(gone);
  // Written by this version, whatever wrote the report.
  await db.listings.bulkPut(made.map(({ listing }) => ({ ...listing, schemaVersion: SCHEMA_VERSION })));
  await db.searchTexts.bulkPut(made.map(({ search }) => search));
};

/** A step of a transaction: has the lists say of these reports what their records say, or nothing where there is none. */
export const relist = async (db: ReportDatabase, ids: readonly string[]): Promise<void> => {
  for (let at = 0; at < ids.length; at += AT_ONCE) await step(db, () => relistSome(db, ids.slice(at, at + AT_ONCE)));
};

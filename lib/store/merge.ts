import type { WholeReport } from '../export/backup';
import { SCHEMA_VERSION, type Correction, type Revision, type StoredReading, type StoredReport } from '../records';
import { handOver, restoreCorrections } from './correction-steps';
import type { ReportDatabase } from './database';
import { placingOf, type Fate, type Placing } from './placing';
import { earlier, unclaimed } from './remove';
import { replacedAtBy } from './replaced-at';
import { covers, supersedes } from './same-text';
import { deleteReading, putReading, readReading } from './tables';
import { step } from './transaction';

/** Steps within a transaction: a report of a file joins the collection. Much like the undo of a deletion: neither side loses anything. */

/** What the collection knows of a report beyond any reading of it, from both sides; what was set by hand here holds. */
const together = async (db: ReportDatabase, home: StoredReport, given: StoredReport): Promise<Partial<StoredReport>> => {
  const pages = (await unclaimed(db, { ...given, id: home.id })).filter((key) => key !== home.id);
  return {
    savedAt: home.sample ? given.savedAt : earlier(home, given),
    byHand: { ...given.byHand, ...home.byHand },
    alsoAt: [...new Set([...home.alsoAt, ...pages])],
    apart: [...new Set([...home.apart, ...given.apart])],
  };
};

const revisionsAt = (db: ReportDatabase, reportId: string): Promise<Revision[]> => db.revisions.where({ reportId }).toArray();

/** Keeps an earlier reading once, from the earliest day known on which another was met; in the place of what a table told of the same text. */
const keepOnce = async (db: ReportDatabase, { report, observations, checks }: StoredReading, replacedAt: string, reportId: string): Promise<void> => {
  const read = { report, observations, checks };
  const revisions = await revisionsAt(db, reportId);
  const same = revisions.find((kept) => covers(kept, read));
  if (same) {
    if (same.report.readAt < replacedAt && replacedAt < same.replacedAt) await db.revisions.put({ ...same, replacedAt });
    return;
  }
  const table = revisions.find((kept) => supersedes(read, kept));
  await db.revisions.put({ ...(table?.id !== undefined && { id: table.id }), ...read, reportId, replacedAt, schemaVersion: SCHEMA_VERSION });
};

const takeIn = async (db: ReportDatabase, { fate, home, whole }: Placing): Promise<void> => {
  const { report, observations, checks } = whole;
  if (!home) return putReading(db, { report: { ...report, alsoAt: await unclaimed(db, report) }, observations, checks });
  if (report.sample) return;
  const known = await step(db, () => together(db, home, report));
  if (fate !== 'replaced') {
    if (fate === 'earlier') await step(db, async () => keepOnce(db, whole, replacedAtBy(report, home, await revisionsAt(db, home.id)), home.id));
    await db.reports.put({ ...home, ...known });
    return;
  }
  const before = await readReading(db, home);
  if (!home.sample && !supersedes(whole, before)) await step(db, () => keepOnce(db, before, replacedAtBy(home, report, whole.revisions), home.id));
  await deleteReading(db, home.id);
  await putReading(db, { report: { ...report, ...known }, observations, checks });
  await handOver(db, home.id, home.id);
};

/** What was decided of figures and is not known here; of two decisions on one figure the later holds. */
const takeInDecisions = async (db: ReportDatabase, { fate, home, whole }: Placing): Promise<void> => {
  const known = await db.corrections.bulkGet(whole.corrections.map(({ id }) => id));
  const anew = whole.corrections.filter((_, i) => known[i] === undefined);
  if (anew.length === 0) return;
  const reportId = home?.id ?? whole.report.id;
  const isMoved = home !== undefined && fate !== 'replaced' && (home.id !== whole.report.id || home.fingerprint !== whole.report.fingerprint);
  await restoreCorrections(db, reportId, anew.map((one): Correction => ({ ...one, reportId })), isMoved);
};

/** Takes a report of a file into the collection and tells what became of it. Taken in again, it changes nothing. */
export const merge = async (db: ReportDatabase, given: WholeReport): Promise<Fate> => {
  const placing = await placingOf(db, given);
  const { whole, home, fate } = placing;
  await step(db, () => takeIn(db, placing));
  await step(db, () => takeInDecisions(db, placing));
  for (const revision of whole.revisions) await step(db, () => keepOnce(db, revision, revision.replacedAt, home?.id ?? whole.report.id));
  return fate;
};

import type { WholeReport } from '../export/backup';
import type { Correction, StoredReport } from '../records';
import { handOver, restoreCorrections } from './correction-steps';
import type { ReportDatabase } from './database';
import { earlierReadings, isEarlierAnew, keepOnce, type EarlierReadings } from './keep-once';
import { placingOf, type Fate, type Placing } from './placing';
import { earlier, unclaimed } from './remove';
import { replacedAtBy } from './replaced-at';
import { supersedes } from './same-text';
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

/** A step of a transaction: whether a report that keeps its reading would be told more of all the same. A sample's page tells nothing. */
export const makesFuller = async (db: ReportDatabase, { fate, home, whole: { report, revisions } }: Placing): Promise<boolean> => {
  if (fate !== 'kept' || !home) return false;
  const { savedAt, alsoAt, apart } = report.sample ? home : { ...home, ...(await step(db, () => together(db, home, report))) };
  if (savedAt !== home.savedAt || alsoAt.length > home.alsoAt.length || apart.length > home.apart.length) return true;
  if (revisions.length === 0) return false;
  const known = await step(db, () => earlierReadings(db, home.id));
  return revisions.some((revision) => isEarlierAnew(known, revision, revision.replacedAt));
};

const takeIn = async (db: ReportDatabase, { fate, home, whole }: Placing, known: EarlierReadings): Promise<void> => {
  const { report, observations, checks } = whole;
  if (!home) return putReading(db, { report: { ...report, alsoAt: await unclaimed(db, report) }, observations, checks });
  if (report.sample) return;
  const lasting = await step(db, () => together(db, home, report));
  if (fate !== 'replaced') {
    if (fate === 'earlier') await step(db, () => keepOnce(db, known, whole, replacedAtBy(report, home, [...known.byText.values()].flat())));
    await db.reports.put({ ...home, ...lasting });
    return;
  }
  const before = await readReading(db, home);
  if (!home.sample && !supersedes(whole, before)) await step(db, () => keepOnce(db, known, before, replacedAtBy(home, report, whole.revisions)));
  await deleteReading(db, home.id);
  await putReading(db, { report: { ...report, ...lasting }, observations, checks });
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
  const known = await step(db, () => earlierReadings(db, home?.id ?? whole.report.id));
  await step(db, () => takeIn(db, placing, known));
  await step(db, () => takeInDecisions(db, placing));
  for (const revision of whole.revisions) await step(db, () => keepOnce(db, known, revision, revision.replacedAt));
  return fate;
};

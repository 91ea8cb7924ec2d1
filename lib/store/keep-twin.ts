import { isAnother } from '../compare/another';
import type { SaveOutcome } from '../messages';
import type { StoredReading, StoredReport } from '../records';
import type { ReportDatabase } from './database';
import { keepRevision, readReading } from './tables';
import { sameFigures, tellsNoMore } from './twins';
import { dropPage, mainOf } from './twin-steps';

type Status = Extract<SaveOutcome, { ok: true }>['status'];

/** What the collection holds after a reading: the status of that reading, and what is said of its page. */
export type Kept = { status: Status } & Pick<StoredReport, 'figures' | 'differs'>;

/** What the collection knows of a report beyond any reading of it. */
export const lasting = ({ savedAt, byHand, alsoAt, apart }: StoredReport): Pick<StoredReport, 'savedAt' | 'byHand' | 'alsoAt' | 'apart'> => ({ savedAt, byHand, alsoAt, apart });

/** Nothing new was told, by a page of this report. */
export const told = (reportId: string, { report: { figures, differs } }: StoredReading): Kept & { reportId: string } => ({ reportId, status: 'unchanged', figures, differs });

/**
 * Keeps the reading of a page that was joined to another's report; null where it is none, or no longer. Such a page never
 * takes the report's place, or two pages that differ would do so in turns. What it tells otherwise is kept: of pages that
 * were kept by themselves once as a revision, else by parting the page from the report, as where it tells another report now.
 */
export const keepTwin = async (db: ReportDatabase, now: StoredReading): Promise<(Kept & { reportId: string }) | null> => {
  const { id, readAt } = now.report;
  const main = await mainOf(db, id);
  if (!main) return null;
  if (isAnother(main, now.report)) {
    await dropPage(db, main, id);
    return null;
  }
  const { observations } = await readReading(db, main);
  if (!sameFigures(now.observations, observations) && !tellsNoMore(now.observations, observations)) {
    const before = await db.revisions.where('reportId').equals(main.id).filter(({ report }) => report.id === id).first();
    if (!before) {
      await dropPage(db, main, id);
      return null;
    }
    await keepRevision(db, { ...now, report: { ...now.report, ...lasting(before.report) } }, readAt, main.id);
    return told(main.id, now);
  }
  await db.reports.put({ ...main, readAt });
  return told(main.id, now);
};

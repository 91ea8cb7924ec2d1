import { isAnother } from '../compare/another';
import type { WholeReport } from '../export/backup';
import type { StoredReading, StoredReport } from '../records';
import type { ReportDatabase } from './database';
import { asideKey } from './give-way';
import { covers, supersedes } from './same-text';
import { readReading } from './tables';
import { step } from './transaction';
import { mainOf } from './twin-steps';

/**
 * What becomes of a report of a file: it is new here; its reading is the later one, or tells more than a table did, and takes the place of the one that is kept,
 * which becomes an earlier reading; it becomes an earlier reading itself; or the collection has it already.
 */
export type Fate = 'added' | 'replaced' | 'earlier' | 'kept';

/** Where a report of a file goes. */
export interface Placing {
  fate: Fate;
  /** The report it belongs to, where there is one. */
  home: StoredReport | undefined;
  /** The report, under the key it has here. */
  whole: WholeReport;
}

/** The report under the key it would have been put aside with, had the page been read here. */
const aside = ({ report, observations, checks, corrections, revisions }: WholeReport): WholeReport => {
  const id = asideKey(report);
  return {
    report: { ...report, id },
    observations: observations.map((figure) => ({ ...figure, reportId: id })),
    checks: checks.map((check) => ({ ...check, reportId: id })),
    corrections: corrections.map((one) => ({ ...one, reportId: id, page: one.page === report.id ? id : one.page })),
    revisions: revisions.map((revision) => ({ ...revision, reportId: id })),
  };
};

const isRevision = async (db: ReportDatabase, reportId: string, read: StoredReading): Promise<boolean> =>
  (await db.revisions.where({ reportId }).filter((revision) => covers(revision, read)).first()) !== undefined;

/** A step of a transaction: where a report of a file goes, by the collection as it is. */
export const placingOf = (db: ReportDatabase, given: WholeReport): PromiseLike<Placing> =>
  step(db, async () => {
    const there = await db.reports.get(given.report.id);
    const isOther = there !== undefined && !there.sample && !given.report.sample && isAnother(there, given.report);
    const whole = isOther ? aside(given) : given;
    const { id, sample, readAt } = whole.report;
    const own = isOther ? await db.reports.get(id) : there;
    const home = own ?? (await mainOf(db, id));
    if (!home) return { fate: 'added', home, whole };
    if (sample || home.sample) return { fate: home.sample && !sample ? 'replaced' : 'kept', home, whole };
    const kept = own && (await readReading(db, own));
    if (kept && covers(kept, whole)) return { fate: 'kept', home, whole };
    if (kept && (supersedes(whole, kept) || readAt > kept.report.readAt)) return { fate: 'replaced', home, whole };
    return { fate: (await isRevision(db, home.id, whole)) ? 'kept' : 'earlier', home, whole };
  });

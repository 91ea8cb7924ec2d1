import type { StoredReport } from '../records';
import { asDecided } from './as-decided';
import { correctionsOf } from './correction-steps';
import type { ReportDatabase } from './database';
import { readContents } from './tables';
import { normalContents } from './tolerate';
import { step } from './transaction';

/** What is told of a report in numbers. */
export type Counts = Pick<StoredReport, 'figures' | 'differs'>;

/** A report's numbers with what the reader decided of its figures; null where he decided nothing, or there is no such report. */
export const decidedCounts = (db: ReportDatabase, reportId: string): PromiseLike<Counts | null> =>
  step(db, async () => {
    if ((await correctionsOf(db, reportId)).length === 0) return null;
    const report = await db.reports.get(reportId);
    const contents = report && normalContents(await readContents(db, report));
    if (!contents) return null;
    const { figures, differs } = asDecided(contents).report;
    return { figures, differs };
  });

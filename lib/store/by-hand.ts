import type { ByHand } from '../records';
import { writing } from './transaction';

/**
 * Keeps what the reader set by hand beside what was read: place, year, or both; `{}` takes all of it back.
 * False where there is no such report. Rejects where the database cannot be written.
 */
export const setByHand = (reportId: string, byHand: ByHand): Promise<boolean> =>
  writing(async (db) => (await db.reports.update(reportId, { byHand })) > 0);

import type { StoredReading, StoredReport } from '../records';
import { sameReading } from './tables';

/** A table may lack rows: those that were rejected are never in it, and a reader may have cut it. */

const isSameText = (a: StoredReport, b: StoredReport): boolean => a.fingerprint === b.fingerprint && a.fingerprint !== '';

/**
 * Whether a kept reading tells all that another one would: the same one does, a page's all that a table has of its text, and of two
 * tables the longer.
 */
export const covers = (kept: StoredReading, given: StoredReading): boolean => {
  const isSame = isSameText(kept.report, given.report);
  if (!given.report.fromTable) return !kept.report.fromTable && ((isSame && kept.report.readAt === given.report.readAt) || sameReading(kept, given));
  return isSame ? !kept.report.fromTable || kept.observations.length >= given.observations.length : sameReading(kept, given);
};

/** Whether a reading takes the place of a table's of the same text, of which nothing needs to be kept then. */
export const supersedes = (given: StoredReading, kept: StoredReading): boolean =>
  kept.report.fromTable === true && isSameText(kept.report, given.report) && !covers(kept, given);

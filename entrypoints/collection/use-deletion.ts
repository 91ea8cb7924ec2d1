import { useState } from 'preact/hooks';
import { removeReport, restoreReport, type Removed, type StoredReport } from '../../lib/store';

interface Deleted {
  report: StoredReport;
  whole: Removed;
}

/** Deletes without asking and takes deletions back, the last first. `onFailure` hears of a database that refused. */
export const useDeletion = (onFailure: () => void) => {
  const [deleted, setDeleted] = useState<readonly Deleted[]>([]);
  const last = deleted.at(-1) ?? null;
  const remove = async (report: StoredReport) => {
    try {
      const whole = await removeReport(report.id);
      if (whole) setDeleted((before) => [...before, { report, whole }]);
    } catch {
      onFailure();
    }
  };
  const undo = async () => {
    if (!last) return;
    try {
      await restoreReport(last.whole);
      setDeleted((before) => before.slice(0, -1));
    } catch {
      onFailure();
    }
  };
  return { last: last?.report ?? null, remove, undo, close: () => setDeleted([]) };
};

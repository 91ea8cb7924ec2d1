import { useRef, useState } from 'preact/hooks';
import { removeReport, restoreReport, type Removed, type StoredReport } from '../../lib/store';

interface Deleted {
  report: StoredReport;
  whole: Removed;
}

/** Deletes without asking and takes deletions back, the last first. `onFailure` hears of a database that refused. */
export const useDeletion = (onFailure: () => void) => {
  const [deleted, setDeleted] = useState<readonly Deleted[]>([]);
  const last = deleted.at(-1) ?? null;
  const undoing = useRef(false);
  const remove = async (report: StoredReport) => {
    try {
      const whole = await removeReport(report.id);
      if (whole) setDeleted((before) => [...before, { report, whole }]);
    } catch {
      onFailure();
    }
  };
  const undo = async () => {
    // Clicks that come while one deletion is taken back mean that one.
    if (!last || undoing.current) return;
    undoing.current = true;
    try {
      await restoreReport(last.whole);
      setDeleted((before) => before.filter((one) => one !== last));
    } catch {
      onFailure();
    }
    undoing.current = false;
  };
  return { last: last?.report ?? null, remove, undo, close: () => setDeleted([]) };
};

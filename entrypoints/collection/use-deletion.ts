import { useRef, useState } from 'preact/hooks';
import { removeReports, restoreReports, type ListedReport, type Removed } from '../../lib/store';

interface Deleted {
  reports: readonly ListedReport[];
  whole: Removed[];
}

/** Deletes without asking and takes deletions back, the last first. */
export interface Deletion {
  /** What the last deletion took away; null where there is nothing to take back. */
  last: readonly ListedReport[] | null;
  /** How many deletions can be taken back. */
  turns: number;
  remove: (reports: readonly ListedReport[]) => Promise<void>;
  undo: () => Promise<void>;
  close: () => void;
}

/** `onFailure` hears of a database that refused. */
export const useDeletion = (onFailure: () => void): Deletion => {
  const [deleted, setDeleted] = useState<readonly Deleted[]>([]);
  const last = deleted.at(-1) ?? null;
  const undoing = useRef(false);
  const remove = async (reports: readonly ListedReport[]) => {
    try {
      const whole = await removeReports(reports.map(({ id }) => id));
      if (whole.some((one) => one !== null)) setDeleted((before) => [...before, { reports, whole }]);
    } catch {
      onFailure();
    }
  };
  const undo = async () => {
    // Clicks that come while one deletion is taken back mean that one.
    if (!last || undoing.current) return;
    undoing.current = true;
    try {
      await restoreReports(last.whole);
      setDeleted((before) => before.filter((one) => one !== last));
    } catch {
      onFailure();
    }
    undoing.current = false;
  };
  return { last: last?.reports ?? null, turns: deleted.length, remove, undo, close: () => setDeleted([]) };
};

import { useEffect, useRef, useState } from 'preact/hooks';
import { broughtBy, ImportProblem } from '../import';
import { commitImport, discardImport, stageImport, storageError, type ImportPlan } from '../store';
import type { ImportFailure, Importing } from '../view/importing';
import { holdImport } from './import-lock';
import { tidyImports } from './tidy-imports';

/** What an import that is under way holds. */
interface Held {
  abort: AbortController;
  release: () => void;
}

/** Reports between two words of progress. */
const TOLD_EVERY = 25;

/** A failure in words of ours; a browser that cannot read the file any more throws one of these. */
const failureOf = (error: unknown): ImportFailure => {
  if (error instanceof ImportProblem) return { problem: error.problem, line: error.line, columns: error.columns };
  const isUnreadable = error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name);
  return { problem: isUnreadable ? 'unreadable' : storageError(error), line: null, columns: [] };
};

/**
 * Imports a file in two steps: `read` says what it would do, `confirm` does it. `cancel` ends either; nothing is left behind by what is
 * cancelled, fails, or ends with the view.
 */
export const useImport = () => {
  const [importing, set] = useState<Importing<ImportPlan>>({ state: 'idle' });
  const held = useRef<Held | null>(null);
  const letGo = () => {
    held.current?.abort.abort();
    held.current?.release();
    held.current = null;
  };
  useEffect(() => {
    void tidyImports();
    return letGo;
  }, []);

  /** Goes on with a step as long as it is wanted, and says why it came to nothing. */
  const attempt = async (file: string, own: Held, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const given = own.abort.signal.aborted;
      if (!given && !(error instanceof ImportProblem)) console.error('Duibiao could not import.', error);
      if (held.current === own) letGo();
      set(given ? { state: 'cancelled' } : { state: 'failed', file, failure: failureOf(error) });
    }
  };

  const read = async (file: File): Promise<void> => {
    if (held.current) return;
    const release = await holdImport();
    if (!release) return set({ state: 'failed', file: file.name, failure: { problem: 'busy', line: null, columns: [] } });
    const own: Held = { abort: new AbortController(), release };
    held.current = own;
    set({ state: 'reading', file: file.name, done: 0 });
    await attempt(file.name, own, async () => {
      const plan = await stageImport(broughtBy(file.stream()), { signal: own.abort.signal, onProgress: (done) => set({ state: 'reading', file: file.name, done }) });
      set({ state: 'planned', file: file.name, plan });
    });
  };

  const confirm = async (file: string, plan: ImportPlan): Promise<void> => {
    const own = held.current;
    if (!own) return;
    const all = plan.counts.added + plan.counts.replaced + plan.counts.earlier + plan.counts.kept;
    set({ state: 'writing', file, done: 0, all });
    await attempt(file, own, async () => {
      try {
        const counts = await commitImport(plan, { signal: own.abort.signal, onProgress: (done) => void (done % TOLD_EVERY === 0 && set({ state: 'writing', file, done, all })) });
        letGo();
        set({ state: 'done', file, counts: { ...counts, refused: plan.counts.refused } });
      } catch (error) {
        await discardImport(plan.batch).catch(() => undefined);
        throw error;
      }
    });
  };

  const cancel = (): void => {
    if (importing.state === 'planned') {
      void discardImport(importing.plan.batch).catch(() => undefined);
      set({ state: 'cancelled' });
      return letGo();
    }
    held.current?.abort.abort();
  };

  return {
    importing,
    read: (file: File) => void read(file),
    confirm: () => void (importing.state === 'planned' && confirm(importing.file, importing.plan)),
    cancel,
  };
};

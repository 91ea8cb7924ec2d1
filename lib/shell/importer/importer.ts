import { broughtBy, ImportProblem } from '../../import';
import { commitImport, discardImport, stageImport, storageError, type ImportPlan } from '../../store';
import type { ImportFailure } from '../../view/importing';
import type { ImportWish, ImportWord } from './words';

/** Reports between two words of progress. */
const TOLD_EVERY = 25;

/** A failure in words of ours; a browser that cannot read the file any more throws one of these. */
const failureOf = (error: unknown): ImportFailure => {
  if (error instanceof ImportProblem) return { problem: error.problem, line: error.line, columns: error.columns };
  const isUnreadable = error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name);
  return { problem: isUnreadable ? 'unreadable' : storageError(error), line: null, columns: [] };
};

/**
 * Imports one file for a window, by what it wishes; all that is to be told goes to `say`. What is cancelled or fails leaves
 * nothing behind. A wish that comes out of its turn is none.
 */
export const importer = (say: (word: ImportWord) => void): ((wish: ImportWish) => void) => {
  const abort = new AbortController();
  const { signal } = abort;
  let state: 'fresh' | 'busy' | 'over' | ImportPlan = 'fresh';

  /** Does a step, and says why it came to nothing. */
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    state = 'busy';
    try {
      await work();
    } catch (error) {
      state = 'over';
      if (!signal.aborted && !(error instanceof ImportProblem)) console.error('Duibiao could not import.', error);
      say(signal.aborted ? { told: 'cancelled' } : { told: 'failed', failure: failureOf(error) });
    }
  };

  const read = async (file: File): Promise<void> => {
    const plan = await stageImport(broughtBy(file.stream()), { signal, onProgress: (done) => say({ told: 'reading', done }) });
    state = plan;
    say({ told: 'planned', plan });
  };

  const takeOver = async (plan: ImportPlan): Promise<void> => {
    const { added, replaced, earlier, kept } = plan.counts;
    const all = added + replaced + earlier + kept;
    const tell = (done: number): void => say({ told: 'writing', done, all });
    tell(0);
    try {
      const { counts, residents } = await commitImport(plan, {
        signal,
        onProgress: (done) => void (done % TOLD_EVERY === 0 && tell(done)),
        onTaken: () => say({ told: 'finishing' }),
      });
      state = 'over';
      say({ told: 'done', counts: { ...counts, refused: plan.counts.refused }, residents });
    } catch (error) {
      await discardImport(plan.batch).catch(() => undefined);
      throw error;
    }
  };

  const cancel = (): void => {
    abort.abort();
    const waiting = state;
    if (typeof waiting !== 'string') void attempt(() => discardImport(waiting.batch).then(() => signal.throwIfAborted()));
  };

  return (wish) => {
    if (wish.wish === 'cancel') cancel();
    else if (wish.wish === 'read' && state === 'fresh') void attempt(() => read(wish.file));
    else if (wish.wish === 'take-over' && typeof state !== 'string') {
      const plan = state;
      void attempt(() => takeOver(plan));
    }
  };
};

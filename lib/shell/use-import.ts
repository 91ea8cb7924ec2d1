import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportPlan } from '../store';
import type { Importing } from '../view/importing';
import { holdImport } from './import-lock';
import { importThread } from './importer/thread';
import { isLast, type ImportWish, type ImportWord } from './importer/words';
import { tidyImports } from './tidy-imports';

/** What an import that is under way holds. */
interface Held {
  wish: (wish: ImportWish) => void;
  release: () => void;
}

/** How far the import of a file has come, by what its thread tells. */
const stateBy = (word: ImportWord, file: string): Importing<ImportPlan> => {
  switch (word.told) {
    case 'reading': return { state: 'reading', file, done: word.done };
    case 'planned': return { state: 'planned', file, plan: word.plan };
    case 'writing': return { state: 'writing', file, done: word.done, all: word.all };
    case 'finishing': return { state: 'finishing', file };
    case 'done': return { state: 'done', file, counts: word.counts, residents: word.residents };
    case 'failed': return { state: 'failed', file, failure: word.failure };
    case 'cancelled': return { state: 'cancelled' };
  }
};

/**
 * Imports a file in two steps, in a thread of its own: `read` says what it would do, `confirm` does it. `cancel` ends either; nothing is left behind
 * by what is cancelled, fails, or ends with the view.
 */
export const useImport = () => {
  const [importing, set] = useState<Importing<ImportPlan>>({ state: 'idle' });
  const held = useRef<Held | null>(null);
  const letGo = () => {
    held.current?.release();
    held.current = null;
  };
  const wish = (wished: ImportWish): void => held.current?.wish(wished);
  useEffect(() => {
    void tidyImports();
    return () => {
      wish({ wish: 'cancel' });
      letGo();
    };
  }, []);

  const read = async (file: File): Promise<void> => {
    if (held.current) return;
    const own: Held = { wish: () => undefined, release: () => undefined };
    held.current = own;
    const fail = (problem: 'busy' | 'thread'): void => {
      letGo();
      set({ state: 'failed', file: file.name, failure: { problem, line: null, columns: [] } });
    };
    try {
      const release = await holdImport();
      // The view may be gone by now.
      if (held.current !== own) return release?.();
      if (!release) return fail('busy');
      own.release = release;
      own.wish = importThread((word) => {
        if (held.current !== own) return;
        if (isLast(word)) letGo();
        set(stateBy(word, file.name));
      });
      set({ state: 'reading', file: file.name, done: 0 });
      own.wish({ wish: 'read', file });
    } catch (error) {
      console.error('Duibiao could not import.', error);
      if (held.current === own) fail('thread');
    }
  };

  return {
    importing,
    read: (file: File) => void read(file),
    confirm: () => wish({ wish: 'take-over' }),
    cancel: () => wish({ wish: 'cancel' }),
  };
};

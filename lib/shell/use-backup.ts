import { useEffect, useRef, useState } from 'preact/hooks';
import type { Exporting } from '../view/exporting';
import { backUp } from './backup';

/** Backs the collection up and tells how that goes. What is under way ends with the view. */
export const useBackup = () => {
  const [backup, set] = useState<Exporting>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  const cancel = () => running.current?.abort();
  useEffect(() => cancel, []);
  const start = async (all: number) => {
    const own = new AbortController();
    running.current = own;
    set({ state: 'working', done: 0, all });
    try {
      set({ state: 'saved', ...(await backUp({ signal: own.signal, onProgress: (done) => set({ state: 'working', done, all }) })) });
    } catch (error) {
      if (!own.signal.aborted) console.error('Duibiao could not back up.', error);
      set({ state: own.signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return { backup, start: (all: number) => void start(all), cancel };
};

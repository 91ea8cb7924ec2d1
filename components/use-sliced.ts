import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { Pausing } from '../lib/pausing';
import { inSlices } from '../lib/slices';

/**
 * What work gives, done in slices so that the window goes on answering, and done anew when one of `given` changes. Until it is done, what the
 * work before gave; null before the first. Short work is done at once, and nobody sees a window without it.
 * Throws what the work failed with: a window that waits for it would wait for ever.
 */
export const useSliced = <T extends object>(work: () => Pausing<T>, given: readonly unknown[]): T | null => {
  const [, drawAnew] = useReducer((times: number) => times + 1, 0);
  const last = useRef<T | null>(null);
  const failed = useRef<{ error: unknown } | null>(null);
  const running = useRef<AbortController | null>(null);
  useMemo(() => {
    running.current?.abort();
    const own = (running.current = new AbortController());
    let isLate = false;
    inSlices(work(), own.signal, (done, error) => {
      if (done) last.current = done;
      else failed.current = { error };
      if (isLate) drawAnew(undefined);
    });
    isLate = true;
  }, given);
  useEffect(() => () => running.current?.abort(), []);
  if (failed.current) throw failed.current.error;
  return last.current;
};

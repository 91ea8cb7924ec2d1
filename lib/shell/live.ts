import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** What a query of the collection has come to. */
export type Live<T> = { state: 'waiting' } | { state: 'failed' } | { state: 'ready'; value: T };

/**
 * The present answer of a query, asked again whenever a window or the background changes what it read.
 * Asked anew when `key` changes; the old answer is dropped at once, so that no report shows another's figures.
 */
export const useLive = <T>(query: () => Promise<T>, key: unknown): Live<T> => {
  const [answer, setAnswer] = useState<{ key: unknown; live: Live<T> }>({ key, live: { state: 'waiting' } });
  useEffect(() => {
    const asked = liveQuery(query).subscribe({
      next: (value) => setAnswer({ key, live: { state: 'ready', value } }),
      error: () => setAnswer({ key, live: { state: 'failed' } }),
    });
    return () => asked.unsubscribe();
  }, [key]);
  return Object.is(answer.key, key) ? answer.live : { state: 'waiting' };
};

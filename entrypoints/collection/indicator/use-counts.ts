import { useEffect, useState } from 'preact/hooks';
import { indicatorCounts } from '../../../lib/store';

/** Milliseconds of counting between two drawings. */
const TOGETHER = 100;

/** How many figures each of these indicators has, as far as they are counted: those of a large collection take many seconds. Counted once for a list of indicators. */
export const useCounts = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let wanted = true;
    const count = async (): Promise<void> => {
      const counted = new Map<string, number>();
      let drawn = performance.now();
      for await (const [id, many] of indicatorCounts(ids)) {
        if (!wanted) return;
        counted.set(id, many);
        if (performance.now() - drawn < TOGETHER) continue;
        drawn = performance.now();
        setCounts((before) => new Map([...before, ...counted]));
      }
      setCounts(counted);
    };
    // The list stands without its counts where the database goes on failing.
    void count().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [ids]);
  return counts;
};

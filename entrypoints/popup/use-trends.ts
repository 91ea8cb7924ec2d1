import { useEffect, useState } from 'preact/hooks';
import { findingTrends, yearlyReports, type Trend } from '../../lib/compare/trend';
import { useLive } from '../../lib/shell/live';
import { useSliced } from '../../components/use-sliced';
import { contentsOf, type Contents, type ListedReport } from '../../lib/store';

const NONE: ReadonlyMap<number, Trend> = new Map();

/** Whether the page was drawn once: what is not needed for that is asked for then. */
const useDrawn = (): boolean => {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const later = setTimeout(() => setDrawn(true));
    return () => clearTimeout(later);
  }, []);
  return drawn;
};

/**
 * A report's figures over the years of its body, by their index; empty until they are known, null where the body has too few
 * reports for any.
 */
export const useTrends = (contents: Contents, same: readonly ListedReport[]): ReadonlyMap<number, Trend> | null => {
  const drawn = useDrawn();
  const ids = yearlyReports(contents.report, same).map(({ id }) => id);
  const others = useLive(async () => (drawn ? Promise.all(ids.map(contentsOf)) : []), `${drawn} ${ids.join(' ')}`);
  const known = others.state === 'ready' ? others.value : null;
  const trends = useSliced(() => findingTrends(contents, (known ?? []).filter((whole) => whole !== undefined)), [contents, known]);
  return contents.report.year === null || ids.length < 2 ? null : (trends ?? NONE);
};

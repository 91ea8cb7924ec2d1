import { useMemo } from 'preact/hooks';
import { useSliced } from '../../components/use-sliced';
import { useWords } from '../../components/words';
import { madeOnce } from '../../lib/pausing';
import { useLive } from '../../lib/shell/live';
import { searchTexts, type ListedReport } from '../../lib/store';
import { factsTexts, findingReports, foldedTexts, type FoundReport } from '../../lib/view/found';
import type { ReportFilter } from '../../lib/view/report-filter';
import { reportSorter, type Sort } from '../../lib/view/report-order';

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * The reports that a filter leaves, in the order asked for; null until they are first known. What sorting and searching stand on is worked
 * out once for a collection; the texts of figures are fetched when something is first sought.
 */
export const useFound = (reports: readonly ListedReport[], filter: ReportFilter, sort: Sort): readonly FoundReport[] | null => {
  const { t, locale } = useWords();
  const isSought = filter.query.trim() !== '';
  const live = useLive(() => (isSought ? searchTexts() : Promise.resolve(NONE)), isSought);
  const texts = live.state === 'ready' ? live.value : NONE;
  const folded = useMemo(() => foldedTexts(texts), [texts]);
  const facts = useMemo(() => factsTexts(reports, t), [reports, t]);
  const sorter = useMemo(() => reportSorter(reports, locale), [reports, locale]);
  const sorted = useMemo(() => madeOnce(() => sorter(sort)), [sorter, sort.key, sort.direction]);
  return useSliced(() => findingReports({ sorted, facts, texts, folded }, filter, locale), [sorted, filter, facts, folded, texts, locale]);
};

import { useMemo } from 'preact/hooks';
import type { FoundReport } from '../../components/collection-table';
import { useWords } from '../../components/words';
import { useLive } from '../../lib/shell/live';
import { searchTexts, type ListedReport } from '../../lib/store';
import { passesFilter, type ReportFilter } from '../../lib/view/report-filter';
import { reportSorter, type Sort } from '../../lib/view/report-order';
import { factsText, findIn, foldForSearch, hitsInWords, wordsOf } from '../../lib/view/report-search';

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * The reports that a filter leaves, in the order asked for. What sorting and searching stand on is worked out once for a collection; the
 * texts of figures are fetched when something is first sought.
 */
export const useFound = (reports: readonly ListedReport[], filter: ReportFilter, sort: Sort): FoundReport[] => {
  const { t, locale } = useWords();
  const isSought = filter.query.trim() !== '';
  const live = useLive(() => (isSought ? searchTexts() : Promise.resolve(NONE)), isSought);
  const texts = live.state === 'ready' ? live.value : NONE;
  const folded = useMemo(() => new Map([...texts].map(([id, text]) => [id, foldForSearch(text)])), [texts]);
  const facts = useMemo(() => new Map(isSought ? reports.map((report) => [report.id, factsText(report, t)]) : []), [isSought, reports, t]);
  const sorter = useMemo(() => reportSorter(reports, locale), [reports, locale]);
  const sorted = useMemo(() => sorter(sort), [sorter, sort.key, sort.direction]);
  return useMemo(() => {
    const words = wordsOf(filter.query);
    return sorted.flatMap((report): FoundReport[] => {
      if (!passesFilter(report, filter)) return [];
      const lines = words.length === 0 ? [] : findIn(words, facts.get(report.id) ?? '', folded.get(report.id) ?? '');
      if (lines === null) return [];
      return [{ report, hit: lines.length === 0 ? null : hitsInWords(texts.get(report.id) ?? '', lines, locale) }];
    });
  }, [sorted, filter, facts, folded, texts, locale]);
};

import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { revisedFigures, type PageChange } from '../lib/compare/changes';
import type { Trend } from '../lib/compare/trend';
import type { Comparison } from '../lib/compare/types';
import type { Contents } from '../lib/records';
import { keptFigures } from '../lib/corrections/apply';
import { doubted } from '../lib/view/checks';
import { usualOf } from '../lib/view/figures';
import { keepsFigure, keepsRow, NO_FILTER, type Doubts, type Filter } from '../lib/view/filter';
import { shelve } from '../lib/view/shelves';
import { Changes } from './changes';
import { CheckList } from './check-list';
import { ComparisonView } from './comparison-view';
import { FigureFilter } from './figure-filter';
import { FigureList } from './figure-list';
import { FilterSwitches } from './filter-switches';
import { ReportHeader } from './report-header';
import { Tabs } from './tabs';
import { useWords } from './words';

interface Props {
  contents: Contents;
  /** The report compared with, whole, what the comparison gave, and what its page says otherwise than when it was kept; null where there is none. */
  against: { contents: Contents; comparison: Comparison; changes: readonly PageChange[] } | null;
  /** The choice of the report compared with; null where there is no other. */
  picker: VNode | null;
  /** Sets place and year by hand; null where that is not offered. */
  setter: VNode | null;
  /** What the reader decided of its figures, to be taken back. */
  corrections: VNode;
  /** What its page says otherwise than when it was kept. */
  changes: readonly PageChange[];
  /** Its figures over the years, by their index; null where there are too few years. */
  trends: ReadonlyMap<number, Trend> | null;
  /** The report's other pages. */
  pages: VNode;
  /** Shows a figure on its page; absent where the page is not at hand. */
  onShow?: ((index: number) => void) | undefined;
}

/** A saved report: which it is, its checks, its figures, and how they stand against another's. */
export const ReportView = ({ contents, against, picker, setter, corrections, changes, trends, pages, onShow }: Props) => {
  const { t } = useWords();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [tab, setTab] = useState<'compare' | 'figures' | null>(null);
  const { report, observations, checks } = contents;
  const kept = useMemo(() => keptFigures(observations), [observations]);
  const doubts = useMemo((): Doubts => [doubted(checks), doubted(against?.contents.checks ?? [])], [checks, against?.contents]);
  const both = useMemo(() => [changes, against?.changes ?? []] as const, [changes, against]);
  const revised = useMemo(() => [revisedFigures(observations, both[0]), revisedFigures(against?.contents.observations ?? [], both[1])] as const, [observations, against, both]);
  const figures = kept.filter((figure) => keepsFigure(figure, filter, doubts[0]));
  const usual = useMemo(() => usualOf(report.year, kept), [report.year, kept]);
  const rows = against?.comparison.rows ?? [];
  const paired = rows.length;
  const shown = tab ?? (paired > 0 ? 'compare' : 'figures');
  return (
    <>
      <ReportHeader report={report} checks={checks.length} away={onShow === undefined} setter={setter} />
      {pages}
      {corrections}
      <Changes changes={changes} />
      <CheckList checks={checks} figures={observations} onShow={onShow} />
      <Tabs
        label={t('popupViews')} chosen={shown} onChoose={setTab}
        beside={
          <>
            <FigureFilter filter={filter} shelves={shelve(kept)} onChange={setFilter} />
            {shown === 'compare' && picker}
            <FilterSwitches
              filter={filter} compared={shown === 'compare'} doubtful={doubts[0].size > 0 || (shown === 'compare' && doubts[1].size > 0)} onChange={setFilter}
              {...(shown === 'compare' ? { shown: rows.filter((row) => keepsRow(row, filter, doubts)).length, all: paired } : { shown: figures.length, all: kept.length })}
            />
          </>
        }
        tabs={[
          { id: 'compare', label: t('popupComparison'), count: paired },
          { id: 'figures', label: t('popupFigures'), count: kept.length },
        ]}
      >
        {shown === 'compare' ? (
          <ComparisonView contents={contents} against={against} changes={both} trends={trends} revised={revised} choosable={picker !== null} filter={filter} doubted={doubts} onShow={onShow} />
        ) : figures.length > 0 ? (
          <FigureList figures={figures} usual={usual} doubted={doubts[0]} revised={revised[0]} onShow={onShow} />
        ) : (
          <p class="empty">{t(kept.length > 0 ? 'popupNothingFound' : 'popupNoFigures')}</p>
        )}
      </Tabs>
    </>
  );
};

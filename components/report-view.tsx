import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { SideBySide } from '../lib/compare/side-by-side';
import type { Trend } from '../lib/compare/trend';
import type { Contents } from '../lib/records';
import { keptFigures } from '../lib/corrections/apply';
import { doubted } from '../lib/view/checks';
import { usualOf } from '../lib/view/figures';
import { NO_FILTER, type Doubts, type Filter } from '../lib/view/filter';
import { filtering } from '../lib/view/shown';
import { useSliced } from './use-sliced';
import { shelve } from '../lib/view/shelves';
import { Changes } from './changes';
import { CheckList } from './check-list';
import { ComparisonView } from './comparison-view';
import { FigureFilter } from './figure-filter';
import { FigureList } from './figure-list';
import type { FigureRows } from './figure-row';
import { FilterSwitches } from './filter-switches';
import { ReportHeader } from './report-header';
import { Soon } from './soon';
import { Tabs } from './tabs';
import { useWords } from './words';

interface Props {
  contents: Contents;
  /** What stands beside it, and what was changed; null while that is worked out. */
  beside: SideBySide | null;
  /** Whether there is a report to stand beside it; null while that is not known. */
  compared: boolean | null;
  /** The choice of the report compared with; null where there is no other. */
  picker: VNode | null;
  /** Sets place and year by hand; null where that is not offered. */
  setter: VNode | null;
  /** What the reader decided of its figures, to be taken back. */
  corrections: VNode;
  /** Its figures over the years, by their index; null where there are too few years. */
  trends: ReadonlyMap<number, Trend> | null;
  /** The report's other pages. */
  pages: VNode;
  /** Whether another page is at hand than its own. */
  away: boolean;
  /** Shows a figure on its page; absent where that does not tell the figures as they are kept. */
  onShow?: ((index: number) => void) | undefined;
}

const NONE: FigureRows['revised'] = new Map();

/** A saved report: which it is, its checks, its figures, and how they stand against another's. */
export const ReportView = ({ contents, beside, compared, picker, setter, corrections, trends, pages, away, onShow }: Props) => {
  const { t } = useWords();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [tab, setTab] = useState<'compare' | 'figures' | null>(null);
  const { report, observations, checks } = contents;
  const against = beside?.against ?? null;
  const kept = useMemo(() => keptFigures(observations), [observations]);
  const doubts = useMemo((): Doubts => [doubted(checks), doubted(against?.contents.checks ?? [])], [checks, against?.contents]);
  const left = useSliced(() => filtering(kept, beside, filter, doubts), [kept, beside, filter, doubts]);
  const figures = left?.figures ?? [];
  const usual = useMemo(() => usualOf(report.year, kept), [report.year, kept]);
  const paired = beside ? (against?.comparison.rows.length ?? 0) : compared === false ? 0 : null;
  const shelves = useMemo(() => shelve(kept), [kept]);
  const shown = tab ?? (paired === 0 ? 'figures' : 'compare');
  return (
    <>
      <ReportHeader report={report} checks={checks.length} away={away} setter={setter} />
      {pages}
      {corrections}
      {beside && <Changes changes={beside.changes} />}
      <CheckList checks={checks} figures={observations} onShow={onShow} />
      <Tabs
        label={t('popupViews')} chosen={shown} onChoose={setTab}
        beside={
          <>
            <FigureFilter filter={filter} shelves={shelves} onChange={setFilter} />
            {shown === 'compare' && picker}
            <FilterSwitches
              filter={filter} compared={shown === 'compare'} doubtful={doubts[0].size > 0 || (shown === 'compare' && doubts[1].size > 0)} onChange={setFilter}
              {...(shown === 'compare' ? { shown: left?.rows.length ?? paired ?? 0, all: paired ?? 0 } : { shown: figures.length, all: kept.length })}
            />
          </>
        }
        tabs={[
          { id: 'compare', label: t('popupComparison'), count: paired },
          { id: 'figures', label: t('popupFigures'), count: kept.length },
        ]}
      >
        {!left || (shown === 'compare' && (!beside || left.beside !== beside)) ? (
          <Soon>{t(compared ? 'popupComparing' : 'popupLoading')}</Soon>
        ) : shown === 'compare' ? (
          <ComparisonView contents={contents} beside={beside!} left={left} trends={trends} choosable={picker !== null} filter={filter} doubted={doubts} onShow={onShow} />
        ) : figures.length > 0 ? (
          <FigureList figures={figures} usual={usual} doubted={doubts[0]} revised={beside?.revised[0] ?? NONE} onShow={onShow} />
        ) : (
          <p class="empty">{t(kept.length > 0 ? 'popupNothingFound' : 'popupNoFigures')}</p>
        )}
      </Tabs>
    </>
  );
};

import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageChange } from '../../lib/compare/changes';
import { keptFigures } from '../../lib/corrections/apply';
import type { Contents, Revision, StoredObservation } from '../../lib/records';
import { doubted } from '../../lib/view/checks';
import { keepsFigure, NO_FILTER, type Filter } from '../../lib/view/filter';
import { pageAddress } from '../../lib/view/reports';
import { shelve } from '../../lib/view/shelves';
import { figureAddress } from '../../lib/view/text-fragment';
import { Changes } from '../changes';
import { CheckList } from '../check-list';
import { FigureFilter } from '../figure-filter';
import { FilterSwitches } from '../filter-switches';
import { ReportHeader } from '../report-header';
import { useWords } from '../words';
import { figureRowId, FigureTable } from './figure-table';
import { ReportRecord } from './record';
import { Revisions } from './revisions';

interface Props {
  contents: Contents;
  /** Index of the figure to lead to; null for none. */
  at: number | null;
  /** What its page was found to say otherwise since it was kept. */
  changes: readonly PageChange[];
  revisions: readonly Revision[];
  /** Sets place and year by hand. */
  setter: VNode;
  /** The report's other pages. */
  pages: VNode;
  /** What the reader decided of its figures, to be taken back. */
  corrections: VNode;
  /** What can be done with it as a whole. */
  actions: VNode;
}

/** Leads to a figure's row and says it to a screen reader by the focus. */
const showRow = (index: number): void => {
  const row = document.getElementById(figureRowId(index));
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
};

/** A kept report with all that is known of it, each figure with the way to its place in the portal's page. */
export const ReportPage = ({ contents, at, changes, revisions, setter, pages, corrections, actions }: Props) => {
  const { t } = useWords();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const { report, observations, checks } = contents;
  const kept = useMemo(() => keptFigures(observations), [observations]);
  const doubts = useMemo(() => doubted(checks), [checks]);
  const figures = useMemo(() => kept.filter((figure) => keepsFigure(figure, filter, doubts)), [kept, filter, doubts]);
  useEffect(() => {
    if (at !== null) showRow(at);
  }, [at]);
  const address = pageAddress(report);
  const hrefOf = (figure: StoredObservation) => address && figureAddress(address, figure);
  return (
    <article class="report-page-whole">
      <ReportHeader report={report} checks={checks.length} away={false} setter={setter} />
      <ReportRecord report={report} />
      {actions}
      {pages}
      <Changes changes={changes} open />
      <CheckList checks={checks} figures={observations} onShow={showRow} open />
      {corrections}
      <Revisions revisions={revisions} reportId={report.id} />
      <div class="figures-bar">
        <h2 class="figures-heading">{t('popupFigures')} <span class="shelf-count">{kept.length}</span></h2>
        <FilterSwitches filter={filter} compared={false} doubtful={doubts.size > 0} shown={figures.length} all={kept.length} onChange={setFilter} />
        <FigureFilter filter={filter} shelves={shelve(kept)} onChange={setFilter} />
      </div>
      {figures.length > 0 ? (
        <FigureTable figures={figures} all={observations} doubted={doubts} hrefOf={hrefOf} />
      ) : (
        <p class="empty">{t(kept.length > 0 ? 'popupNothingFound' : 'popupNoFigures')}</p>
      )}
    </article>
  );
};

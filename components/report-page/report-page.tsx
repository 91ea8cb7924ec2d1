import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageChange } from '../../lib/compare/changes';
import { keptFigures } from '../../lib/corrections/apply';
import type { Contents, Revision, StoredObservation, StoredReport } from '../../lib/records';
import { doubted } from '../../lib/view/checks';
import { NO_FILTER, type Doubts, type Filter } from '../../lib/view/filter';
import { pageAddress } from '../../lib/view/reports';
import { shelve } from '../../lib/view/shelves';
import { filtering } from '../../lib/view/shown';
import { figureAddress } from '../../lib/view/text-fragment';
import { Changes } from '../changes';
import { CheckList } from '../check-list';
import { Count } from '../count';
import { FigureFilter } from '../figure-filter';
import { FilterSwitches } from '../filter-switches';
import { ReportHeader } from '../report-header';
import { Soon } from '../soon';
import { useSliced } from '../use-sliced';
import { useWords } from '../words';
import { figureRowId, FigureTable } from './figure-table';
import { ReportRecord } from './record';
import { Revisions } from './revisions';

interface Props {
  /** What a list knows of it stands sooner than its figures, which may be many thousands. */
  report: StoredReport;
  /** Sets place and year by hand. */
  setter: VNode;
  /** The report whole; null until its figures are there. */
  whole: WholeProps | null;
}

interface WholeProps {
  contents: Contents;
  /** Index of the figure to lead to; null for none. */
  at: number | null;
  /** What its page was found to say otherwise since it was kept. */
  changes: readonly PageChange[];
  revisions: readonly Revision[];
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

const Whole = ({ contents, at, changes, revisions, pages, corrections, actions }: WholeProps) => {
  const { t } = useWords();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const { report, observations, checks } = contents;
  const kept = useMemo(() => keptFigures(observations), [observations]);
  const shelves = useMemo(() => shelve(kept), [kept]);
  const doubts = useMemo((): Doubts => [doubted(checks), new Set()], [checks]);
  const figures = useSliced(() => filtering(kept, null, filter, doubts), [kept, filter, doubts])?.figures;
  const [sought, seek] = useState<{ index: number | null }>({ index: null });
  useEffect(() => seek({ index: at }), [at]);
  useEffect(() => {
    if (sought.index !== null) showRow(sought.index);
  }, [sought, figures === undefined]);
  const address = pageAddress(report);
  const hrefOf = (figure: StoredObservation) => address && figureAddress(address, figure);
  return (
    <>
      {actions}
      {pages}
      <Changes changes={changes} open />
      <CheckList checks={checks} figures={observations} onShow={(index) => seek({ index })} open />
      {corrections}
      <Revisions revisions={revisions} reportId={report.id} />
      <div class="figures-bar">
        <h2 class="figures-heading">{t('popupFigures')} <span class="shelf-count"><Count of={kept.length} /></span></h2>
        <FilterSwitches filter={filter} compared={false} doubtful={doubts[0].size > 0} shown={figures?.length ?? kept.length} all={kept.length} onChange={setFilter} />
        <FigureFilter filter={filter} shelves={shelves} onChange={setFilter} />
      </div>
      {!figures ? (
        <Soon>{t('reportFiguresComing', kept.length)}</Soon>
      ) : figures.length > 0 ? (
        <FigureTable figures={figures} all={observations} doubted={doubts[0]} hrefOf={hrefOf} sought={sought.index} />
      ) : (
        <p class="empty">{t(kept.length > 0 ? 'popupNothingFound' : 'popupNoFigures')}</p>
      )}
    </>
  );
};

/** A kept report with all that is known of it, each figure with the way to its place in the portal's page. */
export const ReportPage = ({ report, setter, whole }: Props) => {
  const { t } = useWords();
  return (
    <article class="report-page-whole">
      <ReportHeader report={report} checks={whole && whole.contents.checks.length} away={false} setter={setter} />
      <ReportRecord report={report} />
      {whole ? <Whole {...whole} /> : <Soon>{t('reportFiguresComing', report.figures)}</Soon>}
    </article>
  );
};

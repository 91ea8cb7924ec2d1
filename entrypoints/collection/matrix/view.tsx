import { useMemo, useRef, useState } from 'preact/hooks';
import { measuringColumns } from '../../../components/matrix/column-widths';
import { MatrixTable } from '../../../components/matrix/matrix-table';
import { ReportChoice } from '../../../components/matrix/report-choice';
import { Switch } from '../../../components/switch';
import { useSliced } from '../../../components/use-sliced';
import { useWords } from '../../../components/words';
import type { Locale, Translate } from '../../../lib/i18n';
import type { Pausing } from '../../../lib/pausing';
import { useLive } from '../../../lib/shell/live';
import { contentsOfAll, type Contents } from '../../../lib/store';
import { bodyNames } from '../../../lib/view/body-names';
import { indicatorName } from '../../../lib/view/series';
import { isNamed } from '../../../lib/view/indicator-search';
import { writingMatrix, type WrittenMatrix } from '../../../lib/view/matrix-words';
import { ExportButton } from '../export-button';
import { hashOf, replaceHash } from '../route';
import type { ViewProps } from '../views';
import { areLatestOnly, chosenReports, matrixHash, MOST_REPORTS } from './chosen';

/** The table, what its columns are called and how wide they are. */
interface Drawn extends WrittenMatrix {
  names: string[];
  widths: number[];
}

/** All that is to be known before the table is drawn; nothing before the reports are read. */
function* drawing(contents: readonly Contents[] | null, locale: Locale, t: Translate): Pausing<{ matrix: Drawn | null }> {
  if (!contents) return { matrix: null };
  const matrix = yield* writingMatrix(contents, locale, t);
  const names = bodyNames(matrix.reports, t);
  return { matrix: { ...matrix, names, widths: yield* measuringColumns(names, matrix.rows) } };
}

/** Indicators by reports: the reports the address names side by side. */
export const MatrixView = ({ route, reports }: ViewProps) => {
  const { t, locale } = useWords();
  const [query, setQuery] = useState('');
  const [shared, setShared] = useState(false);
  const named = route.params.get('ids');
  const chosen = useMemo(() => chosenReports(reports, named), [reports, named]);
  const ids = chosen.map(({ id }) => id);
  const read = useLive(() => contentsOfAll(ids), ids.join(' '));
  const whole = read.state === 'ready' ? read.value : null;
  const drawn = useSliced(() => drawing(whole, locale, t), [whole, locale, t])?.matrix ?? null;
  // The table before stands until the next is there: one taken away would lose how far it was scrolled.
  const last = useRef(drawn);
  if (drawn) last.current = drawn;
  const matrix = last.current;
  const rows = useMemo(
    () => matrix?.rows.filter(({ series, cells }) =>
      (!shared || cells.filter((cell) => cell !== null).length > 1) && isNamed(`${indicatorName(series.indicator, 'zh-CN')} ${indicatorName(series.indicator, 'en')}`, query)),
    [matrix, query, shared],
  );
  if (reports.length === 0) return <p class="empty">{t('indicatorsNone')}</p>;
  if (read.state === 'failed') return <p class="empty">{t('errorDatabase')}</p>;
  return (
    <>
      <ReportChoice reports={reports} chosen={new Set(ids)} most={MOST_REPORTS} onChange={(next) => replaceHash(matrixHash(next))} />
      {areLatestOnly(reports, named) && <p class="aside">{t('matrixLatest', MOST_REPORTS, reports.length)}</p>}
      <div class="tools">
        <input
          type="search" class="tools-search" aria-label={t('formIndicatorHint')} placeholder={t('formIndicatorHint')}
          value={query} onInput={(event) => setQuery(event.currentTarget.value)}
        />
        {ids.length > 1 && <Switch label={t('matrixShared')} on={shared} onChange={setShared} />}
        <p class="tools-said" role="status">{matrix && rows && t('matrixRows', rows.length, matrix.reports.length)}</p>
        <ExportButton extents={{ shown: chosen }} format="matrix" />
      </div>
      {matrix && rows && rows.length > 0 && (
        <MatrixTable
          reports={matrix.reports} names={matrix.names} widths={matrix.widths} rows={rows} hrefOf={({ id }) => hashOf('report', id)}
          hrefOfFigure={({ reportId, index }) => hashOf('report', reportId, [['figure', String(index)]])}
          hrefOfSeries={({ series }) => hashOf('indicator', series.indicator, [['series', series.key]])}
        />
      )}
      {matrix && rows?.length === 0 && <p class="empty">{t('matrixNothing')}</p>}
      {matrix && matrix.apart > 0 && <p class="aside matrix-apart">{t('matrixApart', matrix.apart)}</p>}
    </>
  );
};

import { useMemo, useState } from 'preact/hooks';
import { MatrixTable } from '../../../components/matrix/matrix-table';
import { ReportChoice } from '../../../components/matrix/report-choice';
import { Switch } from '../../../components/switch';
import { useWords } from '../../../components/words';
import { matrixOf } from '../../../lib/compare/matrix';
import { useLive } from '../../../lib/shell/live';
import { contentsOfAll } from '../../../lib/store';
import { doubtedIn } from '../../../lib/view/checks';
import { indicatorName } from '../../../lib/view/series';
import { isNamed } from '../../../lib/view/indicator-search';
import { ExportButton } from '../export-button';
import { hashOf, replaceHash } from '../route';
import type { ViewProps } from '../views';
import { areLatestOnly, chosenReports, matrixHash, MOST_REPORTS } from './chosen';

/** Indicators by reports: the reports the address names side by side. */
export const MatrixView = ({ route, reports }: ViewProps) => {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [shared, setShared] = useState(false);
  const chosen = chosenReports(reports, route.params.get('ids'));
  const ids = chosen.map(({ id }) => id);
  const read = useLive(() => contentsOfAll(ids), ids.join(' '));
  const whole = read.state === 'ready' ? read.value : null;
  const matrix = useMemo(() => whole && matrixOf(whole), [whole]);
  const doubted = useMemo(() => doubtedIn(whole ?? []), [whole]);
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
      {areLatestOnly(reports, route.params.get('ids')) && <p class="aside">{t('matrixLatest', MOST_REPORTS, reports.length)}</p>}
      <div class="tools">
        <input
          type="search" class="tools-search" aria-label={t('formIndicatorHint')} placeholder={t('formIndicatorHint')}
          value={query} onInput={(event) => setQuery(event.currentTarget.value)}
        />
        {ids.length > 1 && <Switch label={t('matrixShared')} on={shared} onChange={setShared} />}
        <p class="tools-said" role="status">{rows && t('matrixRows', rows.length, chosen.length)}</p>
        <ExportButton extents={{ selected: chosen }} format="matrix" />
      </div>
      {matrix && rows && rows.length > 0 && (
        <MatrixTable
          reports={matrix.reports} rows={rows} doubted={doubted} hrefOf={({ id }) => hashOf('report', id)}
          hrefOfFigure={({ reportId, index }) => hashOf('report', reportId, [['figure', String(index)]])}
          hrefOfSeries={({ series }) => hashOf('indicator', series.indicator, [['series', series.key]])}
        />
      )}
      {matrix && rows?.length === 0 && <p class="empty">{t('matrixNothing')}</p>}
      {matrix && matrix.apart > 0 && <p class="aside matrix-apart">{t('matrixApart', matrix.apart)}</p>}
    </>
  );
};

import type { VNode } from 'preact';
import type { StoredReport } from '../lib/records';
import { placeInWords } from '../lib/view/facts';
import { formatDate, formatNumber } from '../lib/view/format';
import { KIND_NAMES, pageAddress, reporterName } from '../lib/view/reports';
import { Facts } from './facts';
import { Notes } from './notes';
import { useWords } from './words';

interface Props {
  report: StoredReport;
  /** How many checks the report gives rise to; null until that is known. */
  checks: number | null;
  /** Whether the reader is elsewhere, so that a way to the page is of use. */
  away: boolean;
  /** Sets place and year by hand; null where that is not offered. */
  setter: VNode | null;
}

const Count = ({ of, what }: { of: number; what: string }) => {
  const { locale } = useWords();
  return (
    <div class="report-count">
      <dt>{what}</dt>
      <dd>{formatNumber(of, locale)}</dd>
    </div>
  );
};

const Fact = ({ what, chinese = false, children }: { what: string; chinese?: boolean; children: string }) => (
  <div>
    <dt>{what}</dt>
    <dd lang={chinese ? 'zh' : undefined}>{children}</dd>
  </div>
);

/** Which report this is; what is not known is said to be unknown. Checks that differ are told of below it. */
export const ReportHeader = ({ report, checks, away, setter }: Props) => {
  const { t, locale } = useWords();
  const { title, year, publishedAt, source, documentNumber, figures, differs } = report;
  const place = placeInWords(report, t);
  const isPlaced = report.regionName !== null && year !== null;
  const address = away ? pageAddress(report) : null;
  return (
    <section class="report" aria-labelledby="report-name">
      <h1 class="report-name" id="report-name">
        <span lang={report.regionName === null && report.body === null ? undefined : 'zh'}>{reporterName(report, t)}</span>{' '}
        <span class="report-year">{year === null ? t('unknownYear') : t('reportYear', String(year))}</span>
        <span class="tag">{t(KIND_NAMES[report.kind])}</span>
        {report.sample && <span class="tag tag-sample">{t('sampleMark')}</span>}
      </h1>
      {title !== null && <p class="report-title" lang="zh">{title}</p>}
      <div class="report-line">
        <dl class="report-facts">
          <Count of={figures} what={t('reportFigures')} />
          {checks !== null && <Count of={checks} what={t('reportChecks')} />}
          {checks !== null && checks > 0 && differs === 0 && <Count of={0} what={t('reportDiffers')} />}
          {place.length > 0 && <Fact what={t('factRegion')} chinese>{place.join(' · ')}</Fact>}
          <Fact what={t('reportPublished')}>{publishedAt === null ? t('unknown') : formatDate(publishedAt, locale)}</Fact>
          <Fact what={t('reportSource')} chinese={source !== null}>{source ?? t('unknown')}</Fact>
          {documentNumber !== null && <Fact what={t('reportNumber')} chinese>{documentNumber}</Fact>}
        </dl>
        {address !== null && <a class="report-page" href={address} target="_blank" rel="noreferrer">{t('popupOpenPage')}</a>}
      </div>
      <Notes of={report.notes} />
      {/* What must be set is asked for in plain sight, what may be corrected stands with the facts. */}
      {!isPlaced && setter}
      <Facts report={report} setter={isPlaced ? setter : null} />
    </section>
  );
};

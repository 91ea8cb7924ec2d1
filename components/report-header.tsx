import type { StoredReport } from '../lib/records';
import { formatDate, formatNumber } from '../lib/view/format';
import { KIND_NAMES, pageAddress, reporterName } from '../lib/view/reports';
import { useWords } from './words';

interface Props {
  report: StoredReport;
  /** How many checks the report gives rise to. */
  checks: number;
  /** Whether the reader is elsewhere, so that a way to the page is of use. */
  away: boolean;
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

/** Which report this is; what is not known is said to be unknown. Checks that differ are told of below it. */
export const ReportHeader = ({ report, checks, away }: Props) => {
  const { t, locale } = useWords();
  const { title, year, publishedAt, source, figures, differs } = report;
  const address = away ? pageAddress(report) : null;
  return (
    <section class="report" aria-labelledby="report-name">
      <h1 class="report-name" id="report-name">
        <span lang={report.regionName === null && report.body === null ? undefined : 'zh'}>{reporterName(report, t)}</span>{' '}
        <span class="report-year">{year === null ? t('unknownYear') : t('reportYear', year)}</span>
        <span class="tag">{t(KIND_NAMES[report.kind])}</span>
        {report.sample && <span class="tag tag-sample">{t('sampleMark')}</span>}
      </h1>
      {title !== null && <p class="report-title" lang="zh">{title}</p>}
      <div class="report-line">
        <dl class="report-facts">
          <Count of={figures} what={t('reportFigures')} />
          <Count of={checks} what={t('reportChecks')} />
          {checks > 0 && differs === 0 && <Count of={0} what={t('reportDiffers')} />}
          <div>
            <dt>{t('reportPublished')}</dt>
            <dd>{publishedAt === null ? t('unknown') : formatDate(publishedAt, locale)}</dd>
          </div>
          <div>
            <dt>{t('reportSource')}</dt>
            <dd lang={source === null ? undefined : 'zh'}>{source ?? t('unknown')}</dd>
          </div>
        </dl>
        {address !== null && <a class="report-page" href={address} target="_blank" rel="noreferrer">{t('popupOpenPage')}</a>}
      </div>
    </section>
  );
};

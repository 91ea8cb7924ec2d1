import type { StoredReport } from '../lib/records';
import { formatDate, formatNumber } from '../lib/view/format';
import { KIND_NAMES, pageAddress } from '../lib/view/reports';
import { useWords } from './words';

interface Props {
  report: StoredReport;
  /** How many checks the report gives rise to. */
  checks: number;
  /** Whether the reader is elsewhere, so that a way to the page is of use. */
  away: boolean;
}

/** Which report this is; what is not known is said to be unknown. */
export const ReportHeader = ({ report, checks, away }: Props) => {
  const { t, locale } = useWords();
  const { title, regionName, year, publishedAt, source, figures, differs } = report;
  const address = away ? pageAddress(report) : null;
  return (
    <section class="report" aria-labelledby="report-name">
      <h1 class="report-name" id="report-name">
        <span lang={regionName === null ? undefined : 'zh'}>{regionName ?? t('unknownPlace')}</span>{' '}
        <span class="report-year">{year === null ? t('unknownYear') : t('reportYear', year)}</span>
        <span class="tag">{t(KIND_NAMES[report.kind])}</span>
        {report.sample && <span class="tag tag-sample">{t('sampleMark')}</span>}
      </h1>
      <p class="report-title" lang={title === null ? undefined : 'zh'}>{title ?? t('unknownTitle')}</p>
      <dl class="report-facts">
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
      <dl class="report-numbers">
        <div>
          <dt>{t('reportFigures')}</dt>
          <dd>{formatNumber(figures, locale)}</dd>
        </div>
        <div>
          <dt>{t('reportChecks')}</dt>
          <dd>{formatNumber(checks, locale)}</dd>
        </div>
        <div class={differs > 0 ? 'report-doubt' : undefined}>
          <dt>{t('reportDiffers')}</dt>
          <dd>{formatNumber(differs, locale)}</dd>
        </div>
      </dl>
    </section>
  );
};

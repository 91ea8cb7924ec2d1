import type { StoredReport } from '../../lib/records';
import { formatDate } from '../../lib/view/format';
import { pageAddress } from '../../lib/view/reports';
import { useWords } from '../words';

/** When a report was kept and read last, and from where. */
export const ReportRecord = ({ report }: { report: StoredReport }) => {
  const { t, locale } = useWords();
  const address = pageAddress(report);
  return (
    <dl class="record">
      <div>
        <dt>{t('recordSaved')}</dt>
        <dd>{formatDate(report.savedAt, locale)}</dd>
      </div>
      {report.readAt !== report.savedAt && (
        <div>
          <dt>{t('recordRead')}</dt>
          <dd>{formatDate(report.readAt, locale)}</dd>
        </div>
      )}
      <div class="record-address">
        <dt>{t('recordAddress')}</dt>
        <dd>{address === null ? t('recordNoAddress') : <a href={address} target="_blank" rel="noreferrer"><bdi>{address}</bdi></a>}</dd>
      </div>
    </dl>
  );
};

import type { StoredReport } from '../lib/records';
import { KIND_NAMES, reportName } from '../lib/view/reports';
import { useWords } from './words';

interface Props {
  heading: string;
  reports: readonly StoredReport[];
  onOpen: (id: string) => void;
}

/** Saved reports to choose from, newest first as given. */
export const ReportList = ({ heading, reports, onOpen }: Props) => {
  const { t } = useWords();
  return (
    <section class="saved" aria-labelledby="saved-heading">
      <h2 class="saved-heading" id="saved-heading">{heading}</h2>
      <ul class="plain-list">
        {reports.map((report) => (
          <li key={report.id}>
            <button type="button" class="saved-report" onClick={() => onOpen(report.id)}>
              <span>
                <span class="saved-name">{reportName(report, t)}</span>
                <span class="tag">{t(KIND_NAMES[report.kind])}</span>
                {report.sample && <span class="tag tag-sample">{t('sampleMark')}</span>}
                {report.title !== null && <span class="aside" lang="zh">{report.title}</span>}
              </span>
              <span class="saved-figures">{t('reportFigureCount', report.figures)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

import type { StoredReport } from '../lib/records';
import { KIND_NAMES, reportName } from '../lib/view/reports';
import { useWords } from './words';

interface Props {
  same: readonly StoredReport[];
  elsewhere: readonly StoredReport[];
  /** Id of the report compared with. */
  chosen: string | null;
  onChoose: (id: string) => void;
}

const Group = ({ label, reports }: { label: string; reports: readonly StoredReport[] }) => {
  const { t } = useWords();
  if (reports.length === 0) return null;
  return (
    <optgroup label={label}>
      {reports.map((report) => (
        <option key={report.id} value={report.id}>
          {[reportName(report, t), t(KIND_NAMES[report.kind]), report.sample ? t('sampleMark') : ''].filter(Boolean).join(' · ')}
        </option>
      ))}
    </optgroup>
  );
};

/** Which saved report to compare with: the same place first. */
export const BaselinePicker = ({ same, elsewhere, chosen, onChoose }: Props) => {
  const { t } = useWords();
  return (
    <label class="baseline">
      <span>{t('popupCompareWith')}</span>
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        {chosen === null && <option value="">{t('popupChooseBaseline')}</option>}
        <Group label={t('popupSamePlace')} reports={same} />
        <Group label={t('popupElsewhere')} reports={elsewhere} />
      </select>
    </label>
  );
};

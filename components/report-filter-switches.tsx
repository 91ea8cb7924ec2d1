import type { MessageKey } from '../lib/i18n';
import { narrows, NO_FILTER, type ReportFilter } from '../lib/view/report-filter';
import { useWords } from './words';

interface Props {
  filter: ReportFilter;
  onChange: (filter: ReportFilter) => void;
}

const SWITCHES: readonly ['differs' | 'changed', MessageKey][] = [['differs', 'filterDiffers'], ['changed', 'filterPageChanged']];

/** Narrows the reports to those with checks that differ and to those whose page changed; one click opens all again. */
export const ReportFilterSwitches = ({ filter, onChange }: Props) => {
  const { t } = useWords();
  return (
    <>
      {SWITCHES.map(([key, name]) => (
        <label key={key} class="filters-switch">
          <input type="checkbox" checked={filter[key]} onChange={(event) => onChange({ ...filter, [key]: event.currentTarget.checked })} />
          {t(name)}
        </label>
      ))}
      {narrows(filter) && <button type="button" class="link" onClick={() => onChange(NO_FILTER)}>{t('filterClear')}</button>}
    </>
  );
};

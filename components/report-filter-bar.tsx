import type { MessageKey } from '../lib/i18n';
import { FILTER_KEYS, type FilterKey, type FilterOption, type ReportFilter } from '../lib/view/report-filter';
import { useWords } from './words';

interface Props {
  filter: ReportFilter;
  options: Record<FilterKey, FilterOption[]>;
  /** Whether both samples and reports of the reader's own stand in the collection, so that there is a choice. */
  mixed: boolean;
  onChange: (filter: ReportFilter) => void;
}

const ANY: Record<FilterKey, MessageKey> = { province: 'filterAnyProvince', level: 'filterAnyLevel', year: 'filterAnyYear', kind: 'filterAnyKind' };
const NAMES: Record<FilterKey, MessageKey> = {
  province: 'filterProvince', level: 'filterLevel', year: 'collectionColumnYear', kind: 'collectionColumnKind',
};

type ChoiceProps = Pick<Props, 'filter' | 'options' | 'onChange'> & { of: FilterKey };

/** One fact to narrow by; left out where all reports have the same. */
const Choice = ({ of, filter, options, onChange }: ChoiceProps) => {
  const { t } = useWords();
  const value = filter[of];
  const choices = options[of];
  if (choices.length < 2 && value === '') return null;
  // What an old address asks for may have gone since: it stays to be seen and cleared.
  const isGone = value !== '' && !choices.some((choice) => choice.value === value);
  return (
    <select aria-label={t(NAMES[of])} class={value === '' ? undefined : 'narrowing'} value={value} onChange={(event) => onChange({ ...filter, [of]: event.currentTarget.value })}>
      <option value="">{t(ANY[of])}</option>
      {isGone && <option value={value}>{value}</option>}
      {choices.map((choice) => <option key={choice.value} value={choice.value}>{t('popupCategoryCount', choice.name, choice.count)}</option>)}
    </select>
  );
};

/** Narrows the reports to words and to facts. */
export const ReportFilterBar = ({ filter, options, mixed, onChange }: Props) => {
  const { t } = useWords();
  return (
    <div class="filters" role="search">
      <input
        type="search" class="filters-search" aria-label={t('collectionSearch')} placeholder={t('collectionSearch')}
        value={filter.query} onInput={(event) => onChange({ ...filter, query: event.currentTarget.value })}
      />
      {FILTER_KEYS.map((key) => <Choice key={key} of={key} filter={filter} options={options} onChange={onChange} />)}
      {(mixed || filter.samples !== 'all') && (
        <select
          aria-label={t('filterSamples')} class={filter.samples === 'all' ? undefined : 'narrowing'} value={filter.samples}
          onChange={(event) => onChange({ ...filter, samples: event.currentTarget.value as ReportFilter['samples'] })}
        >
          <option value="all">{t('filterWithSamples')}</option>
          <option value="without">{t('filterWithoutSamples')}</option>
          <option value="only">{t('filterOnlySamples')}</option>
        </select>
      )}
    </div>
  );
};

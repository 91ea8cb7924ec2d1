import type { Filter } from '../lib/view/filter';
import { useWords } from './words';

interface Props {
  filter: Filter;
  /** Whether figures stand beside others, so that some may have changed. */
  compared: boolean;
  /** Whether a check differs at all. */
  doubtful: boolean;
  /** How many are shown, of how many. */
  shown: number;
  all: number;
  onChange: (filter: Filter) => void;
}

/** Narrows the figures to what changed and to what cannot be right, and says how many are left of all. */
export const FilterSwitches = ({ filter, compared, doubtful, shown, all, onChange }: Props) => {
  const { t } = useWords();
  return (
    <div class="filter-switches">
      {compared && (
        <label class="filter-switch">
          <input type="checkbox" checked={filter.changed} onChange={() => onChange({ ...filter, changed: !filter.changed })} />
          {t('filterChanged')}
        </label>
      )}
      {(doubtful || filter.differs) && (
        <label class="filter-switch">
          <input type="checkbox" checked={filter.differs} onChange={() => onChange({ ...filter, differs: !filter.differs })} />
          {t('filterDiffers')}
        </label>
      )}
      <span class="filter-left" role="status">{shown < all ? t('filterLeft', shown, all) : ''}</span>
    </div>
  );
};

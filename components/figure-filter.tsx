import type { Filter } from '../lib/view/filter';
import { shelfTerm, type Shelf, type Shelved } from '../lib/view/shelves';
import { useWords } from './words';

interface Props {
  filter: Filter;
  /** The categories there are, with what stands in each. */
  shelves: readonly Shelved<unknown>[];
  onChange: (filter: Filter) => void;
}

/** Narrows the figures to words in their names or to a number, and to a category. */
export const FigureFilter = ({ filter, shelves, onChange }: Props) => {
  const { t } = useWords();
  return (
    <div class="filter" role="search">
      <input
        type="search" aria-label={t('popupSearch')} placeholder={t('popupSearch')} value={filter.query}
        onInput={(event) => onChange({ ...filter, query: event.currentTarget.value })}
      />
      <select
        aria-label={t('popupCategory')} value={filter.shelf}
        onChange={(event) => onChange({ ...filter, shelf: event.currentTarget.value as Shelf | 'all' })}
      >
        <option value="all">{t('popupAllCategories')}</option>
        {shelves.map(({ shelf, items }) => (
          <option key={shelf} value={shelf}>{t('popupCategoryCount', t(shelfTerm(shelf)), items.length)}</option>
        ))}
      </select>
    </div>
  );
};

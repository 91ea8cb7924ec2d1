import type { MessageKey } from '../lib/i18n';
import type { Sort, SortKey } from '../lib/view/report-order';
import { useWords } from './words';

interface Props {
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** Whether all, some or none of the rows are selected. */
  selected: 'all' | 'some' | 'none';
  onSelectAll: (on: boolean) => void;
}

const COLUMNS: readonly [SortKey, MessageKey][] = [
  ['place', 'collectionColumnPlace'],
  ['year', 'collectionColumnYear'],
  ['kind', 'collectionColumnKind'],
  ['title', 'collectionColumnTitle'],
  ['figures', 'collectionColumnFigures'],
  ['differs', 'collectionColumnDiffers'],
  ['savedAt', 'collectionColumnSavedAt'],
];

/** Numbers and dates are of most interest from the top down, words from the start. */
const first = (key: SortKey): 1 | -1 => (['year', 'figures', 'differs', 'savedAt'].includes(key) ? -1 : 1);

const order = { 1: 'ascending', [-1]: 'descending' } as const;

/** The heads of the columns; each sorts by its column, and the other way at the second click. */
export const CollectionHead = ({ sort, onSort, selected, onSelectAll }: Props) => {
  const { t } = useWords();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" class="cell-select">
          <input
            type="checkbox" aria-label={t('collectionSelectAll')} checked={selected === 'all'}
            indeterminate={selected === 'some'} onChange={(event) => onSelectAll(event.currentTarget.checked)}
          />
        </th>
        {COLUMNS.map(([key, name]) => {
          const current = sort.key === key;
          return (
            <th key={key} scope="col" class={`cell-${key}`} aria-sort={current ? order[sort.direction] : undefined}>
              <button
                type="button" class="column"
                onClick={() => onSort({ key, direction: current ? (sort.direction === 1 ? -1 : 1) : first(key) })}
              >
                {t(name)}
                <span class="column-order" aria-hidden="true">{current ? (sort.direction === 1 ? ' ↑' : ' ↓') : ''}</span>
              </button>
            </th>
          );
        })}
        <th scope="col" class="cell-actions"><span class="unseen">{t('collectionColumnActions')}</span></th>
      </tr>
    </thead>
  );
};

import type { ListedReport } from '../lib/records';
import type { Sort } from '../lib/view/reports';
import { CollectionHead } from './collection-head';
import { CollectionRow } from './collection-row';
import { useWords } from './words';

interface Props {
  /** In the order to be shown. */
  reports: readonly ListedReport[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onDelete: (report: ListedReport) => void;
}

/** Saved reports, one a row, to be sorted, selected, opened and deleted. */
export const CollectionTable = ({ reports, sort, onSort, selected, onSelect, onDelete }: Props) => {
  const { t } = useWords();
  const choose = (ids: readonly string[], on: boolean) => {
    const next = new Set(selected);
    for (const id of ids) if (on) next.add(id); else next.delete(id);
    onSelect(next);
  };
  const among = reports.filter(({ id }) => selected.has(id)).length;
  return (
    <table class="collection" aria-label={t('collectionTable')}>
      <CollectionHead
        sort={sort} onSort={onSort} onSelectAll={(on) => choose(reports.map(({ id }) => id), on)}
        selected={among === 0 ? 'none' : among === reports.length ? 'all' : 'some'}
      />
      <tbody>
        {reports.map((report) => (
          <CollectionRow
            key={report.id} report={report} selected={selected.has(report.id)}
            onSelect={(on) => choose([report.id], on)} onDelete={() => onDelete(report)}
          />
        ))}
      </tbody>
    </table>
  );
};

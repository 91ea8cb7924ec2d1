import { useMemo, useState } from 'preact/hooks';
import { CollectionTable } from '../../components/collection-table';
import { UndoBar } from '../../components/undo-bar';
import { useWords } from '../../components/words';
import type { ListedReport } from '../../lib/store';
import { reportName, searchReports, sortReports, type Sort } from '../../lib/view/reports';
import { Tools } from './tools';
import { useDeletion } from './use-deletion';

interface Props {
  reports: readonly ListedReport[];
  onFailure: () => void;
}

/** The table of reports with what can be done to them. */
export const Reports = ({ reports, onFailure }: Props) => {
  const { t, locale } = useWords();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<Sort>({ key: 'savedAt', direction: -1 });
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const deletion = useDeletion(onFailure);
  const found = useMemo(
    () => sortReports(searchReports(reports, query, t), sort, locale),
    [reports, query, sort, locale, t],
  );
  const chosen = found.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  return (
    <>
      {reports.length > 0 && (
        <>
          <Tools query={query} onQuery={setQuery} found={found.length} total={reports.length} selected={chosen} />
          {found.length > 0 ? (
            <CollectionTable
              reports={found} sort={sort} onSort={setSort} selected={selected} onSelect={select}
              onDelete={(report) => void deletion.remove(report)}
            />
          ) : (
            <p class="empty">{t('collectionNothingFound', query)}</p>
          )}
        </>
      )}
      {deletion.last && (
        <UndoBar name={reportName(deletion.last, t)} onUndo={() => void deletion.undo()} onClose={deletion.close} />
      )}
    </>
  );
};

import { useMemo, useState } from 'preact/hooks';
import { CollectionTable } from '../../components/collection-table';
import { Notice } from '../../components/notice';
import { UndoBar } from '../../components/undo-bar';
import { useWords } from '../../components/words';
import { reportName, searchReports, sortReports, type Sort } from '../../lib/view/reports';
import { samples } from '../../seeds';
import { Tools } from './tools';
import { useDeletion } from './use-deletion';
import type { ViewProps } from './views';

/** The table of reports with what can be done to them, or how to come by some. */
export const Reports = ({ reports, onFailure }: ViewProps) => {
  const { t, locale } = useWords();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<Sort>({ key: 'savedAt', direction: -1 });
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const deletion = useDeletion(onFailure);
  const found = useMemo(
    () => sortReports(searchReports(reports, query, t), sort, locale),
    [reports, query, sort, locale, t],
  );
  const chosen = found.filter(({ id }) => selected.has(id));
  return (
    <>
      {reports.length > 0 ? (
        <>
          <Tools query={query} onQuery={setQuery} reports={reports} found={found} selected={chosen} />
          {found.length > 0 ? (
            <CollectionTable
              reports={found} sort={sort} onSort={setSort} selected={selected} onSelect={select}
              onDelete={(report) => void deletion.remove(report)}
            />
          ) : (
            <p class="empty">{t('collectionNothingFound', query)}</p>
          )}
        </>
      ) : (
        <Notice title={t('collectionEmptyTitle')}><p>{t('collectionEmpty', samples.length)}</p></Notice>
      )}
      {deletion.last && (
        <UndoBar name={reportName(deletion.last, t)} onUndo={() => void deletion.undo()} onClose={deletion.close} />
      )}
    </>
  );
};

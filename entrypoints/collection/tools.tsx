import { useEffect } from 'preact/hooks';
import { useWords } from '../../components/words';
import { namingIn } from '../../lib/export';
import { useExport } from '../../lib/shell/use-export';
import type { ListedReport } from '../../lib/store';
import { ExportButton } from './export-button';
import { matrixHash, MOST_REPORTS } from './matrix/chosen';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  reports: readonly ListedReport[];
  found: readonly ListedReport[];
  /** The selected among those found. */
  selected: readonly ListedReport[];
}

/** Whether the page was opened to export everything; said once, so that loading it anew exports nothing. */
const exportAsked = (): boolean => {
  if (!new URLSearchParams(location.search).has('export')) return false;
  history.replaceState(null, '', location.pathname + location.hash);
  return true;
};

/** Search, and export. */
export const Tools = ({ query, onQuery, reports, found, selected }: Props) => {
  const { t, locale } = useWords();
  const { said, save } = useExport();
  useEffect(() => {
    if (exportAsked()) void save(() => ({ reports, format: 'tidy', naming: namingIn(locale) }));
  }, []);
  return (
    <div class="tools">
      <input
        type="search" class="tools-search" aria-label={t('collectionSearch')} placeholder={t('collectionSearch')}
        value={query} onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <p class="tools-said" role="status">{said || (query && t('collectionCountFound', found.length, reports.length))}</p>
      {selected.length > 1 && <a class="link" href={matrixHash(selected.map(({ id }) => id))}>{t('matrixOfSelected', Math.min(selected.length, MOST_REPORTS))}</a>}
      <ExportButton extents={{ all: reports, ...(found.length < reports.length && { found }), selected }} />
    </div>
  );
};

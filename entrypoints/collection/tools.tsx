import { useEffect } from 'preact/hooks';
import { useWords } from '../../components/words';
import { useExport } from '../../lib/shell/use-export';
import { allContents, contentsOf, type Contents } from '../../lib/store';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  found: number;
  total: number;
  /** Ids of the selected reports among those found. */
  selected: readonly string[];
}

const wholeOf = async (ids: readonly string[]): Promise<Contents[]> =>
  (await Promise.all(ids.map(contentsOf))).filter((contents) => contents !== undefined);

/** Whether the page was opened to export everything; said once, so that loading it anew exports nothing. */
const exportAsked = (): boolean => {
  if (!new URLSearchParams(location.search).has('export')) return false;
  history.replaceState(null, '', location.pathname + location.hash);
  return true;
};

/** Search, and export of what is selected or of all. */
export const Tools = ({ query, onQuery, found, total, selected }: Props) => {
  const { t } = useWords();
  const { said, save } = useExport();
  useEffect(() => {
    if (exportAsked()) void save(allContents());
  }, []);
  return (
    <div class="tools">
      <input
        type="search" class="tools-search" aria-label={t('collectionSearch')} placeholder={t('collectionSearch')}
        value={query} onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <p class="tools-said" role="status">{said || (query && t('collectionCountFound', found, total))}</p>
      {selected.length > 0 && (
        <button type="button" class="button primary" onClick={() => void save(wholeOf(selected))}>
          {t('collectionExportSelected', selected.length)}
        </button>
      )}
      <button type="button" class="button" onClick={() => void save(allContents())}>{t('collectionExportAll')}</button>
    </div>
  );
};

import { useEffect } from 'preact/hooks';
import { useWords } from '../../components/words';
import { namingIn } from '../../lib/export';
import { useExport } from '../../lib/shell/use-export';
import type { ListedReport } from '../../lib/store';
import { ExportButton } from './export-button';
import { matrixHash, MOST_REPORTS } from './matrix/chosen';

interface Props {
  /** All reports. */
  reports: readonly ListedReport[];
  /** Those in sight: all, or what the filter leaves, in the order shown. */
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

/** Export of what is selected, of what was found, or of all. */
export const Tools = ({ reports, found, selected }: Props) => {
  const { t, locale } = useWords();
  const { said, save } = useExport();
  useEffect(() => {
    if (exportAsked()) void save(() => ({ reports, format: 'tidy', naming: namingIn(locale) }));
  }, []);
  return (
    <>
      <p class="tools-said" role="status">{said}</p>
      {selected.length > 1 && <a class="link" href={matrixHash(selected.map(({ id }) => id))}>{t('matrixOfSelected', Math.min(selected.length, MOST_REPORTS))}</a>}
      <ExportButton extents={{ all: reports, ...(found.length < reports.length && { found }), selected }} />
    </>
  );
};

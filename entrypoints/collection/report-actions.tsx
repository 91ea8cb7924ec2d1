import { useWords } from '../../components/words';
import type { Contents, ListedReport } from '../../lib/store';
import { ExportButton } from './export-button';

interface Props {
  contents: Contents;
  onDelete: (report: ListedReport) => void;
}

/** What can be done with one report: its figures as a file, and the way out. */
export const ReportActions = ({ contents, onDelete }: Props) => {
  const { t } = useWords();
  const listed = { ...contents.report, corrections: contents.corrections.length };
  return (
    <div class="tools">
      <ExportButton extents={{ this: [listed] }} />
      <button type="button" class="link" onClick={() => onDelete(listed)}>{t('collectionDelete')}</button>
    </div>
  );
};

import { exportingInWords, type Exporting } from '../../lib/view/exporting';
import { useWords } from '../words';

/** How far an export is, and what became of it; only the latter is announced. */
export const ExportProgress = ({ exporting }: { exporting: Exporting }) => {
  const { t, locale } = useWords();
  const words = exportingInWords(exporting, locale, t);
  const working = exporting.state === 'working';
  return (
    <div class="export-progress">
      {working && (
        <>
          <progress aria-label={t('exportRunning')} max={Math.max(1, exporting.all)} value={exporting.done} />
          <p aria-hidden="true">{words}</p>
        </>
      )}
      <p role="status" class={exporting.state === 'failed' ? 'export-failed' : undefined}>{working ? '' : words}</p>
    </div>
  );
};

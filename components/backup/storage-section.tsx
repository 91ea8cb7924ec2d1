import { formatSize } from '../../lib/view/exporting';
import { useWords } from '../words';

interface Props {
  used: number | null;
  room: number | null;
  isKept: boolean;
  isRefused: boolean;
  onAsk: () => void;
}

/** How much room the collection takes, and whether the browser keeps it. */
export const StorageSection = ({ used, room, isKept, isRefused, onAsk }: Props) => {
  const { t, locale } = useWords();
  return (
    <section class="backup-section" aria-labelledby="storage-title">
      <h2 id="storage-title">{t('storageTitle')}</h2>
      {used !== null && room !== null && <p>{t('storageUsed', formatSize(used, locale), formatSize(room, locale))}</p>}
      <p role="status">{t(isKept ? 'storageKept' : isRefused ? 'storageRefused' : 'storageNotKept')}</p>
      {!isKept && (
        <div class="backup-actions">
          <button type="button" class="button" onClick={onAsk}>{t('storageAsk')}</button>
        </div>
      )}
    </section>
  );
};

import browser from 'webextension-polyfill';
import { useWords } from '../../components/words';
import { namingIn } from '../../lib/export';
import type { Exported } from '../../lib/shell/export';
import { BackupReminder } from '../../lib/shell/backup-reminder';
import { useExport } from '../../lib/shell/use-export';
import { allReports, type Contents } from '../../lib/store';

/** Export of this report or of all, and the way to the collection. */
export const Footer = ({ present }: { present: Contents | null }) => {
  const { t, locale } = useWords();
  const { said, save } = useExport();
  const saveTable = (reports: () => Promise<readonly Exported[]>) =>
    void save(async () => ({ reports: await reports(), format: 'tidy', naming: namingIn(locale) }));
  const openCollection = (view = '') => void browser.tabs.create({ url: browser.runtime.getURL(`/collection.html${view}`) });
  return (
    <footer class="footer">
      <BackupReminder onGo={() => openCollection('#backup')} />
      <div class="footer-actions">
        <span class="footer-label" id="export-label">{t('exportLabel')}</span>
        {present && (
          <button type="button" class="button" aria-describedby="export-label" onClick={() => saveTable(async () => [present.report])}>
            {t('exportThis')}
          </button>
        )}
        <button type="button" class="button" aria-describedby="export-label" onClick={() => saveTable(allReports)}>
          {t('exportAll')}
        </button>
        <button type="button" class="link footer-collection" onClick={() => openCollection()}>{t('popupOpenCollection')}</button>
      </div>
      <p class="footer-said" role="status">{said}</p>
    </footer>
  );
};

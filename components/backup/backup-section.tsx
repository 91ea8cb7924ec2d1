import { formatDate } from '../../lib/view/format';
import { backingUpInWords, type Exporting } from '../../lib/view/exporting';
import { useWords } from '../words';
import { Progress } from './progress';

interface Props {
  backup: Exporting;
  /** ISO instant of the last backup, null where there was none, undefined until known. */
  at: string | null | undefined;
  /** Reports saved since. */
  fresh: number;
  isEmpty: boolean;
  onStart: () => void;
  onCancel: () => void;
}

/** Saves the whole collection as a file, and says when that was done last. */
export const BackupSection = ({ backup, at, fresh, isEmpty, onStart, onCancel }: Props) => {
  const { t, locale } = useWords();
  const said = backingUpInWords(backup, locale, t);
  return (
    <section class="backup-section" aria-labelledby="backup-title">
      <h2 id="backup-title">{t('backupTitle')}</h2>
      <p>{t('backupIntro')}</p>
      <p class="backup-last">
        {at !== undefined && (at === null ? t('backupNever') : t('backupLast', formatDate(at, locale)))}
        {at && fresh > 0 ? ` ${t('backupSince', fresh)}` : ''}
      </p>
      {backup.state === 'working' ? (
        <Progress said={said} done={backup.all > 0 ? backup.done / backup.all : null} onCancel={onCancel} />
      ) : (
        <div class="backup-actions">
          <button type="button" class="button primary" disabled={isEmpty} onClick={onStart}>{t('backupSave')}</button>
        </div>
      )}
      <p class="backup-said" role="status">{backup.state === 'working' ? '' : said}</p>
    </section>
  );
};

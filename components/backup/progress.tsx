import { useWords } from '../words';

interface Props {
  said: string;
  /** 0 to 1; null where nobody knows how much there is. */
  done: number | null;
  onCancel: () => void;
}

/** Work that goes on, how far it is, and a way to end it. */
export const Progress = ({ said, done, onCancel }: Props) => {
  const { t } = useWords();
  return (
    <div class="backup-progress">
      <progress aria-label={said} {...(done === null ? {} : { value: done, max: 1 })} />
      <span>{said}</span>
      <button type="button" class="button" onClick={onCancel}>{t('backupCancel')}</button>
    </div>
  );
};

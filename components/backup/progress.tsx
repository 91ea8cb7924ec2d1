import { useWords } from '../words';

interface Props {
  said: string;
  /** 0 to 1; null where nobody knows how much there is. */
  done: number | null;
  /** Left out where it cannot be ended any more. */
  onCancel?: () => void;
}

/** Work that goes on, how far it is, and a way to end it while there is one. */
export const Progress = ({ said, done, onCancel }: Props) => {
  const { t } = useWords();
  return (
    <div class="backup-progress">
      <progress aria-label={said} {...(done === null ? {} : { value: done, max: 1 })} />
      <span>{said}</span>
      {onCancel && <button type="button" class="button" onClick={onCancel}>{t('backupCancel')}</button>}
    </div>
  );
};

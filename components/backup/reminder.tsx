import { useWords } from '../words';

interface Props {
  fresh: number;
  /** Whether there was a backup before. */
  isFirst: boolean;
  onGo: () => void;
  onLater: () => void;
}

/** Reminds of a backup, quietly, once for so many new reports. */
export const Reminder = ({ fresh, isFirst, onGo, onLater }: Props) => {
  const { t } = useWords();
  return (
    <p class="reminder" role="status">
      <span>{t(isFirst ? 'reminderFirst' : 'reminderAgain', fresh)}</span>
      <button type="button" class="link" onClick={onGo}>{t('reminderGo')}</button>
      <button type="button" class="link" onClick={onLater}>{t('reminderLater')}</button>
    </p>
  );
};

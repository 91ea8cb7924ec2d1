import { useWords } from './words';

/** Stands before a value that a check found impossible. */
export const DoubtMark = () => {
  const { t } = useWords();
  return <span class="doubt-mark" role="img" aria-label={t('checkDiffers')} title={t('checkDiffers')}>≠</span>;
};

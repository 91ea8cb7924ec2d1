import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';

/** Says that the collection does not open. */
export const NoDatabase = () => {
  const { t } = useWords();
  return <Notice heads tone="problem" title={t('errorDatabaseTitle')}><p>{t('errorDatabase')}</p></Notice>;
};

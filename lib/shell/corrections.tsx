import { useState } from 'preact/hooks';
import { CorrectionList } from '../../components/correction-list';
import { useWords } from '../../components/words';
import { tellPages } from '../messages/changed';
import { takeBack, type Correction } from '../store';

/** What was decided of a report's figures, to be taken back; pages that show the report follow. */
export const Corrections = ({ corrections }: { corrections: readonly Correction[] }) => {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const undo = (id: string) =>
    void takeBack(id).then(
      () => {
        setFailed(false);
        return tellPages();
      },
      () => setFailed(true),
    );
  return (
    <>
      <CorrectionList corrections={corrections} onTakeBack={undo} />
      {failed && <p class="aside" role="alert">{t('errorNotSaved')}</p>}
    </>
  );
};

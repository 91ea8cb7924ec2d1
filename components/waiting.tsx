import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words';

/** Milliseconds of silence: what comes sooner needs no word, and a word that comes and goes is only a flicker. */
const PATIENCE = 1000;

/** Stands where the collection is to be: silent at first, then says why it may take long. */
export const Waiting = () => {
  const { t } = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const patience = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(patience);
  }, []);
  return <main><p class="empty" role="status">{isLong && t('collectionWaiting')}</p></main>;
};

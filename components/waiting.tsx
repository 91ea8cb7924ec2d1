import { useEffect, useState } from 'preact/hooks';
import { Notice } from './notice';
import { useWords } from './words';

/** Milliseconds of silence: what comes sooner needs no word, and a word that comes and goes is only a flicker. */
const PATIENCE = 1000;

/** Milliseconds after which the reasons are given: a fresh or a busy collection opens sooner, and for none of them. */
const LONG = 4000;

interface Props {
  /** Another window does not let go of it. */
  held: boolean;
  /** How many of its reports are brought up to date after an update; null while none is. */
  mending: { done: number; all: number } | null;
}

/** Stands where the collection is to be: silent at first, then says that it opens or is brought up to date, then why that may take long. */
export const Waiting = ({ held, mending }: Props) => {
  const { t } = useWords();
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const patience = [PATIENCE, LONG].map((wait) => setTimeout(setWaited, wait, wait));
    return () => patience.forEach(clearTimeout);
  }, []);
  return (
    <div role="status">
      {waited > 0 && (
        <Notice heads title={t(held ? 'collectionHeldTitle' : mending ? 'collectionMendingTitle' : 'collectionWaitingTitle')}>
          {!held && mending && (
            <>
              <p>{t('collectionMending')}</p>
              {/* To hear each number would be to hear nothing else. */}
              <p aria-live="off">{t('collectionMended', mending.done, mending.all)}</p>
            </>
          )}
          {(held || (!mending && waited >= LONG)) && <p>{t(held ? 'collectionHeld' : 'collectionWaiting')}</p>}
        </Notice>
      )}
    </div>
  );
};

import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import { readTab } from './reader';

/** A page of a hundred thousand characters is read in far less; after this there was nothing to read. */
const PATIENCE = 5000;

/** Reads the page at hand. Once it is saved the popup shows the report in its place; till then it says what it does. */
export const ReadButton = ({ tabId }: { tabId: number }) => {
  const { t } = useWords();
  const [state, setState] = useState<'ready' | 'reading' | 'failed'>('ready');
  useEffect(() => {
    if (state !== 'reading') return undefined;
    const patience = setTimeout(() => setState('failed'), PATIENCE);
    return () => clearTimeout(patience);
  }, [state]);
  const read = () => {
    setState('reading');
    void readTab(tabId).then((done) => done || setState('failed'));
  };
  return (
    <>
      <button type="button" class="button primary" disabled={state === 'reading'} onClick={read}>{t('popupRead')}</button>
      <p class="aside" role="status">
        {state === 'reading' ? t('popupReading') : state === 'failed' ? t('popupReadFailed') : ''}
      </p>
    </>
  );
};

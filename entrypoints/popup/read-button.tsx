import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import type { MessageKey } from '../../lib/i18n';
import { readTab, type ReadFailure } from './reader';

const FAILURES: Record<ReadFailure | 'unsaved', MessageKey> = {
  'no-article': 'errorNoArticle',
  'no-access': 'errorNoAccess',
  'no-tab': 'errorNoTab',
  unknown: 'errorUnread',
  unsaved: 'errorNotSaved',
};

/** Saving follows reading within milliseconds; after this it failed. */
const PATIENCE = 5000;

/** Reads the page at hand. Once it is saved the popup shows the report in its place; till then it says what it does. */
export const ReadButton = ({ tabId }: { tabId: number }) => {
  const { t } = useWords();
  const [state, setState] = useState<'ready' | 'reading' | ReadFailure | 'unsaved'>('ready');
  useEffect(() => {
    if (state !== 'reading') return undefined;
    const patience = setTimeout(() => setState('unsaved'), PATIENCE);
    return () => clearTimeout(patience);
  }, [state]);
  const read = () => {
    setState('reading');
    void readTab(tabId).then((failure) => failure && setState(failure));
  };
  const said = state === 'ready' ? '' : t(state === 'reading' ? 'popupReading' : FAILURES[state]);
  return (
    <>
      <button type="button" class="button primary" disabled={state === 'reading'} onClick={read}>{t('popupRead')}</button>
      <p class="aside" role="status">{said}</p>
    </>
  );
};

import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import type { MessageKey } from '../../lib/i18n';
import { PATIENCE, readTab, type ReadFailure } from './reader';

const FAILURES: Record<ReadFailure | 'unsaved', MessageKey> = {
  'no-article': 'errorNoArticle',
  'no-access': 'errorNoAccess',
  'no-tab': 'errorNoTab',
  unknown: 'errorUnread',
  unsaved: 'errorNotSaved',
};

interface Props {
  tabId: number;
  /** Whether another button beside it is the one to be pressed first. */
  plain?: boolean;
  /** Hears that the page was read; saving may be left to the reader then. */
  onRead?: (() => void) | undefined;
}

/** Reads the page at hand. Once it is saved the popup shows the report in its place; till then it says what it does. */
export const ReadButton = ({ tabId, plain = false, onRead }: Props) => {
  const { t } = useWords();
  const [state, setState] = useState<'ready' | 'reading' | ReadFailure | 'unsaved'>('ready');
  useEffect(() => {
    if (state !== 'reading') return undefined;
    const patience = setTimeout(() => setState('unsaved'), PATIENCE);
    return () => clearTimeout(patience);
  }, [state]);
  const read = () => {
    setState('reading');
    void readTab(tabId).then((failure) => (failure ? setState(failure) : onRead?.()));
  };
  const said = state === 'ready' ? '' : t(state === 'reading' ? 'popupReading' : FAILURES[state]);
  return (
    <>
      <button type="button" class={plain ? 'button' : 'button primary'} disabled={state === 'reading'} onClick={read}>{t('popupRead')}</button>
      <p class="aside" role="status">{said}</p>
    </>
  );
};

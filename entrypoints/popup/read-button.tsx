import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../components/words';
import type { MessageKey } from '../../lib/i18n';
import type { Wish } from './use-read';

const FAILURES: Record<Exclude<Wish, 'none' | 'reading'>, MessageKey> = {
  'no-article': 'errorNoArticle',
  'too-long': 'errorTooLong',
  'no-access': 'errorNoAccess',
  'no-tab': 'errorNoTab',
  unknown: 'errorUnread',
  unsaved: 'errorNotSaved',
};

interface Props {
  wish: Wish;
  /** Whether another button beside it is the one to be pressed first. */
  plain?: boolean;
  onPress: () => void;
}

/** Has the page at hand read. While it is there is nothing to press; a failure gives the button back to the keyboard that pressed it. */
export const ReadButton = ({ wish, plain = false, onPress }: Props) => {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wish !== 'none' && document.activeElement === document.body) button.current?.focus();
  }, [wish]);
  return (
    <>
      {wish !== 'reading' && <button type="button" ref={button} class={plain ? 'button' : 'button primary'} onClick={onPress}>{t('popupRead')}</button>}
      <p class="aside" role="status">{wish === 'none' ? '' : t(wish === 'reading' ? 'popupReading' : FAILURES[wish])}</p>
    </>
  );
};

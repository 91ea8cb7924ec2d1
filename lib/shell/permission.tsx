import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import { PORTALS } from '../portal';
import { askFor } from './access';

interface Props {
  /** Whether this is what the page is about, there being no report to show. */
  heads: boolean;
}

/** Says that portals may not be read, and asks for it at a click: the browser wants the asking to come first in it. */
export const Permission = ({ heads }: Props) => {
  const { t } = useWords();
  return (
    <Notice heads={heads} title={t('popupPermissionTitle')}>
      <p>{t('popupPermissionMissing')}</p>
      <button type="button" class="button primary" onClick={() => void askFor(PORTALS)}>{t('popupPermissionAsk')}</button>
    </Notice>
  );
};

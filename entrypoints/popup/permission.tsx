import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import { askForPortals, mayReadPortals } from '../../lib/shell/portals';

/** Says that portals may not be read, and asks for it at a click; nothing where they may. */
export const Permission = () => {
  const { t } = useWords();
  const [granted, setGranted] = useState(true);
  useEffect(() => void mayReadPortals().then(setGranted), []);
  if (granted) return null;
  return (
    <Notice tone="news">
      <p>{t('popupPermissionMissing')}</p>
      <button type="button" class="button primary" onClick={() => void askForPortals().then(setGranted)}>
        {t('popupPermissionAsk')}
      </button>
    </Notice>
  );
};

import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../../components/switch';
import { useWords } from '../../components/words';
import { changeSettings, onSettings, readSettings } from '../../lib/settings';

/** The extension's name, or the way back from a report opened from the list; and the switch for marks. */
export const TopBar = ({ onBack }: { onBack?: (() => void) | undefined }) => {
  const { t } = useWords();
  const [on, setOn] = useState<boolean>();
  useEffect(() => {
    void readSettings().then(({ marksOn }) => setOn(marksOn));
    return onSettings(({ marksOn }) => setOn(marksOn));
  }, []);
  return (
    <header class="top-bar">
      {onBack ? (
        <button type="button" class="link" onClick={onBack}>{t('popupBack')}</button>
      ) : (
        <span class="brand">
          <img src="/icon/32.png" alt="" width="16" height="16" /> {t('popupTitle')}
        </span>
      )}
      {on !== undefined && <Switch label={t('popupMarks')} on={on} onChange={(next) => void changeSettings({ marksOn: next })} />}
    </header>
  );
};

import browser from 'webextension-polyfill';
import { Switches } from '../../components/switches';
import { useWords } from '../../components/words';
import { changeSettings, isOff, withPage, withSite, type Settings } from '../../lib/settings';

interface Props {
  settings: Settings;
  /** Address of the page at hand where it may be read; null on any other page. */
  url: string | null;
  onBack?: (() => void) | undefined;
}

/** The extension's name, or the way back from a report opened from the list; the switches, and the way to all choices. */
export const TopBar = ({ settings, url, onBack }: Props) => {
  const { t } = useWords();
  const { marksOn } = settings;
  const change = (choice: Partial<Settings>) => void changeSettings(choice);
  return (
    <header class="top-bar">
      {onBack ? (
        <button type="button" class="link" onClick={onBack}>{t('popupBack')}</button>
      ) : (
        <span class="brand">
          <img src="/icon/32.png" alt="" width="16" height="16" /> {t('popupTitle')}
        </span>
      )}
      <Switches
        page={url === null ? null : !isOff({ ...settings, marksOn: true, sitesOff: [] }, url)}
        site={url === null ? null : !isOff({ ...settings, marksOn: true, pagesOff: [] }, url)}
        everywhere={marksOn}
        onPage={(on) => url !== null && change(withPage(settings, url, on))}
        onSite={(on) => url !== null && change(withSite(settings, url, on))}
        onEverywhere={(on) => change({ marksOn: on })}
      />
      <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>{t('optionsOpen')}</button>
    </header>
  );
};

import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import type { MessageKey } from '../../lib/i18n';
import { changeSettings, hostOf, isOff, withPage, withSite, type Settings } from '../../lib/settings';
import { ReadButton } from './read-button';
import { useRead } from './use-read';

interface Props {
  settings: Settings;
  /** The page at hand, which is off. */
  url: string;
  tabId: number | null;
  /** Whether this is what the popup is about, there being no report to show. */
  heads: boolean;
  onRead?: () => void;
}

/** The widest switch that is off, and what turns it on. */
const reason = (settings: Settings, url: string): { title: MessageKey; button: MessageKey; on: Partial<Settings> } => {
  if (!settings.marksOn) return { title: 'offEverywhereTitle', button: 'offSwitchEverywhere', on: { marksOn: true } };
  if (isOff({ ...settings, pagesOff: [] }, url)) return { title: 'offSiteTitle', button: 'offSwitchSite', on: withSite(settings, url, true) };
  return { title: 'offPageTitle', button: 'offSwitchPage', on: withPage(settings, url, true) };
};

/** Says that nothing is done on the page at hand and by which switch, with the button that turns it on, and one that reads the page this once. */
export const OffNotice = ({ settings, url, tabId, heads, onRead }: Props) => {
  const { t } = useWords();
  const { title, button, on } = reason(settings, url);
  const { wish, read } = useRead(tabId, url, onRead);
  return (
    <Notice heads={heads} title={t(title, hostOf(url))}>
      <p>{t('offMeans')}</p>
      <div class="notice-actions">
        <button type="button" class="button primary" onClick={() => void changeSettings(on)}>{t(button)}</button>
        {tabId !== null && <ReadButton wish={wish} plain onPress={read} />}
      </div>
    </Notice>
  );
};

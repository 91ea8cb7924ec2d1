import { useRef } from 'preact/hooks';
import { AttachedFiles } from '../../components/attached-files';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import { isOff, type Settings } from '../../lib/settings';
import { useLive } from '../../lib/shell/live';
import { isKept, pageKey } from '../../lib/store';
import { OffNotice } from './off-notice';
import { ReadButton } from './read-button';
import { Unsaved } from './unsaved';
import { useAttached } from './use-attached';
import { useRead } from './use-read';
import { useReadNow } from './use-read-now';

interface Props {
  settings: Settings;
  tabId: number;
  url: string;
  /** Whether the browser is still loading it. */
  loading: boolean;
}

/** What is to be said of a page at hand of which no report is shown: off, being read or kept, read and not kept, told by files alone, or not read. */
export const PageAtHand = ({ settings, tabId, url, loading }: Props) => {
  const { t } = useWords();
  const off = isOff(settings, url);
  const attached = useAttached(off ? null : tabId);
  const { read, atWork, again } = useReadNow(tabId, off);
  const { wish, read: begin } = useRead(tabId, url, again);
  const isRead = typeof read === 'object' && read !== null;
  // Known sooner than the report itself, whose figures may be many thousands.
  const kept = useLive(() => isKept(pageKey(url)), isRead);
  // Once the page is read it is asked anew, behind the report that is fetched: till then what was known holds.
  const isThere = useRef(false);
  if (kept.state !== 'waiting') isThere.current = kept.state === 'ready' && kept.value;
  const busy = (words: string) => <Notice heads tone="news" title={words}>{null}</Notice>;
  if (isThere.current) return busy(t('popupOpening'));
  if (read === 'too-long')
    return (
      <Notice heads title={t('popupUnreadTitle')}>
        <p>{t('errorTooLong')}</p>
      </Notice>
    );
  if (isRead && settings.saving === 'ask') return <Unsaved tabId={tabId} url={url} read={read} />;
  if (off) return <OffNotice heads settings={settings} url={url} tabId={tabId} onRead={again} />;
  if (atWork === 'saving' && settings.saving !== 'ask') return busy(t('popupSaving'));
  if (isRead && kept.state === 'waiting') return busy(t('popupSaving'));
  // Asked of a page that is still loading, the browser waits for its text.
  if (atWork || wish === 'reading') return busy(t(loading && !atWork ? 'popupReadingSoon' : 'popupReading'));
  if (read === undefined) return null;
  const button = <ReadButton wish={wish} onPress={begin} />;
  if (attached)
    return (
      <Notice heads title={t(attached.files.length > 0 ? 'attachedTitle' : 'attachedPicturesTitle')}>
        <AttachedFiles attached={attached} />
        {attached.hasText && button}
      </Notice>
    );
  return (
    <Notice heads title={t(loading ? 'popupPageLoads' : 'popupUnreadTitle')}>
      <p>{t(loading ? 'popupPageLoading' : 'popupUnread')}</p>
      {button}
    </Notice>
  );
};

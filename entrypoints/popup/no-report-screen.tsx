import { useState } from 'preact/hooks';
import { AttachedFiles } from '../../components/attached-files';
import { Notice } from '../../components/notice';
import { ReportList } from '../../components/report-list';
import { useWords } from '../../components/words';
import { isOff, type Settings } from '../../lib/settings';
import type { Site } from '../../lib/site';
import { useLive } from '../../lib/shell/live';
import { addSamples, latestReports } from '../../lib/store';
import { samples } from '../../seeds';
import { NoDatabase } from './no-database';
import { OffNotice } from './off-notice';
import { ReadButton } from './read-button';
import { SiteOffer } from './site-offer';
import { Unsaved } from './unsaved';
import { useAttached } from './use-attached';
import { useReadNow } from './use-read-now';

/** How many of the latest reports the popup lists; the rest stand in the collection. */
const LATEST = 8;

interface Props {
  settings: Settings;
  /** Whether portals may be read; otherwise nothing can be said of the page at hand. */
  permitted: boolean;
  /** The site of the page at hand where it could be switched on. */
  site: Site | null;
  /** The page at hand, by its tab and address, where it may be read; null on any other page. */
  page: { tabId: number; url: string } | null;
  onOpen: (id: string) => void;
}

const EmptyCollection = ({ saving }: Pick<Settings, 'saving'>) => {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <Notice tone={failed ? 'problem' : 'plain'} title={t('popupEmptyTitle')}>
      <p>{t(failed ? 'errorNotSaved' : saving === 'ask' ? 'popupEmptyAsk' : 'popupEmpty', samples.length)}</p>
      <button type="button" class="button" onClick={() => void addSamples(samples).catch(() => setFailed(true))}>
        {t('samplesLoad', samples.length)}
      </button>
    </Notice>
  );
};

/** What is to be said of the page at hand: off, read and not saved, told by files alone, or not read. */
const PageAtHand = ({ settings, page: { tabId, url } }: Pick<Props, 'settings'> & { page: NonNullable<Props['page']> }) => {
  const { t } = useWords();
  const off = isOff(settings, url);
  const attached = useAttached(off ? null : tabId);
  const { read, again } = useReadNow(tabId, off);
  if (read && settings.saving === 'ask') return <Unsaved tabId={tabId} read={read} />;
  if (off) return <OffNotice heads settings={settings} url={url} tabId={tabId} onRead={again} />;
  if (attached)
    return (
      <Notice heads title={t(attached.files.length > 0 ? 'attachedTitle' : 'attachedPicturesTitle')}>
        <AttachedFiles attached={attached} />
        {attached.hasText && <ReadButton key={tabId} tabId={tabId} onRead={again} />}
      </Notice>
    );
  return (
    <Notice heads title={t('popupUnreadTitle')}>
      <p>{t('popupUnread')}</p>
      <ReadButton key={tabId} tabId={tabId} onRead={again} />
    </Notice>
  );
};

/** No report is open: says why, and offers what there is. */
export const NoReportScreen = ({ settings, permitted, site, page, onOpen }: Props) => {
  const { t } = useWords();
  const latest = useLive(() => latestReports(LATEST), 'latest');
  if (latest.state === 'failed') return <NoDatabase />;
  if (latest.state === 'waiting') return null;
  return (
    <>
      {permitted && (page ? (
        <PageAtHand settings={settings} page={page} />
      ) : (
        <Notice heads title={t('popupElsewhereTitle')}>
          <p>{t('popupElsewherePage')}</p>
          {site && <SiteOffer key={site.pattern} site={site} />}
        </Notice>
      ))}
      {latest.value.length > 0 ? (
        <ReportList heading={t('popupLatest')} reports={latest.value} onOpen={onOpen} />
      ) : (
        <EmptyCollection saving={settings.saving} />
      )}
    </>
  );
};

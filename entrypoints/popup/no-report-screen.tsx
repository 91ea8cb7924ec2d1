import { useState } from 'preact/hooks';
import { AttachedFiles } from '../../components/attached-files';
import { Notice } from '../../components/notice';
import { ReportList } from '../../components/report-list';
import { useWords } from '../../components/words';
import { addSamples, type StoredReport } from '../../lib/store';
import type { Site } from '../../lib/site';
import { samples } from '../../seeds';
import { ReadButton } from './read-button';
import { SiteOffer } from './site-offer';
import { useAttached } from './use-attached';

/** How many of the latest reports the popup lists; the rest stand in the collection. */
const LATEST = 8;

interface Props {
  /** Whether portals may be read; otherwise nothing can be said of the page at hand. */
  permitted: boolean;
  /** The site of the page at hand where it could be switched on. */
  site: Site | null;
  /** The page at hand where it may be read; null on any other page. */
  tabId: number | null;
  reports: readonly StoredReport[];
  onOpen: (id: string) => void;
}

const EmptyCollection = () => {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <Notice tone={failed ? 'problem' : 'plain'} title={t('popupEmptyTitle')}>
      <p>{t(failed ? 'errorNotSaved' : 'popupEmpty', samples.length)}</p>
      <button type="button" class="button" onClick={() => void addSamples(samples).catch(() => setFailed(true))}>
        {t('samplesLoad', samples.length)}
      </button>
    </Notice>
  );
};

/** No report is open: says why, and offers what there is. */
export const NoReportScreen = ({ permitted, site, tabId, reports, onOpen }: Props) => {
  const { t } = useWords();
  const attached = useAttached(permitted ? tabId : null);
  return (
    <>
      {attached ? (
        <Notice heads title={t(attached.files.length > 0 ? 'attachedTitle' : 'attachedPicturesTitle')}>
          <AttachedFiles attached={attached} />
          {attached.hasText && tabId !== null && <ReadButton key={tabId} tabId={tabId} />}
        </Notice>
      ) : permitted && (
        <Notice heads title={t(tabId === null ? 'popupElsewhereTitle' : 'popupUnreadTitle')}>
          <p>{t(tabId === null ? 'popupElsewherePage' : 'popupUnread')}</p>
          {tabId === null && site && <SiteOffer key={site.pattern} site={site} />}
          {tabId !== null && <ReadButton key={tabId} tabId={tabId} />}
        </Notice>
      )}
      {reports.length > 0 ? (
        <ReportList heading={t('popupLatest')} reports={reports.slice(0, LATEST)} onOpen={onOpen} />
      ) : (
        <EmptyCollection />
      )}
    </>
  );
};

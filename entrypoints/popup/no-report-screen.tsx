import { useState } from 'preact/hooks';
import { Notice } from '../../components/notice';
import { ReportList } from '../../components/report-list';
import { useWords } from '../../components/words';
import type { Settings } from '../../lib/settings';
import type { Site } from '../../lib/site';
import { useLive } from '../../lib/shell/live';
import { Opening } from '../../lib/shell/opening';
import { addSamples, latestReports } from '../../lib/store';
import { samples } from '../../seeds';
import { NoDatabase } from './no-database';
import { PageAtHand } from './page-at-hand';
import { SiteOffer } from './site-offer';

/** How many of the latest reports the popup lists; the rest stand in the collection. */
const LATEST = 8;

interface Props {
  settings: Settings;
  /** Whether portals may be read; otherwise nothing can be said of the page at hand. */
  permitted: boolean;
  /** The site of the page at hand where it could be switched on. */
  site: Site | null;
  /** The page at hand, by its tab and address, where it may be read, and whether it is still loading; null on any other page. */
  page: { tabId: number; url: string; loading: boolean } | null;
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

/** No report is open: says why, and offers what there is. */
export const NoReportScreen = ({ settings, permitted, site, page, onOpen }: Props) => {
  const { t } = useWords();
  const latest = useLive(() => latestReports(LATEST), 'latest');
  if (latest.state === 'failed') return <NoDatabase />;
  if (latest.state === 'waiting') return <Opening />;
  return (
    <>
      {permitted && (page ? (
        <PageAtHand key={page.url} settings={settings} {...page} />
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

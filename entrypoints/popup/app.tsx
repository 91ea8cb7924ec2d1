import { useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import { isPortal, PORTALS } from '../../lib/portal';
import { isOff } from '../../lib/settings';
import { useLive } from '../../lib/shell/live';
import { Opening } from '../../lib/shell/opening';
import { Permission } from '../../lib/shell/permission';
import { usePermitted } from '../../lib/shell/use-permitted';
import { useSettings } from '../../lib/shell/use-settings';
import { siteOf } from '../../lib/site';
import { contentsAt, pageKey } from '../../lib/store';
import { Footer } from './footer';
import { NoDatabase } from './no-database';
import { NoReportScreen } from './no-report-screen';
import { OffNotice } from './off-notice';
import { ReportScreen } from './report-screen';
import { SiteLine } from './site-line';
import { TopBar } from './top-bar';
import { useTab } from './use-tab';

/** What the popup shows: the report of the tab, one opened from the list, or that there is none. */
export const App = () => {
  const { t } = useWords();
  const settings = useSettings();
  const permitted = usePermitted(PORTALS);
  const tab = useTab(permitted);
  const site = siteOf(tab?.url);
  const siteOn = usePermitted(site?.pattern ?? null);
  const [opened, open] = useState<string | null>(null);
  const pageId = siteOn || isPortal(tab?.url) ? pageKey(tab?.url ?? '') : null;
  const id = opened ?? pageId;
  const contents = useLive(async () => (id === null ? undefined : contentsAt(id, pageId)), `${id} ${pageId}`);
  if (contents.state === 'failed') return <main><NoDatabase /></main>;
  if (!settings || tab === undefined || permitted === undefined || siteOn === undefined) return <p class="unseen" role="status">{t('popupLoading')}</p>;
  if (contents.state === 'waiting') return <main><Opening /></main>;
  const present = contents.value?.contents;
  const isAtHand = present && pageId !== null && [present.report.id, ...present.report.alsoAt].includes(pageId);
  const page = pageId !== null && tab?.id !== undefined ? { tabId: tab.id, url: tab.url ?? '', loading: tab.status === 'loading' } : null;
  return (
    <>
      <TopBar settings={settings} url={page?.url ?? null} onBack={opened === null ? undefined : () => open(null)} />
      <main>
        {!permitted && <Permission heads={!present} />}
        {present && page && isOff(settings, page.url) && <OffNotice heads={false} settings={settings} url={page.url} tabId={page.tabId} />}
        {present ? (
          <ReportScreen
            key={present.report.id} contents={present}
            page={isAtHand && page ? { tabId: page.tabId, key: pageId } : null} here={contents.value?.here ?? false}
          />
        ) : (
          <NoReportScreen settings={settings} permitted={permitted || siteOn} site={siteOn ? null : site} page={page} onOpen={open} />
        )}
        {siteOn && site && <SiteLine site={site} />}
      </main>
      <Footer present={present ?? null} />
    </>
  );
};

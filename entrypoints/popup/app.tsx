import { useState } from 'preact/hooks';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import { isPortal, PORTALS } from '../../lib/portal';
import { useLive } from '../../lib/shell/live';
import { siteOf } from '../../lib/site';
import { allReports, contentsAt, pageKey } from '../../lib/store';
import { Footer } from './footer';
import { NoReportScreen } from './no-report-screen';
import { Permission } from './permission';
import { ReportScreen } from './report-screen';
import { SiteLine } from './site-line';
import { TopBar } from './top-bar';
import { usePermitted } from './use-permitted';
import { useTab } from './use-tab';

/** What the popup shows: the report of the tab, one opened from the list, or that there is none. */
export const App = () => {
  const { t } = useWords();
  const permitted = usePermitted(PORTALS);
  const tab = useTab(permitted);
  const site = siteOf(tab?.url);
  const siteOn = usePermitted(site?.pattern ?? null);
  const [opened, open] = useState<string | null>(null);
  const pageId = siteOn || isPortal(tab?.url) ? pageKey(tab?.url ?? '') : null;
  const id = opened ?? pageId;
  const reports = useLive(allReports, 'all');
  const contents = useLive(async () => (id === null ? undefined : contentsAt(id, pageId)), `${id} ${pageId}`);
  if (reports.state === 'failed' || contents.state === 'failed')
    return (
      <main>
        <Notice heads tone="problem" title={t('errorDatabaseTitle')}><p>{t('errorDatabase')}</p></Notice>
      </main>
    );
  if (tab === undefined || permitted === undefined || siteOn === undefined || reports.state === 'waiting' || contents.state === 'waiting')
    return <p class="unseen" role="status">{t('popupLoading')}</p>;
  const present = contents.value?.contents;
  const isAtHand = present && pageId !== null && [present.report.id, ...present.report.alsoAt].includes(pageId);
  return (
    <>
      <TopBar onBack={opened === null ? undefined : () => open(null)} />
      <main>
        {!permitted && <Permission heads={!present} />}
        {present ? (
          <ReportScreen
            key={present.report.id} contents={present} reports={reports.value}
            page={isAtHand && tab?.id !== undefined ? { tabId: tab.id, key: pageId } : null} here={contents.value?.here ?? false}
          />
        ) : (
          <NoReportScreen permitted={permitted || siteOn} site={siteOn ? null : site} tabId={pageId === null ? null : (tab?.id ?? null)} reports={reports.value} onOpen={open} />
        )}
        {siteOn && site && <SiteLine site={site} />}
      </main>
      <Footer present={present ?? null} />
    </>
  );
};

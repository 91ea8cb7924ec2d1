import { useState } from 'preact/hooks';
import { CollectionNav } from '../../components/collection-nav';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import type { MessageKey } from '../../lib/i18n';
import { BackupReminder } from '../../lib/shell/backup-reminder';
import { useLive } from '../../lib/shell/live';
import { allReports } from '../../lib/store';
import { hashOf, ROUTE_NAMES, useRoute, type RouteName } from './route';
import { SamplesButton } from './samples-button';
import { VIEWS } from './views';

/** The views that have an entry in the head. */
const ENTRIES = ROUTE_NAMES.flatMap((name): { name: RouteName; nav: MessageKey }[] => {
  const nav = VIEWS[name]?.nav;
  return nav ? [{ name, nav }] : [];
});

/** The whole collection, by the view that the address names. */
export const App = () => {
  const { t } = useWords();
  const route = useRoute();
  const reports = useLive(allReports, 'all');
  const [failed, setFailed] = useState(false);
  const fail = () => setFailed(true);
  if (reports.state === 'waiting') return null;
  if (reports.state === 'failed')
    return (
      <main>
        <Notice heads tone="problem" title={t('errorDatabaseTitle')}><p>{t('errorDatabase')}</p></Notice>
      </main>
    );
  const count = reports.value.length;
  const marked = reports.value.filter(({ sample }) => sample).length;
  const name = VIEWS[route.name] ? route.name : 'reports';
  return (
    <>
      <header class="collection-top">
        <img src="/icon/mark.svg" alt="" width="24" height="24" />
        <h1>{t('collectionTitle')}</h1>
        <p>{count > 0 && (marked > 0 ? t('collectionCountSamples', count, marked) : t('collectionCount', count))}</p>
        <CollectionNav entries={ENTRIES.map(({ name: own, nav }) => ({ href: hashOf(own), name: t(nav), isCurrent: own === name }))} />
        <SamplesButton present={marked > 0} onFailure={fail} />
      </header>
      <main>
        {failed && <Notice tone="problem"><p>{t('errorNotSaved')}</p></Notice>}
        {name !== 'backup' && <BackupReminder onGo={() => location.assign(hashOf('backup'))} />}
        {VIEWS[name]?.show({ route, reports: reports.value, onFailure: fail })}
      </main>
    </>
  );
};

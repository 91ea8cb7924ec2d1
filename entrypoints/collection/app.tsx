import { useState } from 'preact/hooks';
import { CollectionNav } from '../../components/collection-nav';
import { Notice } from '../../components/notice';
import { UndoBar } from '../../components/undo-bar';
import { useWords } from '../../components/words';
import type { MessageKey, Translate } from '../../lib/i18n';
import { BackupReminder } from '../../lib/shell/backup-reminder';
import { useLive } from '../../lib/shell/live';
import { Opening } from '../../lib/shell/opening';
import { allReports, type ListedReport } from '../../lib/store';
import { reportName } from '../../lib/view/reports';
import { hashOf, ROUTE_NAMES, useRoute, type RouteName } from './route';
import { SamplesButton } from './samples-button';
import { useArrival } from './use-arrival';
import { useDeletion } from './use-deletion';
import { VIEWS } from './views';

/** The views that have an entry in the head. */
const ENTRIES = ROUTE_NAMES.flatMap((name): { name: RouteName; nav: MessageKey }[] => {
  const nav = VIEWS[name]?.nav;
  return nav ? [{ name, nav }] : [];
});

const deletedWords = (reports: readonly ListedReport[], t: Translate): string =>
  reports.length === 1 ? t('collectionDeleted', reportName(reports[0]!, t)) : t('collectionDeletedSeveral', reports.length);

/** The whole collection, by the view that the address names. */
export const App = () => {
  const { t } = useWords();
  const route = useRoute();
  const reports = useLive(allReports, 'all');
  const [failed, setFailed] = useState(false);
  const fail = () => setFailed(true);
  const deletion = useDeletion(fail);
  const main = useArrival(route, reports.state === 'ready');
  if (reports.state === 'waiting') return <main><Opening /></main>;
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
        {name === 'report' ? <a class="collection-name" href={hashOf('reports')}>{t('collectionTitle')}</a> : <h1 class="collection-name">{t('collectionTitle')}</h1>}
        <p>{count > 0 && (marked > 0 ? t('collectionCountSamples', count, marked) : t('collectionCount', count))}</p>
        <CollectionNav entries={ENTRIES.map(({ name: own, nav }) => ({ href: hashOf(own), name: t(nav), isCurrent: own === name }))} />
        <SamplesButton present={marked > 0} onFailure={fail} />
      </header>
      <main ref={main} tabIndex={-1}>
        {failed && <Notice tone="problem"><p>{t('errorNotSaved')}</p></Notice>}
        {name !== 'backup' && <BackupReminder onGo={() => location.assign(hashOf('backup'))} />}
        {VIEWS[name]?.show({ route, reports: reports.value, onFailure: fail, deletion })}
      </main>
      {deletion.last && (
        <UndoBar
          said={deletedWords(deletion.last, t)} turns={deletion.turns} onClose={deletion.close}
          onUndo={() => void deletion.undo().then(() => (document.querySelector<HTMLElement>('table.collection') ?? main.current)?.focus())}
        />
      )}
    </>
  );
};

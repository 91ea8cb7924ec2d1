import { useState } from 'preact/hooks';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import { useLive } from '../../lib/shell/live';
import { allReports } from '../../lib/store';
import { samples } from '../../seeds';
import { Reports } from './reports';
import { SamplesButton } from './samples-button';

/** The whole collection: all saved reports, or how to come by some. */
export const App = () => {
  const { t } = useWords();
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
  return (
    <>
      <header class="collection-top">
        <img src="/icon/mark.svg" alt="" width="24" height="24" />
        <h1>{t('collectionTitle')}</h1>
        <p>{count > 0 && (marked > 0 ? t('collectionCountSamples', count, marked) : t('collectionCount', count))}</p>
        <SamplesButton present={marked > 0} onFailure={fail} />
      </header>
      <main>
        {failed && <Notice tone="problem"><p>{t('errorNotSaved')}</p></Notice>}
        <Reports reports={reports.value} onFailure={fail} />
        {count === 0 && (
          <Notice title={t('collectionEmptyTitle')}><p>{t('collectionEmpty', samples.length)}</p></Notice>
        )}
      </main>
    </>
  );
};

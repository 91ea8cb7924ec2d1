import { useEffect, useMemo } from 'preact/hooks';
import { Notice } from '../../components/notice';
import { ReportPage } from '../../components/report-page/report-page';
import { useWords } from '../../components/words';
import { changesOf } from '../../lib/compare/changes';
import { Corrections } from '../../lib/shell/corrections';
import { FactsSetter } from '../../lib/shell/facts-setter';
import { useLive } from '../../lib/shell/live';
import { Twins } from '../../lib/shell/twins';
import { contentsOf, revisionsOf, type Contents } from '../../lib/store';
import { reportName } from '../../lib/view/reports';
import { ReportActions } from './report-actions';
import { hashOf } from './route';
import type { ViewProps } from './views';

/** The index of the figure that an address leads to. */
const figureIn = ({ params }: ViewProps['route']): number | null => {
  const named = params.get('figure');
  return named !== undefined && /^\d+$/.test(named) ? Number(named) : null;
};

type WholeProps = Pick<ViewProps, 'deletion' | 'route'> & { contents: Contents };

const Whole = ({ contents, deletion, route }: WholeProps) => {
  const { t } = useWords();
  const { report } = contents;
  const live = useLive(() => revisionsOf(report.id), report.id);
  const revisions = live.state === 'ready' ? live.value : [];
  const changes = useMemo(() => changesOf(contents, revisions), [contents, revisions]);
  const name = reportName(report, t);
  useEffect(() => {
    document.title = t('reportPageTitle', name);
    return () => void (document.title = t('collectionPage'));
  }, [name, t]);
  return (
    <ReportPage
      contents={contents} at={figureIn(route)} changes={changes} revisions={revisions} setter={<FactsSetter report={report} />} pages={<Twins report={report} page={null} />}
      corrections={<Corrections corrections={contents.corrections} />}
      actions={<ReportActions contents={contents} onDelete={(listed) => void deletion.remove([listed]).then(() => location.assign(hashOf('reports')))} />}
    />
  );
};

/** The page of one report; says so where it is not, or no longer, in the collection. */
export const Report = ({ route, deletion }: ViewProps) => {
  const { t } = useWords();
  const contents = useLive(() => contentsOf(route.id), route.id);
  if (contents.state === 'waiting') return null;
  if (contents.state === 'failed') return <Notice heads tone="problem" title={t('errorDatabaseTitle')}><p>{t('errorDatabase')}</p></Notice>;
  if (!contents.value)
    return (
      <Notice heads title={t('reportGoneTitle')}>
        <p><a href={hashOf('reports')}>{t('reportGoneBack')}</a></p>
      </Notice>
    );
  return <Whole key={route.id} contents={contents.value} route={route} deletion={deletion} />;
};

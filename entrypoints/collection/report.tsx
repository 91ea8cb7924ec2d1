import { useEffect, useMemo } from 'preact/hooks';
import { Notice } from '../../components/notice';
import { ReportPage } from '../../components/report-page/report-page';
import { useWords } from '../../components/words';
import { findingChanges, type PageChange } from '../../lib/compare/changes';
import type { Pausing } from '../../lib/pausing';
import { Corrections } from '../../lib/shell/corrections';
import { FactsSetter } from '../../lib/shell/facts-setter';
import { useLive } from '../../lib/shell/live';
import { useSliced } from '../../components/use-sliced';
import { Twins } from '../../lib/shell/twins';
import { findingContents, recordsOf, revisionsOf, type Contents, type ListedReport, type Revision } from '../../lib/store';
import { reportName } from '../../lib/view/reports';
import { ReportActions } from './report-actions';
import { withoutTurns } from '../../lib/view/turns';
import { hashOf } from './route';
import type { ViewProps } from './views';

/** The index of the figure that an address leads to. */
const figureIn = ({ params }: ViewProps['route']): number | null => {
  const named = params.get('figure');
  return named !== undefined && /^\d+$/.test(named) ? Number(named) : null;
};

const NEVER: readonly Revision[] = [];

function* nothing(): Pausing<PageChange[]> {
  return [];
}

function* deciding(raw: Contents | null): Pausing<{ contents: Contents | null }> {
  return { contents: (raw && (yield* findingContents(raw))) ?? null };
}

/** A report as the list knows it, where it does, and as the database has it, once that is fetched. */
type OneProps = Pick<ViewProps, 'deletion' | 'route'> & { listed: ListedReport | undefined; raw: Contents | null };

/** The changes that its page was found to tell, and its earlier readings; none before its figures are there. */
const useEarlier = (id: string, contents: Contents | null) => {
  const live = useLive(async () => (contents ? revisionsOf(id) : NEVER), `${id} ${contents !== null}`);
  const revisions = live.state === 'ready' ? live.value : NEVER;
  const changes = useSliced(() => (contents ? findingChanges(contents, revisions) : nothing()), [contents, revisions]) ?? [];
  return { revisions, changes };
};

const One = ({ listed, raw, deletion, route }: OneProps) => {
  const { t } = useWords();
  const contents = useSliced(() => deciding(raw), [raw])?.contents ?? null;
  const earlier = useEarlier(route.id, contents);
  const report = contents?.report ?? listed;
  const name = report && reportName(report, t);
  useEffect(() => {
    if (name !== undefined) document.title = withoutTurns(t('reportPageTitle', name));
    return () => void (document.title = t('collectionPage'));
  }, [name, t]);
  return report && (
    <ReportPage
      report={report} setter={<FactsSetter report={report} />}
      whole={contents && {
        ...earlier, contents, at: figureIn(route), pages: <Twins report={report} page={null} />, corrections: <Corrections corrections={contents.corrections} />,
        actions: <ReportActions contents={contents} onDelete={(listed) => void deletion.remove([listed]).then(() => location.assign(hashOf('reports')))} />,
      }}
    />
  );
};

/** The page of one report, its head from the list until the rest is there; says so where it is not, or no longer, in the collection. */
export const Report = ({ route, reports, deletion }: ViewProps) => {
  const { t } = useWords();
  const kept = useLive(() => recordsOf(route.id), route.id);
  const listed = useMemo(() => reports.find(({ id }) => id === route.id), [reports, route.id]);
  const raw = kept.state === 'ready' ? kept.value : undefined;
  if (kept.state === 'failed') return <Notice heads tone="problem" title={t('errorDatabaseTitle')}><p>{t('errorDatabase')}</p></Notice>;
  if (raw || (kept.state === 'waiting' && listed)) return <One key={route.id} listed={listed} raw={raw ?? null} route={route} deletion={deletion} />;
  if (kept.state === 'waiting') return null;
  return (
    <Notice heads title={t('reportGoneTitle')}>
      <p><a href={hashOf('reports')}>{t('reportGoneBack')}</a></p>
    </Notice>
  );
};

import { useMemo, useRef, useState } from 'preact/hooks';
import { BaselinePicker } from '../../components/baseline-picker';
import { Notice } from '../../components/notice';
import { ReportView } from '../../components/report-view';
import { useWords } from '../../components/words';
import { changesOf, chooseBaseline, compareReports } from '../../lib/compare';
import { useLive } from '../../lib/shell/live';
import { contentsOf, revisionsOf, type Contents, type StoredReport } from '../../lib/store';
import { baselineChoices } from '../../lib/view/reports';
import { Corrections } from './corrections';
import { FactsSetter } from './facts-setter';
import { showFigure } from './reader';
import { Twins } from './twins';

interface Props {
  contents: Contents;
  reports: readonly StoredReport[];
  /** The page at hand, where it tells this report; null where it is another's. */
  page: { tabId: number; key: string } | null;
  /** Whether that page tells the figures as they are kept, so that one can be gone to. */
  here: boolean;
}

/** One report against an earlier one: the nearest by default, another at the reader's choice. */
export const ReportScreen = ({ contents, reports, page, here }: Props) => {
  const { t, locale } = useWords();
  const { report } = contents;
  const [chosen, choose] = useState<string | null>(null);
  const [lost, setLost] = useState(false);
  const others = useMemo(() => reports.filter(({ id }) => id !== report.id), [reports, report.id]);
  const kept = others.some(({ id }) => id === chosen) ? chosen : null;
  const baseline = kept ?? chooseBaseline(report, others)?.id ?? null;
  const other = useLive(async () => (baseline === null ? undefined : contentsOf(baseline)), baseline);
  const revisions = useLive(() => revisionsOf(report.id), report.id);
  const changes = useMemo(() => (revisions.state === 'ready' ? changesOf(contents, revisions.value) : []), [contents, revisions.state === 'ready' ? revisions.value : null]);
  const found = useMemo(() => {
    const baseline = other.state === 'ready' ? other.value : undefined;
    return baseline ? { contents: baseline, comparison: compareReports(contents, baseline) } : null;
  }, [contents, other.state === 'ready' ? other.value : null]);
  // While another baseline is looked up the view stays as it is, with what the reader opened and typed in it.
  const shown = useRef<typeof found | undefined>(undefined);
  if (other.state !== 'waiting') shown.current = found;
  const against = shown.current;
  if (against === undefined || revisions.state === 'waiting') return null;
  const onShow = page === null || !here ? undefined : (index: number) => void showFigure(page.tabId, index).then((shown) => setLost(!shown));
  return (
    <>
      {lost && <Notice tone="problem"><p>{t('errorShowFigure')}</p></Notice>}
      <ReportView
        contents={contents} against={against} onShow={onShow} changes={changes} corrections={<Corrections corrections={contents.corrections} />} setter={<FactsSetter report={report} />} pages={<Twins report={report} page={page} />}
        picker={others.length === 0 ? null : (
          <BaselinePicker {...baselineChoices(report, others, locale)} chosen={baseline} onChoose={choose} />
        )}
      />
    </>
  );
};

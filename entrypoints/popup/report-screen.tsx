import { useMemo, useRef, useState } from 'preact/hooks';
import { BaselinePicker } from '../../components/baseline-picker';
import { Notice } from '../../components/notice';
import { ReportView } from '../../components/report-view';
import { useWords } from '../../components/words';
import { changesOf, compareReports } from '../../lib/compare';
import { Corrections } from '../../lib/shell/corrections';
import { FactsSetter } from '../../lib/shell/facts-setter';
import { useLive } from '../../lib/shell/live';
import { Twins } from '../../lib/shell/twins';
import { allReports, revisionsOf, type Contents } from '../../lib/store';
import { readTab, showFigure } from './reader';
import { useBaseline, type Baseline } from './use-baseline';
import { useTrends } from './use-trends';

interface Props {
  contents: Contents;
  /** The page at hand, where it tells this report; null where it is another's. */
  page: { tabId: number; key: string } | null;
  /** Whether that page tells the figures as they are kept, so that one can be gone to. */
  here: boolean;
}

const NONE: Baseline = { contents: null, revisions: [], standard: null, same: [], choosable: false };

/** One report against an earlier one: the nearest by default, another at the reader's choice. */
export const ReportScreen = ({ contents, page, here }: Props) => {
  const { t } = useWords();
  const { report } = contents;
  const [lost, setLost] = useState(false);
  const [looking, setLooking] = useState(false);
  const [found, choose] = useBaseline(report);
  // While another baseline is looked up the view stays as it is, with what the reader opened and typed in it.
  const shown = useRef<Baseline | null>(null);
  if (found.state !== 'waiting') shown.current = found.state === 'ready' ? found.value : NONE;
  const baseline = shown.current;
  const other = baseline?.contents ?? null;
  const against = useMemo(
    () => (baseline?.contents ? { contents: baseline.contents, comparison: compareReports(contents, baseline.contents), changes: changesOf(baseline.contents, baseline.revisions) } : null),
    [contents, baseline],
  );
  const revisions = useLive(() => revisionsOf(report.id), report.id);
  const earlier = revisions.state === 'ready' ? revisions.value : null;
  const changes = useMemo(() => changesOf(contents, earlier ?? []), [contents, earlier]);
  const trends = useTrends(contents, baseline?.same ?? []);
  const all = useLive(async () => (looking ? allReports() : null), looking);
  if (!baseline || revisions.state === 'waiting') return null;
  const onShow = page === null || !here ? undefined : (index: number) => void showFigure(page.tabId, index).then((shown) => setLost(!shown));
  return (
    <>
      {lost && <Notice tone="problem"><p>{t('errorShowFigure')}</p></Notice>}
      <ReportView
        contents={contents} against={against} changes={changes} trends={trends} onShow={onShow}
        corrections={<Corrections corrections={contents.corrections} />} setter={<FactsSetter report={report} />}
        pages={<Twins report={report} page={page && { key: page.key, read: () => readTab(page.tabId) }} />}
        picker={!baseline.choosable ? null : (
          <BaselinePicker
            report={report} same={baseline.same} all={all.state === 'ready' ? all.value : null} chosen={other?.report ?? null} standard={baseline.standard}
            onOpen={() => setLooking(true)} onChoose={choose}
          />
        )}
      />
    </>
  );
};

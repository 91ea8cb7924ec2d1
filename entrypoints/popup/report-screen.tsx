import { useRef, useState } from 'preact/hooks';
import { BaselinePicker } from '../../components/baseline-picker';
import { Notice } from '../../components/notice';
import { ReportView } from '../../components/report-view';
import { useWords } from '../../components/words';
import { settingBeside, type SideBySide } from '../../lib/compare/side-by-side';
import type { Pausing } from '../../lib/pausing';
import { Corrections } from '../../lib/shell/corrections';
import { FactsSetter } from '../../lib/shell/facts-setter';
import { useLive } from '../../lib/shell/live';
import { useSliced } from '../../components/use-sliced';
import { Twins } from '../../lib/shell/twins';
import { unplaced } from '../../lib/view/corrections';
import { allReports, revisionsOf, type Contents, type Revision } from '../../lib/store';
import { readTab, showFigure } from './reader';
import { useBaseline, type Baseline } from './use-baseline';
import { useReadNow } from './use-read-now';
import { useTrends } from './use-trends';

interface Props {
  contents: Contents;
  /** The page at hand, where it tells this report; null where it is another's. */
  page: { tabId: number; key: string } | null;
  /** Whether that page tells the figures as they are kept, so that one can be gone to. */
  here: boolean;
}

const NONE: Baseline = { contents: null, revisions: [], standard: null, same: [], choosable: false };
const NEVER: readonly Revision[] = [];

/** The report beside its baseline; nothing is known before it is known what that is, and what either was before. */
function* settingOf(contents: Contents, revisions: readonly Revision[] | null, baseline: Baseline | null): Pausing<{ known: SideBySide | null }> {
  if (!revisions || !baseline) return { known: null };
  return { known: yield* settingBeside({ contents, revisions }, baseline.contents && { contents: baseline.contents, revisions: baseline.revisions }) };
}

/** One report against an earlier one: the nearest by default, another at the reader's choice. */
export const ReportScreen = ({ contents, page, here }: Props) => {
  const { t } = useWords();
  const { report } = contents;
  const { read } = useReadNow(page?.tabId ?? null, false);
  const [lost, setLost] = useState(false);
  const [looking, setLooking] = useState(false);
  const [found, choose] = useBaseline(report);
  // While another baseline is looked up the view stays as it is, with what the reader opened and typed in it.
  const shown = useRef<Baseline | null>(null);
  if (found.state !== 'waiting') shown.current = found.state === 'ready' ? found.value : NONE;
  const baseline = shown.current;
  const other = baseline?.contents ?? null;
  const revisions = useLive(() => revisionsOf(report.id), report.id);
  const earlier = revisions.state === 'ready' ? revisions.value : revisions.state === 'failed' ? NEVER : null;
  const beside = useSliced(() => settingOf(contents, earlier, baseline), [contents, earlier, baseline]);
  const trends = useTrends(contents, baseline?.same ?? []);
  const all = useLive(async () => (looking ? allReports() : null), looking);
  const awaited = typeof read === 'object' && read?.awaited === true;
  // Whether what is kept is what stands on the page: not known of one at hand before it answered.
  const isSettled = page === null || (read !== undefined && !awaited);
  const away = page === null || !here;
  const onShow = away || awaited ? undefined : (index: number) => void showFigure(page.tabId, index).then((shown) => setLost(!shown));
  return (
    <>
      {read === 'too-long' && <Notice tone="problem"><p>{t('errorTooLongSince')}</p></Notice>}
      {awaited && <Notice tone="news"><p>{t('popupAwaited')}</p></Notice>}
      {lost && <Notice tone="problem"><p>{t('errorShowFigure')}</p></Notice>}
      <ReportView
        contents={contents} beside={beside?.known ?? null} compared={baseline && other !== null} trends={trends} away={away} onShow={onShow}
        corrections={<Corrections corrections={isSettled ? contents.corrections : unplaced(contents.corrections)} />} setter={<FactsSetter report={report} />}
        pages={<Twins report={report} page={page && { key: page.key, read: () => readTab(page.tabId) }} />}
        picker={!baseline?.choosable ? null : (
          <BaselinePicker
            report={report} same={baseline.same} all={all.state === 'ready' ? all.value : null} chosen={other?.report ?? null} standard={baseline.standard}
            onOpen={() => setLooking(true)} onChoose={choose}
          />
        )}
      />
    </>
  );
};

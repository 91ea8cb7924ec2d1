import { useMemo } from 'preact/hooks';
import type { Study } from '../../../lib/compare/study';
import { useLive } from '../../../lib/shell/live';
import { contentsOfAll, type ListedReport } from '../../../lib/store';
import { doubtedIn } from '../../../lib/view/checks';

/** `figureKey` of what a check found impossible in the reports that a study draws. Only those with a failed check are read for it. */
export const useDoubted = (study: Study<ListedReport> | null): ReadonlySet<string> => {
  const drawn = study ? [...study.chosen.flatMap(({ points }) => points), ...study.points] : [];
  const ids = [...new Set(drawn.filter(({ report }) => report.differs > 0).map(({ report }) => report.id))];
  const read = useLive(() => contentsOfAll(ids), ids.join(' '));
  return useMemo(() => doubtedIn(read.state === 'ready' ? read.value : []), [read]);
};

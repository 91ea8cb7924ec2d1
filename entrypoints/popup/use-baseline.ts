import { useLive, type Live } from '../../lib/shell/live';
import { useRememberedBaseline } from '../../lib/shell/remembered-baseline';
import { contentsOf, latestReports, nearestReport, reportsOfPlace, revisionsOf, type Contents, type ListedReport, type Revision, type StoredReport } from '../../lib/store';

/** What a report is compared with, and what else it could be. */
export interface Baseline {
  /** The other report, whole; null where there is none near. */
  contents: Contents | null;
  /** Its earlier readings. */
  revisions: Revision[];
  /** What it is compared with unless the reader chooses. */
  standard: ListedReport | null;
  /** Reports of the place, the report itself among them. */
  same: ListedReport[];
  /** Whether there is any other report at all. */
  choosable: boolean;
}

const find = async (report: StoredReport, chosen: string | null): Promise<Baseline> => {
  const [standard, same, some, whole] = await Promise.all([
    nearestReport(report),
    reportsOfPlace(report),
    // To count ten thousand takes longer than all the rest.
    latestReports(2),
    chosen === null || chosen === report.id ? undefined : contentsOf(chosen),
  ]);
  // A report that was chosen and is gone leaves the choice to us.
  const contents = whole ?? (standard ? await contentsOf(standard.id) : undefined) ?? null;
  const revisions = contents ? await revisionsOf(contents.report.id) : [];
  return { contents, revisions, standard, same, choosable: some.length > 1 };
};

/** What of a report says with which it is compared: once it is set by hand, another may be nearer. */
const factsOf = ({ id, kind, year, regionCode, regionName, regionLevel, body, bodyKind }: StoredReport): string =>
  JSON.stringify([id, kind, year, regionCode, regionName, regionLevel, body, bodyKind]);

/** The report that one is compared with: as the reader chose it for this body, else the nearest. And how to choose. */
export const useBaseline = (report: StoredReport): [Live<Baseline>, (id: string | null) => void] => {
  const [chosen, choose] = useRememberedBaseline(report);
  const live = useLive(async () => (chosen === undefined ? undefined : find(report, chosen)), `${factsOf(report)} ${chosen}`);
  return [live.state === 'ready' ? (live.value ? { state: 'ready', value: live.value } : { state: 'waiting' }) : live, choose];
};

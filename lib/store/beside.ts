import { chooseBaseline } from '../compare/baseline';
import { besideOf, type Beside } from '../compare/beside';
import { peersOf, standingOf, type Standing } from '../compare/standing';
import type { StoredObservation, StoredReport } from '../records';
import { contentsOf } from './find';
import { datedAnew, overlaidReport } from './overlay';
import { pageKey } from './page-key';
import { contentsAt } from './pages';
import { normalReport } from './tolerate';
import { normalFigure } from './tolerate-figures';
import { reading } from './transaction';

/** The page's report, if the page tells its figures in the order they are kept in. */
const ownAt = async (url: string) => {
  const key = pageKey(url);
  const found = await contentsAt(key, key);
  return found?.here ? found.contents : null;
};

/** A report as it was read and as the reader set its facts: its figures are dated by both. */
interface Known {
  raw: StoredReport;
  report: StoredReport;
}

/** All reports but for their figures. Not by the index of level and year: the reader may have set others. */
const everyReport = async (): Promise<Known[]> => {
  const all = await reading((db) => db.reports.toArray());
  return all.flatMap((one) => {
    const raw = normalReport(one);
    return raw ? [{ raw, report: overlaidReport(raw) }] : [];
  });
};

/** The report kept of a page beside the one it is compared with unless the reader chooses; null where either is missing. */
export const besideAt = async (url: string): Promise<Beside | null> => {
  const own = await ownAt(url);
  if (!own) return null;
  const reports = (await everyReport()).map(({ report }) => report);
  const chosen = chooseBaseline(own.report, reports);
  const other = chosen && (await contentsOf(chosen.id));
  return other ? besideOf(own, other, peersOf(own.report, reports).length) : null;
};

/** A report's figures of one indicator. Only where the reader decided something of its figures are all of them to be looked at. */
const figuresOf = async ({ raw, report }: Known, indicator: string): Promise<{ report: StoredReport; observations: StoredObservation[] }> => {
  const corrected = await reading((db) => db.corrections.where('reportId').equals(report.id).count());
  if (corrected > 0) return { report, observations: (await contentsOf(report.id))?.observations ?? [] };
  const found = await reading((db) => db.observations.where('[reportId+indicator]').equals([report.id, indicator]).toArray());
  return { report, observations: found.map(normalFigure).filter((figure) => figure !== null).map(datedAnew(raw)) };
};

/** Where a figure of a page's report stands among the kept reports of its level and year; null where it stands alone. */
export const standingAt = async (url: string, index: number): Promise<Standing | null> => {
  const own = await ownAt(url);
  const figure = own?.observations.find((one) => one.index === index);
  const indicator = figure?.indicator ?? null;
  if (!own || !figure || indicator === null) return null;
  const all = await everyReport();
  const peers = new Set(peersOf(own.report, all.map(({ report }) => report)));
  const figures = await Promise.all(all.filter(({ report }) => peers.has(report)).map((known) => figuresOf(known, indicator)));
  return standingOf(own, figure, figures);
};

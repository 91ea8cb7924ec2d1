import type { ListedReport, StoredObservation } from '../records';
import type { ReportDatabase } from './database';
import { contentsFrom } from './find';
import { datedAnew } from './overlay';
import { inPortions } from './portions';
import { readContents } from './tables';
import { normalReport } from './tolerate';
import { normalFigure } from './tolerate-figures';
import { reading } from './transaction';

/** A report's figures of one indicator, as the reader decided them. */
export interface FiguresOf {
  report: ListedReport;
  observations: StoredObservation[];
}

/**
 * Fewer reports are asked one by one, more are sought among all figures of the indicator. A question takes about as long as reading
 * one report's figures, so this pays as soon as a good part of the collection is not asked for, and costs little where all is.
 */
const FEW = 2_000;

type ByReport = Map<string, StoredObservation[]>;

const found = async (db: ReportDatabase, indicator: string, ids: ReadonlySet<string> | null): Promise<ByReport> => {
  const grouped: ByReport = new Map();
  const take = (raw: StoredObservation): void => {
    const figure = normalFigure(raw);
    if (!figure) return;
    const own = grouped.get(figure.reportId);
    if (own) own.push(figure);
    else grouped.set(figure.reportId, [figure]);
  };
  if (ids !== null && ids.size <= FEW) {
    const few = await Promise.all([...ids].map((id) => db.observations.where('[reportId+indicator]').equals([id, indicator]).toArray()));
    few.flat().forEach(take);
  } else {
    // One by one: twenty thousand at once are made objects of, and remembered as read, in one task of half a second.
    await db.observations.where('indicator').equals(indicator).each((raw) => void ((ids?.has(raw.reportId) ?? true) && take(raw)));
  }
  return grouped;
};

/** What lists say of these reports; many are got faster by reading the list. */
const listed = async (db: ReportDatabase, ids: readonly string[]): Promise<ListedReport[]> => {
  if (ids.length <= FEW) return (await db.listings.bulkGet([...ids])).filter((report) => report !== undefined);
  const all = new Map((await inPortions(db.listings)).map((report) => [report.id, report]));
  return ids.map((id) => all.get(id)).filter((report) => report !== undefined);
};

/** Only of a report of which something was decided are all figures to be looked at: any of them may be of this indicator now. */
const decided = async (db: ReportDatabase, ids: readonly string[], indicator: string): Promise<[string, StoredObservation[]][]> => {
  const reports = (await db.reports.bulkGet([...ids])).filter((report) => report !== undefined);
  const whole = await Promise.all(reports.map(async (report) => contentsFrom(await readContents(db, report))));
  return whole.flatMap((contents) => (contents ? [[contents.report.id, contents.observations.filter((one) => one.indicator === indicator)]] : []));
};

/**
 * The figures of one indicator in certain reports, or in all: by report, those the reader rejected among them (`keptFigures`), as in
 * a report's whole contents. Reports without one are left out. Rejects where the database does not open.
 */
export const figuresOf = (indicator: string, ids: ReadonlySet<string> | null = null): Promise<FiguresOf[]> =>
  reading(async (db) => {
    const grouped = await found(db, indicator, ids);
    const corrected = new Set((await db.corrections.orderBy('reportId').uniqueKeys()).map(String).filter((id) => ids?.has(id) ?? true));
    for (const [id, figures] of await decided(db, [...corrected], indicator)) grouped.set(id, figures);
    const listings = await listed(db, [...grouped.keys()]);
    const dated = listings.filter(({ byHand }) => byHand.year !== undefined).map(({ id }) => id);
    const raw = new Map((await db.reports.bulkGet(dated)).flatMap((report) => (report ? [[report.id, normalReport(report)]] : [])));
    return listings.flatMap((report): FiguresOf[] => {
      const known = raw.get(report.id);
      const figures = grouped.get(report.id) ?? [];
      const observations = known && !corrected.has(report.id) ? figures.map(datedAnew(known)) : figures;
      return observations.length > 0 ? [{ report, observations }] : [];
    });
  });

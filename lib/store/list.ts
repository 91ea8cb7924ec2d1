import { chooseBaseline } from '../compare/baseline';
import { sameBody } from '../compare/body';
import { peersKey } from '../compare/peers';
import { samePlace } from '../compare/place';
import { peersOf } from '../compare/standing';
import type { ReportLike } from '../compare/types';
import type { ListedReport } from '../records';
import type { ReportDatabase } from './database';
import { placeKeys, type Listing } from './listing';
import { inPortions } from './portions';
import { reading } from './transaction';

/** Reports by what lists know of them: each question is answered from an index, however many are kept. Like all reads they reject where the database does not open. */

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const newestFirst = <T extends ListedReport>(reports: T[]): T[] => reports.sort((a, b) => compare(b.savedAt, a.savedAt) || compare(b.id, a.id));

/** Every report, samples too, newest first. */
export const allReports = async (): Promise<ListedReport[]> => newestFirst(await reading((db) => inPortions(db.listings)));

/** The reports saved last, newest first. */
export const latestReports = (limit: number): Promise<ListedReport[]> =>
  reading((db) => db.listings.orderBy('savedAt').reverse().limit(limit).toArray());

const ofPlace = async (db: ReportDatabase, report: Pick<ListedReport, 'regionCode' | 'regionName'>): Promise<Listing[]> => {
  const found = await db.listings.where('places').anyOf(placeKeys(report)).distinct().toArray();
  return found.filter((other) => samePlace(report, other));
};

/** All reports of a report's place, whatever their year and body, itself among them, newest first. None where its place is not known. */
export const reportsOfPlace = async (report: Pick<ListedReport, 'regionCode' | 'regionName'>): Promise<ListedReport[]> =>
  newestFirst(await reading((db) => ofPlace(db, report)));

/** Of bodies that are equally near, enough to find one among them whose report is of the same kind. */
const SOME = 50;
/** No report is older than the genre. */
const YEARS = 40;

const byPeers = (db: ReportDatabase, from: (string | number)[], to: (string | number)[] = from) =>
  db.listings.where('[peers+year+province]').between(from, [...to, []], true, true);

/** How many reports are of a like body, of the level and the year of this one; itself is not counted. */
export const countPeers = (report: ReportLike): Promise<number> =>
  reading(async (db) => {
    const [key, year] = [peersKey(report), report.year];
    if (key === null || year === null) return 0;
    // Counted in the index; what is of this body is looked for among the few reports of its place.
    const own = (await ofPlace(db, report)).filter((other) => other.peers === key && other.year === year && sameBody(report, other));
    return (await byPeers(db, [key, year]).count()) - own.length;
  });

/** Reports of a like body elsewhere, of the level and the year of this one. */
export const peersOfReport = (report: ReportLike): Promise<ListedReport[]> =>
  reading(async (db) => {
    const [key, year] = [peersKey(report), report.year];
    return key === null || year === null ? [] : peersOf(report, await byPeers(db, [key, year]).toArray());
  });

/** Reports of other bodies of a sort in one year: those of the province, or where there is none some of others. */
const elsewhere = async (db: ReportDatabase, report: ReportLike, key: string, year: number): Promise<Listing[]> => {
  const isOther = (other: Listing): boolean => other.id !== report.id && !sameBody(report, other);
  const province = report.regionCode?.slice(0, 2);
  const near = province === undefined ? [] : (await byPeers(db, [key, year, province]).toArray()).filter(isOther);
  return near.length > 0 ? near : byPeers(db, [key, year]).filter(isOther).limit(SOME).toArray();
};

/**
 * The report to compare with unless the reader chooses another: as near as the one `chooseBaseline` takes from all, found year by
 * year from the report's own outwards.
 */
export const nearestReport = (report: ReportLike): Promise<ListedReport | null> =>
  reading(async (db) => {
    const here = newestFirst(await ofPlace(db, report));
    const found = chooseBaseline(report, here);
    const [key, own] = [peersKey(report), report.year];
    if (key === null || own === null || (found && sameBody(report, found))) return found;
    const ofSort = await byPeers(db, [key]).limit(here.length + 2).count();
    if (ofSort <= here.filter((other) => peersKey(other) === key && other.year !== null).length) return found;
    for (let apart = 0; apart <= YEARS; apart++) {
      const years = apart === 0 ? [own] : [own - apart, own + apart];
      const others = (await Promise.all(years.map((year) => elsewhere(db, report, key, year)))).flat();
      if (others.length > 0) return chooseBaseline(report, [...here, ...newestFirst(others)]);
    }
    return found;
  });

/** What each report may be searched by beside its facts, by its id: the labels of its figures and the ids of their indicators. */
export const searchTexts = async (): Promise<Map<string, string>> =>
  new Map((await reading((db) => inPortions(db.searchTexts))).map(({ id, text }) => [id, text]));

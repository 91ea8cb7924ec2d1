import { SCHEMA_VERSION, type Contents, type Revision, type StoredCheck, type StoredObservation, type StoredReport, type Correction } from '../../lib/records';
import { listingOf, type Listing, type SearchText } from '../../lib/store/listing';
import { normalContents, normalRevision } from '../../lib/store/tolerate';
import type { OpenExtensionPage } from './extension-pages';
import { wholeDatabase } from './whole-database';

/** What stands in the database, past all code of ours. */
interface Tables {
  reports: StoredReport[];
  observations: StoredObservation[];
  checks: StoredCheck[];
  revisions: Revision[];
  corrections: Correction[];
  listings: Listing[];
  searchTexts: SearchText[];
  incoming: unknown[];
}

const byReport = <T extends { reportId: string }>(rows: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.reportId, [...(groups.get(row.reportId) ?? []), row]);
  return groups;
};

/** The same value with the keys of every object in one order. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );

/** What is wrong with a database: halves of reports, rows of reports that are gone, lists that say otherwise than the records. */
const faultsIn = (tables: Tables): string[] => {
  const ids = new Set(tables.reports.map(({ id }) => id));
  const [observations, checks, corrections, revisions] = [byReport(tables.observations), byReport(tables.checks), byReport(tables.corrections), byReport(tables.revisions)];
  const strays = [...new Set([observations, checks, corrections, revisions].flatMap((rows) => [...rows.keys()]).filter((id) => !ids.has(id)))];
  const listings = new Map(tables.listings.map((one) => [one.id, text(one)]));
  const searches = new Map(tables.searchTexts.map((one) => [one.id, text(one)]));
  const unlike = tables.reports.flatMap((report) => {
    const { id } = report;
    const own: StoredObservation[] = (observations.get(id) ?? []).sort((a, b) => a.index - b.index);
    const contents: Contents = { report, observations: own, checks: (checks.get(id) ?? []).sort((a, b) => a.index - b.index), corrections: corrections.get(id) ?? [] };
    const made = listingOf(normalContents(contents)!, (revisions.get(id) ?? []).map(normalRevision).filter((one) => one !== null));
    return [
      ...(own.length === report.figures && own.every(({ index }, i) => index === i) ? [] : [`${id} has ${own.length} of ${report.figures} figures`]),
      ...(listings.get(id) === text({ ...made.listing, schemaVersion: SCHEMA_VERSION }) ? [] : [`${id} is listed otherwise`]),
      ...(searches.get(id) === text(made.search) ? [] : [`${id} is searched by other words`]),
    ];
  });
  const gone = [...listings.keys(), ...searches.keys()].filter((id) => !ids.has(id));
  return [...strays.map((id) => `rows of ${id}, which is gone`), ...unlike, ...gone.map((id) => `${id} is listed and gone`)];
};

/** The collection as it lies on the disk, with what is wrong in it. */
export const soundness = async (openExtensionPage: OpenExtensionPage): Promise<{ faults: string[]; tables: Tables }> => {
  const dump = await wholeDatabase(openExtensionPage);
  const tables = Object.fromEntries(Object.entries(dump).map(([table, rows]) => [table, rows.map((row) => JSON.parse(row) as unknown)])) as unknown as Tables;
  return { faults: faultsIn(tables), tables };
};

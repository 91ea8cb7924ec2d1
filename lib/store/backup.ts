import type { WholeReport } from '../export/backup';
import type { Residents, Revision, StoredReading, StoredReport } from '../records';
import type { ReportDatabase } from './database';
import { readContents } from './tables';
import { normalContents, normalReading } from './tolerate';
import { reading, step } from './transaction';

/** Reports read in one go: so many are in memory at once. */
const AT_ONCE = 20;

/** What refers to a figure that is not there, in a damaged record, refers to nothing. */
const sound = <T extends StoredReading>(read: T): T => {
  const indexes = new Set(read.observations.map(({ index }) => index));
  return {
    ...read,
    observations: read.observations.map((figure) => (figure.partOf !== null && !indexes.has(figure.partOf) ? { ...figure, partOf: null } : figure)),
    checks: read.checks.filter(({ total, parts }) => [total, ...parts].every((index) => indexes.has(index))),
  };
};

const soundRevision = (revision: Revision): Revision[] => {
  const read = normalReading(revision);
  return read ? [{ ...revision, ...sound(read) }] : [];
};

const wholeOf = async (db: ReportDatabase, report: StoredReport): Promise<WholeReport | null> => {
  const contents = normalContents(await readContents(db, report));
  const revisions = await db.revisions.where('reportId').equals(report.id).sortBy('id');
  return contents && { ...sound(contents), revisions: revisions.flatMap(soundRevision) };
};

/** Every report as it stands in the database, with its earlier readings, a few at a time; each whole as it is at one moment. */
export async function* eachRecord(): AsyncGenerator<WholeReport> {
  const ids = await reading((db) => db.reports.toCollection().primaryKeys());
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const wholes = await reading(async (db) => {
      const reports = (await db.reports.bulkGet(ids.slice(at, at + AT_ONCE))).filter((report) => report !== undefined);
      const found = [];
      for (const report of reports) found.push(await step(db, () => wholeOf(db, report)));
      return found.filter((whole) => whole !== null);
    });
    yield* wholes;
  }
}

/** All that the reader said of how many people live where. */
export const allResidents = (): Promise<Residents[]> => reading((db) => db.residents.toArray());

/** How many reports were saved since an instant, samples aside; since ever where it is null. */
export const countSavedSince = (instant: string | null): Promise<number> =>
  reading(async (db) => {
    const since = instant === null ? db.listings.toCollection() : db.listings.where('savedAt').above(instant);
    return since.filter(({ sample }) => !sample).count();
  });

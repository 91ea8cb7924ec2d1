import type { Dexie } from 'dexie';
import { SCHEMA_VERSION } from '../records';
import type { ReportDatabase } from './database';
import { tellMending } from './mending';
import { relist } from './relist';
import { needRoom } from './room';
import { step } from './step';

/** Reports mended in one transaction: one that is interrupted is gone on with at the next opening. */
const AT_ONCE = 100;

/** Ids of reports as the database's index orders them: text alone, as everything else asks for them. */
const idsIn = (table: ReportDatabase['reports']) => table.where(':id').aboveOrEqual('');

/** Reports and lists that another version of the extension wrote: an index knows them, however many there are. */
const writtenOtherwise = async (db: ReportDatabase): Promise<string[]> => {
  const tables = await Promise.all([db.reports, db.listings].map((table) => table.where('schemaVersion').below(SCHEMA_VERSION).primaryKeys()));
  return [...new Set(tables.flat())];
};

/**
 * Reports of which the lists say nothing, lists of reports that are gone, and reports of which something else was decided than the
 * lists know: an older version leaves no other trace of what it removed or took back. Lists of a build that counted no changes too.
 */
const unlike = async (db: ReportDatabase): Promise<string[]> => {
  const [reports, listings, corrections] = await Promise.all([idsIn(db.reports).primaryKeys(), db.listings.toArray(), db.corrections.toArray()]);
  const known = new Set(reports);
  const decided = new Map<string, number>();
  // One that an older version wrote is never known: it may stand in the place of another.
  for (const { reportId, schemaVersion } of corrections) decided.set(reportId, schemaVersion < SCHEMA_VERSION ? NaN : (decided.get(reportId) ?? 0) + 1);
  const right = new Set(listings.filter((one) => known.has(one.id) && one.corrections === (decided.get(one.id) ?? 0) && one.changed !== undefined).map(({ id }) => id));
  return [...reports.filter((id) => !right.has(id)), ...listings.map(({ id }) => id).filter((id) => !known.has(id))];
};

const bringUpToDate = async (db: ReportDatabase, ids: readonly string[]): Promise<void> => {
  // Read as this version writes it (`normaliseReport`).
  const reports = (await db.reports.bulkGet([...ids])).filter((report) => report !== undefined).filter((report) => !(report.schemaVersion >= SCHEMA_VERSION));
  await db.reports.bulkPut(reports.map((report) => ({ ...report, schemaVersion: SCHEMA_VERSION })));
  await step(db, () => relist(db, ids));
};

const mendThose = async (db: ReportDatabase, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await needRoom();
  try {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      tellMending({ done: at, all: ids.length });
      await db.transaction('rw', db.tables, () => bringUpToDate(db, ids.slice(at, at + AT_ONCE)));
    }
  } finally {
    tellMending(null);
  }
};

/**
 * Before anything is asked of a database: has its lists say what its reports say. Nothing is to be done but after an update, and
 * after an older version wrote where a newer one had been; Dexie's upgrades would not see the latter. What cannot be written
 * now, as on a full disk, is tried again at the next opening: the reports themselves are untouched. Nothing is counted here: with
 * ten thousand reports that took a tenth of a second of every opening.
 */
export const mend = async (opened: Dexie): Promise<void> => {
  const db = opened as ReportDatabase;
  try {
    await mendThose(db, [...new Set([...(await writtenOtherwise(db)), ...(db.isUnlisted ? await unlike(db) : [])])]);
    db.isUnlisted = false;
  } catch (error) {
    console.warn('Duibiao could not bring its lists up to date.', error);
  }
};

/**
 * The same by comparing all reports with all lists, which takes longer the more there are: to be done once after an update, since only
 * an older version leaves lists behind. Rejects where the database cannot be written.
 */
export const mendAll = async (db: ReportDatabase): Promise<void> => mendThose(db, await unlike(db));

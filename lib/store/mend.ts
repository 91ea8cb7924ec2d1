import type { Dexie } from 'dexie';
import { SCHEMA_VERSION } from '../records';
import type { ReportDatabase } from './database';
import { relist } from './relist';
import { step } from './step';

/** Reports mended in one transaction: one that is interrupted is gone on with at the next opening. */
const AT_ONCE = 100;

/** Ids of reports as the database's index orders them: text alone, as everything else asks for them. */
const idsIn = (table: ReportDatabase['reports'] | ReportDatabase['listings']) => table.where(':id').aboveOrEqual('');

/** Reports of which the lists say nothing, or something that is not so: another version of the extension wrote or removed them. */
const unlisted = async (db: ReportDatabase): Promise<string[]> => {
  const [written, listed] = await Promise.all([
    db.reports.where('schemaVersion').below(SCHEMA_VERSION).primaryKeys(),
    db.listings.where('schemaVersion').below(SCHEMA_VERSION).primaryKeys(),
  ]);
  const found = new Set([...written, ...listed]);
  const isEven = (await idsIn(db.reports).count()) === (await idsIn(db.listings).count());
  if (isEven && found.size === 0) return [];
  const [all, known] = await Promise.all([idsIn(db.reports).primaryKeys(), idsIn(db.listings).primaryKeys()]);
  const [reports, listings] = [new Set(all), new Set(known)];
  for (const id of all) if (!listings.has(id)) found.add(id);
  for (const id of known) if (!reports.has(id)) found.add(id);
  return [...found];
};

const bringUpToDate = async (db: ReportDatabase, ids: readonly string[]): Promise<void> => {
  // Read as this version writes it (`normaliseReport`).
  const reports = (await db.reports.bulkGet([...ids])).filter((report) => report !== undefined);
  await db.reports.bulkPut(reports.map((report) => ({ ...report, schemaVersion: SCHEMA_VERSION })));
  await step(db, () => relist(db, ids));
};

/**
 * Before anything is asked of a database: has its lists say what its reports say. Nothing is to be done but after an update, and
 * after an older version wrote where a newer one had been; Dexie's upgrades would not see the latter. What cannot be written
 * now, as on a full disk, is tried again at the next opening: the reports themselves are untouched.
 */
export const mend = async (opened: Dexie): Promise<void> => {
  const db = opened as ReportDatabase;
  try {
    const ids = await unlisted(db);
    for (let at = 0; at < ids.length; at += AT_ONCE) await db.transaction('rw', db.tables, () => bringUpToDate(db, ids.slice(at, at + AT_ONCE)));
  } catch (error) {
    console.warn('Duibiao could not bring its lists up to date.', error);
  }
};

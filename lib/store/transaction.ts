import { database, type ReportDatabase } from './database';
import { isConnectionLost } from './errors';
import { relist } from './relist';
import { needRoom } from './room';
import { step } from './step';
import { touchedIn } from './touched';

/** Runs the work and, if the connection was lost, once more on a new one. */
const onLiveConnection = async <T>(work: (db: ReportDatabase) => PromiseLike<T>): Promise<T> => {
  const db = database();
  try {
    return await work(db);
  } catch (error) {
    if (!isConnectionLost(error)) throw error;
    db.close({ disableAutoOpen: false });
    await db.open();
    return await work(db);
  }
};

/**
 * All of the work or none of it; two tabs that write at once wait for each other. What lists say of the reports it
 * touched is written with it. Rejects with Dexie's error, and before anything is tried where the disk is nearly full.
 */
export const writing = async <T>(work: (db: ReportDatabase) => PromiseLike<T>): Promise<T> => {
  await needRoom();
  return onLiveConnection((db) =>
    db.transaction('rw', db.tables, async ({ idbtrans }) => {
      const done = await work(db);
      await step(db, () => relist(db, touchedIn(idbtrans)));
      return done;
    }),
  );
};

/** One consistent view of the collection. Rejects with Dexie's error. */
export const reading = <T>(work: (db: ReportDatabase) => Promise<T>): Promise<T> =>
  onLiveConnection((db) => db.transaction('r', db.tables, () => work(db)));

export { step } from './step';

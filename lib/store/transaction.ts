import { database, type ReportDatabase } from './database';
import { isConnectionLost } from './errors';

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

/** All of the work or none of it; two tabs that write at once wait for each other. Rejects with Dexie's error. */
export const writing = <T>(work: (db: ReportDatabase) => Promise<T>): Promise<T> =>
  onLiveConnection((db) => db.transaction('rw', db.tables, () => work(db)));

/** One consistent view of the collection. Rejects with Dexie's error. */
export const reading = <T>(work: (db: ReportDatabase) => Promise<T>): Promise<T> =>
  onLiveConnection((db) => db.transaction('r', db.tables, () => work(db)));

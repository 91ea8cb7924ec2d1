import { Dexie } from 'dexie';
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

/**
 * A step of a transaction that is made of steps itself. Dexie finds the transaction again behind an `await` by counting microtasks,
 * and loses it where async functions call each other three deep; a transaction within the transaction it does not lose.
 */
export const step = <T>(db: ReportDatabase, work: () => Promise<T>): PromiseLike<T> =>
  db.transaction(Dexie.currentTransaction?.mode === 'readwrite' ? 'rw' : 'r', db.tables, work);

import { Dexie } from 'dexie';
import type { ReportDatabase } from './database';

/**
 * A step of a transaction that is made of steps itself. Dexie finds the transaction again behind an `await` by counting microtasks,
 * and loses it where async functions call each other three deep; a transaction within the transaction it does not lose.
 */
export const step = <T>(db: ReportDatabase, work: () => Promise<T>): PromiseLike<T> =>
  db.transaction(Dexie.currentTransaction?.mode === 'readwrite' ? 'rw' : 'r', db.tables, work);

import type { OpenExtensionPage } from './extension-pages';
import { askBrowser } from './tabs';

/** Every record of the collection by its table, as text; numbers the database gave itself are left out. */
export const wholeDatabase = (openExtensionPage: OpenExtensionPage): Promise<Record<string, string[]>> =>
  askBrowser(openExtensionPage, (page) =>
    page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const sorted = (value: unknown): unknown =>
        Array.isArray(value) ? value.map(sorted)
        : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]))
        : value;
      const db = await done(indexedDB.open('duibiao'));
      const tables = [...db.objectStoreNames];
      const read = db.transaction(tables);
      const found = await Promise.all(tables.map((table) => done(read.objectStore(table).getAll() as IDBRequest<Record<string, unknown>[]>)));
      db.close();
      const own = (table: string, { id, at, ...record }: Record<string, unknown>) => (table === 'revisions' || table === 'incoming' ? record : { id, at, ...record });
      return Object.fromEntries(tables.map((table, i) => [table, found[i]!.map((record) => JSON.stringify(sorted(own(table, record)))).sort()]));
    }),
  );

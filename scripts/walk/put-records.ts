import type { OpenExtensionPage } from './extension-pages';
import { askBrowser } from './tabs';

/** Puts records into the extension's tables, by their names, past all code of ours. The database must be there. */
export const putRecords = (openExtensionPage: OpenExtensionPage, records: Record<string, object[]>): Promise<void> =>
  askBrowser(openExtensionPage, (page) =>
    page.evaluate(
      (given) =>
        new Promise<void>((done, fail) => {
          const request = indexedDB.open('duibiao');
          request.onerror = () => fail(request.error);
          request.onsuccess = () => {
            const db = request.result;
            const write = db.transaction(Object.keys(given), 'readwrite');
            for (const [table, rows] of Object.entries(given)) for (const row of rows) write.objectStore(table).put(row);
            write.onabort = () => fail(write.error);
            write.oncomplete = () => {
              db.close();
              done();
            };
          };
        }),
      records,
    ),
  );

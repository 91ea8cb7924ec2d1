import type { OpenExtensionPage } from './extension-pages';
import { askBrowser } from './tabs';

/** How many records the extension keeps, asked of IndexedDB itself and not of our own code. */
export interface Stored {
  reports: number;
  observations: number;
  /** Observations of one report, by its id. */
  byReport: Record<string, number>;
}

/** Counts without creating the database where there is none. */
export const stored = (openExtensionPage: OpenExtensionPage): Promise<Stored> =>
  askBrowser(openExtensionPage, (page) =>
    page.evaluate(async () => {
      const none = { reports: 0, observations: 0, byReport: {} };
      if (!(await indexedDB.databases()).some(({ name }) => name === 'duibiao')) return none;
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('duibiao');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      const read = db.transaction(['reports', 'observations']);
      const [reports, observations] = await Promise.all(
        ['reports', 'observations'].map(
          (table) =>
            new Promise<{ id?: string; reportId?: string }[]>((done, fail) => {
              const request = read.objectStore(table).getAll();
              request.onsuccess = () => done(request.result);
              request.onerror = () => fail(request.error);
            }),
        ),
      );
      db.close();
      const byReport: Record<string, number> = {};
      for (const { reportId = '' } of observations ?? []) byReport[reportId] = (byReport[reportId] ?? 0) + 1;
      return { reports: reports?.length ?? 0, observations: observations?.length ?? 0, byReport };
    }),
  );

/** How many earlier readings of pages that changed are kept. */
export const revisionsKept = (openExtensionPage: OpenExtensionPage): Promise<number> =>
  askBrowser(openExtensionPage, (page) =>
    page.evaluate(
      () =>
        new Promise<number>((done, fail) => {
          const request = indexedDB.open('duibiao');
          request.onerror = () => fail(request.error);
          request.onsuccess = () => {
            const count = request.result.transaction('revisions').objectStore('revisions').count();
            count.onerror = () => fail(count.error);
            count.onsuccess = () => {
              request.result.close();
              done(count.result);
            };
          };
        }),
    ),
  );

/** Has every report been read last at this ISO instant, as if days had gone by since. */
export const readLastAt = (openExtensionPage: OpenExtensionPage, instant: string): Promise<void> =>
  askBrowser(openExtensionPage, (page) =>
    page.evaluate(
      (readAt) =>
        new Promise<void>((done, fail) => {
          const request = indexedDB.open('duibiao');
          request.onerror = () => fail(request.error);
          request.onsuccess = () => {
            const change = request.result.transaction('reports', 'readwrite');
            const walk = change.objectStore('reports').openCursor();
            walk.onsuccess = () => {
              if (!walk.result) return;
              walk.result.update({ ...walk.result.value, readAt });
              walk.result.continue();
            };
            change.onerror = () => fail(change.error);
            change.oncomplete = () => {
              request.result.close();
              done();
            };
          };
        }),
      instant,
    ),
  );

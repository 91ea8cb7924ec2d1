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

/** What a report's figures are kept as, in the order of its text; its id is its page's key. */
export const quotesKept = (openExtensionPage: OpenExtensionPage, reportId: string): Promise<string[]> =>
  askBrowser(openExtensionPage, (page) =>
    page.evaluate(
      (reportId) =>
        new Promise<string[]>((done, fail) => {
          const request = indexedDB.open('duibiao');
          request.onerror = () => fail(request.error);
          request.onsuccess = () => {
            const read = request.result.transaction('observations').objectStore('observations').getAll();
            read.onerror = () => fail(read.error);
            read.onsuccess = () => {
              request.result.close();
              const figures = read.result as { reportId: string; start: number; quote: string }[];
              done(figures.filter((figure) => figure.reportId === reportId).sort((a, b) => a.start - b.start).map(({ quote }) => quote));
            };
          };
        }),
      reportId,
    ),
  );

/** How many records a table holds. */
export const recordsIn = (openExtensionPage: OpenExtensionPage, table: 'revisions' | 'corrections' | 'incoming'): Promise<number> =>
  askBrowser(openExtensionPage, (page) =>
    page.evaluate(
      (table) =>
        new Promise<number>((done, fail) => {
          const request = indexedDB.open('duibiao');
          request.onerror = () => fail(request.error);
          request.onsuccess = () => {
            const count = request.result.transaction(table).objectStore(table).count();
            count.onerror = () => fail(count.error);
            count.onsuccess = () => {
              request.result.close();
              done(count.result);
            };
          };
        }),
      table,
    ),
  );

/** How many earlier readings of pages that changed are kept. */
export const revisionsKept = (openExtensionPage: OpenExtensionPage): Promise<number> => recordsIn(openExtensionPage, 'revisions');

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

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Pages } from '../portal/server';
import type { Session } from './session';
import { askBrowser } from './tabs';

interface StorageApi {
  storage: Record<'local' | 'session' | 'sync', { clear(): Promise<void> }>;
}

/** Empties every table and takes back every choice, without creating the database where there is none. */
export const forgetAll = (session: Session): Promise<void> =>
  askBrowser(session.openExtensionPage, (page) =>
    page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: StorageApi }).chrome;
      await Promise.all([storage.local.clear(), storage.session.clear(), storage.sync.clear()]);
      if (!(await indexedDB.databases()).some(({ name }) => name === 'duibiao')) return;
      await new Promise<void>((done, fail) => {
        const request = indexedDB.open('duibiao');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const tables = [...db.objectStoreNames];
          const write = db.transaction(tables, 'readwrite');
          for (const table of tables) write.objectStore(table).clear();
          write.onabort = () => fail(write.error);
          write.oncomplete = () => {
            db.close();
            done();
          };
        };
      });
    }),
  );

/**
 * Makes a session as good as new, on another portal: no page open, nothing kept, chosen, downloaded or asked for.
 * Sites that were switched on stay on: who switches one on has a session of its own.
 */
export async function beginAnew(session: Session, pages: Pages): Promise<void> {
  // Before anything is closed: a browser without a tab would end. The page asked from stays.
  const asked = await askBrowser(session.openExtensionPage, async (page) => page);
  const others = (await session.browser.pages()).filter((page) => page !== asked);
  await Promise.all(others.map((page) => page.close().catch(() => undefined)));
  await forgetAll(session);
  for (const name of readdirSync(session.downloads)) rmSync(join(session.downloads, name), { recursive: true });
  session.portal.serve(pages);
}

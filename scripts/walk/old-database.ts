import type { Page } from 'puppeteer-core';
import { putOnDisk, type OldDatabase } from '../../tests/unit/support/old-databases';
import type { OpenExtensionPage } from './extension-pages';
import { askBrowser } from './tabs';

/** Puts a database in the place of whatever is there, past all code of ours. Who has that open is told, and lets go. */
export const replaceDatabase = async (page: Page, old: OldDatabase): Promise<void> => {
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.deleteDatabase('duibiao');
        request.onsuccess = () => done();
        request.onerror = () => fail(request.error);
      }),
  );
  await page.evaluate(putOnDisk, old);
};

/** Opens the database in this page as it is and lets nobody change its version, until what is given back is called. */
export const holdDatabase = async (page: Page): Promise<() => Promise<void>> => {
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('duibiao');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result });
          done();
        };
      }),
  );
  return () => page.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
};

/** The version of the database, as the browser counts it. */
export const databaseVersion = (openExtensionPage: OpenExtensionPage): Promise<number | undefined> =>
  askBrowser(openExtensionPage, (page) => page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'duibiao')?.version));

import type { Page } from 'puppeteer-core';
import type { Session } from './session';
import { chromiumExtension } from './extension-pages';
import { askAnew, askBrowser } from './tabs';

interface DeveloperApi {
  developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; fileAccess?: boolean; hostAccess?: 'ON_CLICK' }): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, how: { failQuietly: boolean }): Promise<void>;
  };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
}

interface PermissionApi {
  permissions: { request(wanted: { origins: string[] }): Promise<boolean>; remove(given: { origins: string[] }): Promise<boolean> };
  runtime: { reload(): void };
}

/** Chromium's own page of extensions, where a reader can do what no script of ours may. */
const inSettings = async <T>({ browser }: Session, act: (page: Page, id: string) => Promise<T>): Promise<T> => {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions');
    return await act(page, (await chromiumExtension(browser)).id);
  } finally {
    await page.close();
  }
};

/** Chromium: the reader lets extensions see files. It loads the extension anew. */
export const allowFiles = (session: Session): Promise<void> =>
  inSettings(session, (page, extensionId) =>
    page.evaluate((id) => (globalThis as unknown as { chrome: DeveloperApi }).chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, fileAccess: true }), extensionId),
  );

/**
 * Chromium: the reader's yes, given ahead, to the browser's own question about a pattern; no script can press it when it comes.
 * (Firefox is started so that it says yes by itself.)
 */
export const sayYesTo = (session: Session, pattern: string): Promise<void> =>
  inSettings(session, (page, id) =>
    page.evaluate((id, pattern) => (globalThis as unknown as { chrome: DeveloperApi }).chrome.developerPrivate.addHostPermission(id, pattern), id, pattern),
  );

/** A page of ours asks for a pattern at a click, as the popup does. */
export const askFor = async (page: Page, pattern: string): Promise<void> => {
  await page.evaluate((pattern) => {
    document.addEventListener('click', () => void (globalThis as unknown as { chrome: PermissionApi }).chrome.permissions.request({ origins: [pattern] }), { once: true });
  }, pattern);
  await page.click('.brand');
};

/** The reader withdraws what the extension was given when it was installed, in the browser's settings. */
export const withdraw = (session: Session, pattern: string): Promise<unknown> =>
  session.name === 'chromium'
    ? inSettings(session, (page, extensionId) =>
        page.evaluate((id) => (globalThis as unknown as { chrome: DeveloperApi }).chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' }), extensionId),
      )
    : askBrowser(session.openExtensionPage, (page) =>
        page.evaluate((origin) => (globalThis as unknown as { chrome: PermissionApi }).chrome.permissions.remove({ origins: [origin] }), pattern),
      );

/** Has the browser load the extension anew, as an update does, under the pages that are open. */
export const reloadExtension = async (session: Session): Promise<void> => {
  if (session.name === 'chromium')
    await inSettings(session, (page, id) =>
      page.evaluate(async (id) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: DeveloperApi }).chrome;
        // Without it what was loaded from a folder stays off.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.reload(id, { failQuietly: true });
      }, id),
    );
  else await askBrowser(session.openExtensionPage, (page) => page.evaluate(() => (globalThis as unknown as { chrome: PermissionApi }).chrome.runtime.reload()));
  askAnew(session.openExtensionPage);
};

/** Chromium: the reader switches the extension off, or on again. */
export const switchExtension = async (session: Session, on: boolean): Promise<void> => {
  // Switched off it is in no list.
  const { id } = await chromiumExtension(session.browser);
  await inSettings(session, (page) => page.evaluate((id, on) => (globalThis as unknown as { chrome: DeveloperApi }).chrome.management.setEnabled(id, on), id, on));
};

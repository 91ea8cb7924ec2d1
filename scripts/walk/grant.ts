import type { Page } from 'puppeteer-core';
import type { Session } from './session';
import { chromiumExtension } from './extension-pages';

interface DeveloperApi {
  developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; fileAccess: boolean }): Promise<void>;
  };
}

interface PermissionApi {
  permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
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

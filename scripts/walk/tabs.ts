import type { Page } from 'puppeteer-core';
import { localeFor, type Locale } from '../../lib/i18n';
import type { OpenExtensionPage } from './extension-pages';

/** The few calls of the extension API that a walk needs; both browsers answer them with promises. */
interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]>; remove(id: number): Promise<void> };
  runtime: { getURL(path: string): string };
  i18n: { getUILanguage(): string };
  action: { getBadgeText(where: { tabId: number }): Promise<string>; getTitle(where: { tabId: number }): Promise<string> };
}

/** A page of the extension with nothing of its own on it: only good for asking the browser. */
const BLANK = 'manifest.json';

/** The page each session asks from. It stays open: a tab opened for every question would cost more than all answers, and take the focus. */
const asked = new WeakMap<OpenExtensionPage, Promise<Page>>();

/** The page asked from is gone, and the browser does not tell: Firefox, once the extension was loaded anew. */
export const askAnew = (openExtensionPage: OpenExtensionPage): void => void asked.delete(openExtensionPage);

/** Puts a question to the browser from a page of the extension kept for that. */
export async function askBrowser<T>(openExtensionPage: OpenExtensionPage, question: (page: Page) => Promise<T>): Promise<T> {
  const kept = await asked.get(openExtensionPage)?.catch(() => null);
  // An extension that is loaded anew takes its pages along.
  if (!kept || kept.isClosed()) asked.set(openExtensionPage, openExtensionPage(BLANK));
  return question(await asked.get(openExtensionPage)!);
}

const idByUrl = (page: Page, url: string): Promise<number | null> =>
  page.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const all = await tabs.query({});
    // Of a page outside the portals the extension is not told the address.
    const hidden = wanted.includes('.gov.cn') ? undefined : all.find((tab) => tab.url === undefined);
    return (all.find((tab) => tab.url === wanted) ?? hidden)?.id ?? null;
  }, url);

/** The browser's number of the tab that shows this address. */
export const tabIdOf = (openExtensionPage: OpenExtensionPage, url: string): Promise<number> =>
  askBrowser(openExtensionPage, async (page) => {
    const id = await idByUrl(page, url);
    if (id === null) throw new Error(`No tab shows ${url}.`);
    return id;
  });

/**
 * Closes the page that welcomes who has just installed the extension; it would take the focus from a walk. Gives the number of such
 * pages, 0 as long as none is there.
 */
export const closeWelcome = (openExtensionPage: OpenExtensionPage): Promise<number> =>
  askBrowser(openExtensionPage, (page) =>
    page.evaluate(async () => {
      const { tabs, runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const pages = (await tabs.query({})).filter(({ url }) => url === runtime.getURL('welcome.html'));
      await Promise.all(pages.map(({ id }) => tabs.remove(id)));
      return pages.length;
    }),
  );

/** The text on the toolbar button over a tab. */
export const badgeOfTab = (openExtensionPage: OpenExtensionPage, tabId: number): Promise<string> =>
  askBrowser(openExtensionPage, (page) => page.evaluate((id) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.action.getBadgeText({ tabId: id }), tabId));

/** The text on the toolbar button while this address is shown. */
export const badgeOf = async (openExtensionPage: OpenExtensionPage, url: string): Promise<string> =>
  badgeOfTab(openExtensionPage, (await askBrowser(openExtensionPage, (page) => idByUrl(page, url))) ?? -1);

/** What the toolbar button says in words while this address is shown. */
export const badgeTitleOf = (openExtensionPage: OpenExtensionPage, url: string): Promise<string> =>
  askBrowser(openExtensionPage, async (page) => {
    const id = await idByUrl(page, url);
    return page.evaluate((tabId) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.action.getTitle({ tabId }), id ?? -1);
  });

/** The language the extension's interface takes in this browser. */
export const localeOf = (openExtensionPage: OpenExtensionPage): Promise<Locale> =>
  askBrowser(openExtensionPage, async (page) =>
    localeFor(await page.evaluate(() => (globalThis as unknown as { chrome: ExtensionApi }).chrome.i18n.getUILanguage())),
  );

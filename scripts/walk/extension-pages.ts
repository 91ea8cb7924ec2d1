import type { Browser, Extension, Page } from 'puppeteer-core';
import { FIREFOX_EXTENSION_HOST } from '../browsers/firefox';
import type { BrowserName } from '../browsers/places';
import { until } from './until';

/**
 * Opens pages of the extension in a tab of their own: `popup.html?tab=3`, `collection.html`.
 * `prepare` gets the tab before the page is loaded into it.
 */
export type OpenExtensionPage = (path: string, prepare?: (page: Page) => Promise<unknown>) => Promise<Page>;

const loaded = (page: Page, url: string): Promise<boolean> =>
  page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url).catch(() => false);

/**
 * Firefox never reports that a privileged page has loaded, so the page itself is asked. Right after
 * the installation it refuses the address, and is asked again.
 */
async function gotoInFirefox(page: Page, url: string): Promise<void> {
  let refused = true;
  await until(`${url} to load`, async () => {
    if (refused) {
      refused = false;
      page.goto(url).catch(() => (refused = true));
    }
    return loaded(page, url);
  });
}

/** The one extension loaded. Chromium lists it only a moment after it has loaded it. */
export const chromiumExtension = (browser: Browser): Promise<Extension> =>
  until('Chromium to load the extension', async () => [...(await browser.extensions()).values()][0]);

/** The origin of the extension's pages in this browser. */
export async function extensionOrigin(name: BrowserName, browser: Browser): Promise<string> {
  if (name === 'firefox') return `moz-extension://${FIREFOX_EXTENSION_HOST}`;
  return `chrome-extension://${(await chromiumExtension(browser)).id}`;
}

export const pageOpener =
  (name: BrowserName, browser: Browser, origin: string): OpenExtensionPage =>
  async (path, prepare) => {
    const page = await browser.newPage();
    await prepare?.(page);
    if (name === 'firefox') await gotoInFirefox(page, `${origin}/${path}`);
    else await page.goto(`${origin}/${path}`);
    return page;
  };

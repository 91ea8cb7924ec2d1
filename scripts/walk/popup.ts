import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/places';
import { chromiumExtension, type OpenExtensionPage } from './extension-pages';
import { tabIdOf } from './tabs';
import { until } from './until';

/** Chromium: the toolbar button itself. The popup it opens is a page like any other. */
async function clickAction(browser: Browser, page: Page): Promise<Page> {
  await page.bringToFront();
  await page.triggerExtensionAction(await chromiumExtension(browser));
  return until('the popup', async () => {
    const target = browser.targets().find((target) => target.url().endsWith('/popup.html'));
    return target ? target.asPage() : null;
  });
}

/** Firefox lets no script press the button, so the popup's page is opened in a tab, told which tab it is about. */
async function openInTab(openExtensionPage: OpenExtensionPage, page: Page): Promise<Page> {
  const id = await tabIdOf(openExtensionPage, page.url());
  return openExtensionPage(`popup.html?tab=${id}`);
}

export const popupOpener =
  (name: BrowserName, browser: Browser, openExtensionPage: OpenExtensionPage) =>
  (page: Page): Promise<Page> =>
    name === 'chromium' ? clickAction(browser, page) : openInTab(openExtensionPage, page);

/** Closes a popup; one that lost the focus is closed already. */
export const closePopup = (popup: Page): Promise<void> => popup.close().catch(() => undefined);

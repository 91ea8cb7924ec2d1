import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../browsers/launch';
import type { LaunchOptions } from '../browsers/options';
import type { BrowserName } from '../browsers/places';
import { servePortal, type Pages, type Portal } from '../portal/server';
import { extensionOrigin, pageOpener, type OpenExtensionPage } from './extension-pages';
import { translator, type Translate } from '../../lib/i18n';
import { popupOpener } from './popup';
import { closeWelcome, localeOf } from './tabs';
import { until } from './until';

/** One browser with the extension, one portal, one folder of downloads. */
export interface Session {
  name: BrowserName;
  browser: Browser;
  portal: Portal;
  /** How many pages welcomed the reader of this fresh profile; they are closed. */
  welcomes: number;
  downloads: string;
  /** The interface's texts in the language this browser speaks. */
  t: Translate;
  /** Opens a portal page in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens the popup on a tab as the reader would, as far as the browser lets a script do it. */
  openPopup(page: Page): Promise<Page>;
  openExtensionPage: OpenExtensionPage;
  close(): Promise<void>;
}

/** Starts a session; the pages may be added to while it runs. */
export async function startSession(
  name: BrowserName,
  pages: Pages,
  options: Partial<LaunchOptions> = {},
): Promise<Session> {
  const portal = await servePortal(pages);
  const downloads = mkdtempSync(join(tmpdir(), 'duibiao-downloads-'));
  const browser = await launch(name, { port: portal.port, securePort: portal.securePort, downloads, ...options });
  const close = async (): Promise<void> => {
    await browser.close();
    await portal.close();
    rmSync(downloads, { recursive: true, force: true });
  };
  try {
    return await sessionIn(name, browser, portal, downloads, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function sessionIn(
  name: BrowserName,
  browser: Browser,
  portal: Portal,
  downloads: string,
  close: () => Promise<void>,
): Promise<Session> {
  const openExtensionPage = pageOpener(name, browser, await extensionOrigin(name, browser));
  const welcomes = await until('the page that welcomes a new reader', () => closeWelcome(openExtensionPage));
  return {
    name,
    browser,
    portal,
    welcomes,
    downloads,
    t: translator(await localeOf(openExtensionPage)),
    openExtensionPage,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openPopup: popupOpener(name, browser, openExtensionPage),
    close,
  };
}

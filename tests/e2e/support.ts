import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { Session } from '../../scripts/walk/session';
import { badgeOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';

/** Everything the page was heard to complain about, from now on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  return complaints;
}

/** Opens a page that keeps its own DOM, as it was when parsed, to be compared with later. */
export async function openRecorded(session: Session, url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await session.browser.newPage();
  const complaints = complaintsOf(page);
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(globalThis, { domBefore: document.documentElement.outerHTML, partsBefore: document.head.outerHTML + document.body.outerHTML });
    });
  });
  await page.goto(url);
  return { page, complaints };
}

/** The page's head and body as they were when parsed, and as they are: what the page holds, without our elements beside them. */
export const partsOf = (page: Page): Promise<{ before: string; now: string }> =>
  page.evaluate(() => ({
    before: (globalThis as unknown as { partsBefore: string }).partsBefore,
    now: document.head.outerHTML + document.body.outerHTML,
  }));

/** The page's whole DOM as it was when parsed, and as it is. */
export const domOf = (page: Page): Promise<{ before: string; now: string }> =>
  page.evaluate(() => ({
    before: (globalThis as unknown as { domBefore: string }).domBefore,
    now: document.documentElement.outerHTML,
  }));

/** Waits for the toolbar badge to show a number; gives it. */
export const badgeNumber = async (session: Session, url: string): Promise<number> =>
  Number(await until('a number on the badge', () => badgeOf(session.openExtensionPage, url)));

/** Long enough for a detector that says yes, and a reader after it, to have shown themselves. */
export const settle = (ms = 2500): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Chromium: names of the extension's scripts that ran in the page since this was called, detector and reader alike. */
export async function contentScriptsOf(page: Page): Promise<() => string[]> {
  const names: string[] = [];
  const debug = await page.createCDPSession();
  debug.on('Debugger.scriptParsed', ({ url }) => {
    const name = /^chrome-extension:.*\/(?:content-scripts\/)?([^/]+\.js)$/.exec(url)?.[1];
    if (name) names.push(name);
  });
  await debug.send('Debugger.enable');
  return () => names;
}

/** Leaves a picture of the page, to be looked at by people, as test-output/BROWSER/NAME.png; git does not keep it. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const folder = join('test-output', inject('browser'));
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

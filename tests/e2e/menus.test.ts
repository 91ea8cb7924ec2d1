import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { ToReader } from '../../lib/messages';
import { cardOn } from '../../scripts/walk/card';
import { countMarks, marksOn } from '../../scripts/walk/marks';
import type { Session } from '../../scripts/walk/session';
import { askBrowser, tabIdOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { FIGURES, HOST, plain } from './invented-report';
import { it } from './session';

interface Api {
  contextMenus: { update(id: string, change: object): Promise<void> };
  tabs: { sendMessage(tab: number, message: ToReader): Promise<unknown> };
}

/** Selects words of the article as a hand would. */
const select = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('#zoom')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = (walker.currentNode as Text).data.indexOf(wanted);
      if (at >= 0) return getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + wanted.length);
    }
    throw new Error(`The page does not say ${wanted}.`);
  }, words);

describe('the menu of a selection', () => {
  let session: Session;
  it.beforeAll(async ({ anew }) => {
    session = await anew(new Map([[`${HOST}/report.html`, plain]]));
  });

  it('saves the selected figure and shows its card; where it cannot, it says why', async () => {
    const page = await session.open(`http://${HOST}/report.html`);
    expect(await marksOn(page)).toBe(FIGURES.length);
    const tab = await tabIdOf(session.openExtensionPage, page.url());
    /** What the background sends when the item is chosen: no script can press the browser's own menus. */
    const choose = () =>
      askBrowser(session.openExtensionPage, (asking) =>
        asking.evaluate((id) => (globalThis as unknown as { chrome: Api }).chrome.tabs.sendMessage(id, { type: 'add-selection' }), tab),
      );
    await page.bringToFront();
    expect(await choose()).toBe(false);
    expect(await page.evaluate(() => document.querySelectorAll('[data-duibiao=sentence]').length)).toBe(1);
    await page.keyboard.press('Shift');
    expect(await page.evaluate(() => document.querySelectorAll('[data-duibiao=sentence]').length)).toBe(0);

    await select(page, '年，全市');
    expect(await choose()).toBe(false);
    await select(page, '1264件');
    expect(await choose()).toBe(true);
    expect(await cardOn(session.name, page)).toContain('1,264');
    expect(await countMarks(page)).toBe(FIGURES.length);

    // A year, which nobody reads as a figure.
    await select(page, '2022');
    expect(await choose()).toBe(true);
    expect(await cardOn(session.name, page, '2,022')).toContain('2022');
    await until('the figure to be marked', async () => (await countMarks(page)) === FIGURES.length + 1);
  });
});

describe('the browser’s menus', () => {
  let session: Session;
  it.beforeAll(async ({ anew }) => {
    session = await anew(new Map());
  });

  /** Of the ids those of which the browser has an item: it lists none, but refuses to change what is not there. */
  const present = (ids: string[]): Promise<string[]> =>
    askBrowser(session.openExtensionPage, (page) =>
      page.evaluate(async (all) => {
        const { contextMenus } = (globalThis as unknown as { chrome: Api }).chrome;
        const known = await Promise.all(all.map((id) => contextMenus.update(id, {}).then(() => true, () => false)));
        return all.filter((_, at) => known[at]);
      }, ids),
    );

  it('are those three', async () => {
    await until('the menus', async () => (await present(['export-all'])).length === 1);
    expect(await present(['add-selection', 'read-page', 'export-all', 'another'])).toEqual(['add-selection', 'read-page', 'export-all']);
  });
});

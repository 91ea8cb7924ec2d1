import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { askCard } from '../../scripts/walk/shadow';
import { cardBox, cardOn, cardText, leaveCard, pressInCard, voiceText } from '../../scripts/walk/card';
import { stored } from '../../scripts/walk/database';
import { countMarks, hover, marksOn, pointOn } from '../../scripts/walk/marks';
import type { Session } from '../../scripts/walk/session';
import { askBrowser, tabIdOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { dated, FIGURES, plain } from './invented-report';
import { it } from './session';

/** The same report told of another place and year, with another number of applications received. */
const told = (place: string, year: number, received: number): string => dated(plain, year).replaceAll('衡阳', place).replace('1264件', `${received}件`);

const OWN = 'www.hengyang.gov.cn/2022.html';
const OTHERS: readonly (readonly [string, string])[] = [
  ['www.hengyang.gov.cn/2021.html', told('衡阳', 2021, 1101)],
  ['www.xiangtan.gov.cn/2022.html', told('湘潭', 2022, 856)],
  ['www.zhuzhou.gov.cn/2022.html', told('株洲', 2022, 2310)],
];

/** A page with a link about a figure, a place to paste, and shortcuts of its own, as accessibility toolbars have them. */
const own = told('衡阳', 2022, 1264)
  .replace('对86件规范性文件', '对<a href="#list">86件</a>规范性文件')
  .replace('</body>', `<textarea id="paste"></textarea>
<script>window.seen = []; addEventListener('copy', () => seen.push(String(getSelection())), true); document.addEventListener('copy', () => seen.push('below'));
window.keys = []; for (const type of ['keydown', 'keypress', 'keyup', 'input']) document.addEventListener(type, (event) => keys.push(event.key ?? type));</script></body>`);

const rectOf = (page: Page, quote: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('#zoom')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    }
    return null;
  }, quote);

describe('the card of a figure', () => {
  let session: Session;
  let page: Page;
  let zh: boolean;

  /** Asks the reader in the page as the browser's commands do. */
  const ask = async (message: object): Promise<unknown> => {
    const id = await tabIdOf(session.openExtensionPage, page.url());
    const answer = await askBrowser(session.openExtensionPage, (asker) =>
      asker.evaluate((to, what) => (globalThis as unknown as { chrome: { tabs: { sendMessage(id: number, message: object): Promise<unknown> } } }).chrome.tabs.sendMessage(to, what), id, message),
    );
    await page.bringToFront();
    return answer;
  };
  const focused = () => askCard(session.name, page, (root) => root.activeElement?.getAttribute('role') ?? root.activeElement?.className ?? '');
  /** Where the card lies over its figure or leaves the window; empty where it does neither. */
  const faults = async (quote: string): Promise<string[]> => {
    const [card, figure] = [(await cardBox(session.name, page))!, (await rectOf(page, quote))!];
    const { width, height } = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));
    const covers = card.left < figure.right && card.right > figure.left && card.top < figure.bottom && card.bottom > figure.top;
    const leaves = card.left < 0 || card.top < 0 || card.right > width || card.bottom > height;
    return [...(covers ? [`${quote} is covered`] : []), ...(leaves ? [`${quote}: ${JSON.stringify(card)} leaves ${width}×${height}`] : [])];
  };

  it.beforeAll(async ({ anew }) => {
    session = await anew(new Map([[OWN, own], ...OTHERS]));
    zh = session.t('listMark') === '，';
    for (const [at, [address]] of OTHERS.entries()) {
      const other = await session.open(`http://${address}`);
      await until('its report to be kept', async () => (await stored(session.openExtensionPage)).reports === at + 1);
      await other.close();
    }
    page = await session.open(`http://${OWN}`);
    await marksOn(page);
  });

  it('says what the figure was the year before and where it stands among its peers, beside the figure and not over it', async () => {
    await hover(page, '1264件');
    const card = await cardOn(session.name, page, session.t('standingRank', 2, 3));
    expect(card).toContain('1,101');
    expect(card).toContain('+163');
    expect(card).toContain('+14.8%');
    const strip = await askCard(session.name, page, (root) => root.querySelector('svg')?.getAttribute('aria-label') ?? '');
    expect(strip).toContain('株洲市 2,310');
    expect(strip).toContain('湘潭市 856');
    for (const quote of ['1264件', '2.35万件', '180名']) {
      await leaveCard(session.name, page);
      await hover(page, quote);
      await cardOn(session.name, page);
      expect(await faults(quote)).toEqual([]);
    }
    await leaveCard(session.name, page);
  });

  it('copies the figure as a citation and leaves the page’s selection as it was', async () => {
    await hover(page, '1264件');
    await cardOn(session.name, page);
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h1')!));
    await pressInCard(session.name, page, '.copy');
    await cardOn(session.name, page, session.t('cardCopied'));
    expect(await page.evaluate(() => getSelection()!.toString().trim())).toContain('衡阳市2022年度');
    await page.keyboard.press('Escape');
    await page.focus('#paste');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await until('the citation', () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#paste')!.value));
    // The page hears that something is copied, and not what.
    expect((await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).join('').trim()).toBe('');
    expect(pasted).toContain('《衡阳市2022年度法治政府建设情况报告》');
    expect(pasted).toContain('全年收到行政复议申请1264件，受理1187件，审结1090件；');
    expect(pasted.split('\n').at(-1)).toBe(`http://${OWN}`);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  });

  it('walks from figure to figure by the keyboard, says each once, and goes around the end', async () => {
    await page.mouse.move(5, 5);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await ask({ type: 'walk', direction: 1 })).toBe(true);
    expect(await until('the first figure to be said', () => voiceText(session.name, page))).toMatch(/1,264\s件/);
    expect(await voiceText(session.name, page)).toContain(session.t('yearBefore'));
    expect(await voiceText(session.name, page)).toContain('+163');
    const current = () => page.evaluate(() => [...(CSS.highlights.get('duibiao-current') ?? [])].map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset)));
    expect(await current()).toEqual([FIGURES[0]]);
    await ask({ type: 'walk', direction: -1 });
    const last = await until('the last figure to be said', async () => ((await voiceText(session.name, page)) ?? '').match(/180.*/)?.[0]);
    expect(last).toContain('2022');
    expect(await voiceText(session.name, page)).toContain(session.t('walkFromEnd', ''));
  });

  it('walks past the figures that the reader leaves unmarked', async () => {
    const leave = (unmarked: string[]) =>
      askBrowser(session.openExtensionPage, (asker) =>
        asker.evaluate((unmarked) => (globalThis as unknown as { chrome: { storage: { local: { set(change: object): Promise<void> } } } }).chrome.storage.local.set({ unmarked }), unmarked),
      );
    const before = await countMarks(page);
    await leave(['disputes']);
    await until('fewer marks', async () => (await countMarks(page)) < before);
    await page.evaluate(() => scrollTo(0, 0));
    await ask({ type: 'walk', direction: 1 });
    expect(await until('the first marked figure to be said', async () => ((await voiceText(session.name, page)) ?? '').match(/86\s件/)?.[0])).toBeTruthy();
    await leave([]);
    await until('all marks', async () => (await countMarks(page)) === before);
  });

  it('is opened, read and left by the keyboard alone; what is typed in it does not reach the page’s own shortcuts', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('.nav a')!.focus());
    await ask({ type: 'walk', direction: 1 });
    expect(await ask({ type: 'open-card' })).toBe(true);
    expect(await focused()).toBe('dialog');
    await page.evaluate(() => void ((window as unknown as { keys: string[] }).keys = []));
    for (const stop of ['close', 'quiet correct', 'quiet confirm', 'quiet reject', 'quiet copy', '', 'close']) {
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(stop);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('the form', () => askCard(session.name, page, (root) => root.querySelector('form') !== null));
    await until('its first field', () => askCard(session.name, page, (root) => root.activeElement?.localName === 'input'));
    await page.keyboard.type('/j');
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
    await page.keyboard.press('Escape');
    await until('the form to close', () => askCard(session.name, page, (root) => root.querySelector('form') === null));
    expect(await focused()).toBe('dialog');
    await page.keyboard.press('Escape');
    expect(await cardText(session.name, page)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('首页');
  });

  it('opens at a link about a figure that the keyboard comes to, and goes with it', async () => {
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.nav a')[1]!.focus());
    await page.keyboard.press('Tab');
    expect(await cardOn(session.name, page)).toContain('86');
    await page.keyboard.press('Tab');
    await until('the card to close', async () => (await cardText(session.name, page)) === null);
  });

  it('takes a correction, with an indicator found by typing, and can take it back', async () => {
    const { name } = session;
    await hover(page, '1264件');
    await cardOn(name, page);
    await pressInCard(name, page, '.correct');
    await until('the first field', () => askCard(name, page, (root) => root.activeElement?.localName === 'input'));
    await page.keyboard.press('End');
    await page.keyboard.type('?');
    await pressInCard(name, page, '.primary');
    await cardOn(name, page, session.t('formValueBad'));
    expect(await askCard(name, page, (root) => root.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('5');
    await pressInCard(name, page, '[role=combobox]');
    await page.keyboard.type(zh ? '复议 审结' : 'reconsideration concluded');
    await until('a choice', () => askCard(name, page, (root) => root.querySelectorAll('[role=option]').length > 0));
    await page.keyboard.press('Enter');
    await pressInCard(name, page, '.primary');
    await cardOn(name, page, session.t('decidedCorrected'));
    expect(await askCard(name, page, (root) => ['.number', 'h1'].map((part) => root.querySelector(`${part} > span`)?.getAttribute('data-words')))).toEqual(['1,265', zh ? '复议·审结' : 'Reconsideration: concluded']);
    await pressInCard(name, page, '.decided button');
    await until('what was read', () => askCard(name, page, (root) => root.querySelector('.decided') === null && root.querySelector('.number > span')?.getAttribute('data-words') === '1,264'));
    await page.keyboard.press('Escape');
  });

  it('fits a telephone and a page zoomed to twice its size', async () => {
    for (const viewport of [{ width: 360, height: 640 }, { width: 640, height: 400, deviceScaleFactor: 2 }]) {
      await page.setViewport(viewport);
      for (const quote of ['1264件', '929.4万元']) {
        const point = await pointOn(page, quote);
        await page.mouse.click(point.x, point.y);
        await cardOn(session.name, page);
        expect(await faults(quote)).toEqual([]);
        await page.keyboard.press('Escape');
      }
    }
  });
});

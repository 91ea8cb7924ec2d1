import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { marksOn } from '../../scripts/walk/marks';
import { loadAnew, press, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { HOST, page as portal, PARAGRAPHS, paragraphs, zoom } from './invented-report';
import { it } from './session';

const PATH = `${HOST}/long.html`;
const ADDRESS = `http://${PATH}`;
const ROOM = '<div style="height: 3000px"></div>';
const TABLE = '<table><tr><td>类别</td><td>受理件数</td></tr><tr><td>民事调解</td><td>3311件</td></tr><tr><td>劳动争议调解</td><td>4422件</td></tr></table>';
/** Figures of one and the same number, far apart, so that a number alone does not tell which is meant. */
const LONG = zoom([
  paragraphs(PARAGRAPHS), ROOM,
  paragraphs(['全年新建公共法律服务站点86个，覆盖全部乡镇（街道）-含开发区；新聘法律顾问213名，比上年增加12名。']), ROOM,
  TABLE, ROOM,
].join('\n'));

/** The links to the figures of the report's page, by the words of their row. */
const links = (page: Page): Promise<Record<string, string>> =>
  page.$$eval('.figures-source a', (all) => Object.fromEntries(all.map((link) => [link.querySelector('b')?.textContent + '|' + link.textContent, (link as HTMLAnchorElement).href])));

/** Opens a link in a tab of its own, and gives how far from the window's top the words are that it should have scrolled to. */
const whereIs = async (session: Session, href: string, words: string): Promise<number> => {
  const page = await session.open(href);
  const inSight = await until(`the page to scroll to ${words}`, () =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { top } = range.getBoundingClientRect();
        return top >= 0 && top < innerHeight && scrollY > 500 ? top : null;
      }
      return null;
    }, words),
  );
  await page.close();
  return inSight;
};

describe('the page of one report', () => {
  let session: Session;
  let page: Page;

  it.beforeAll(async ({ anew }) => {
    session = await anew(new Map([[PATH, portal(LONG)]]));
    const report = await session.open(ADDRESS);
    await marksOn(report);
    await report.close();
    page = await session.openExtensionPage('collection.html');
    await until('the report', () => page.$eval('.row-title', (link) => (link as HTMLElement).click()).then(() => true, () => false));
    await shows(page, session.t('recordSaved'));
  });

  it('has an address of its own, all its figures, and a way back', async () => {
    expect(await page.evaluate(() => decodeURIComponent(location.hash))).toBe(`#report/${PATH}`);
    await shows(page, '行政复议');
    await loadAnew(page);
    await shows(page, session.t('recordSaved'));
    await page.evaluate(() => history.back());
    await shows(page, session.t('collectionColumnSavedAt'));
    await page.evaluate(() => history.forward());
    await shows(page, session.t('recordSaved'));
  });

  it('exports itself by name: nobody selected anything', async () => {
    await press(page, session.t('exportOpen'));
    expect(await page.$$eval('dialog .choices:first-of-type label', (labels) => labels.map((label) => label.textContent))).toEqual([session.t('exportThis')]);
    await page.keyboard.press('Escape');
    await until('the dialog to close', () => page.evaluate(() => document.querySelector('dialog') === null));
  });

  it('leads from each figure to its place in the portal page, in running text and in tables', async () => {
    const found = await until('the links', async () => {
      const all = await links(page);
      return Object.keys(all).length > 15 ? all : null;
    });
    const hrefOf = (quote: string, words: string): string => Object.entries(found).find(([key]) => key.startsWith(`${quote}|`) && key.includes(words))?.[1] ?? '';
    await whereIs(session, hrefOf('86个', '服务站点'), '站点86个');
    await whereIs(session, hrefOf('213名', '法律顾问'), '213名');
    await whereIs(session, hrefOf('12名', '增加'), '12名');
    const cell = Object.entries(found).find(([key]) => key.startsWith('4422件'))?.[1];
    expect(cell).toContain(':~:text=');
    await whereIs(session, cell ?? '', '4422件');
  });

  it('is narrowed to words, says that it is gone once it was deleted, and comes back', async () => {
    await page.$eval('.figures-bar input[type=search]', (field) => {
      (field as HTMLInputElement).value = '法律顾问';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('fewer figures', async () => (await page.$$('.figures-source a')).length < 5);
    const address = await page.evaluate(() => location.hash);
    await press(page, session.t('collectionDelete'));
    await shows(page, session.t('collectionEmptyTitle'));
    await page.evaluate((hash) => location.assign(hash), address);
    await shows(page, session.t('reportGoneTitle'));
    await press(page, session.t('collectionUndo'));
    await shows(page, session.t('recordSaved'));
    await page.close();
  });
});

import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { breaksBetween } from '../../lib/compare';
import { readLastAt, revisionsKept } from '../../scripts/walk/database';
import { marksOn } from '../../scripts/walk/marks';
import { closePopup } from '../../scripts/walk/popup';
import { press, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { HOST, page, PARAGRAPHS, paragraphs, TITLE, zoom } from './invented-report';
import { it } from './session';
import { badgeNumber } from './support';

/** The report of a year, with numbers of its own: two pages that tell the same would be kept as one. */
const report = (year: number, changes: [string, string][], more = ''): string => {
  const text = changes.reduce((html, [from, to]) => html.replace(from, to), paragraphs([...PARAGRAPHS, more].filter(Boolean)));
  return page(zoom(text)).replaceAll(TITLE, TITLE.replace('2022', String(year))).replaceAll('2022年', `${year}年`).replaceAll('2023-03-20', `${year + 1}-03-20`);
};
const LATEST = (files: number, drafted: string): string =>
  report(2023, [['1264件', '1301件'], ['86件', '91件']], `全年评查行政执法案卷${files}卷，${drafted}2024年计划开展法治培训60场。`);
const url = (year: number): string => `http://${HOST}/${year}.html`;
const pages = new Map([
  [`${HOST}/2019.html`, report(2019, [['1264件', '905件'], ['86件', '70件'], ['929.4万元', '约700万元']])],
  [`${HOST}/2021.html`, report(2021, [['1264件', '1102件'], ['86件', '81件']])],
  [`${HOST}/2022.html`, report(2022, [], '全年评查行政执法案卷165卷，新建法治公园4个。')],
  [`${HOST}/2023.html`, LATEST(180, '建成法治文化阵地24个。')],
]);

const rows = (popup: Page): Promise<string[]> => popup.evaluate(() => [...document.querySelectorAll('table.comparison tbody tr:not(.comparison-shelf)')].map((row) => row.textContent ?? ''));
const row = async (popup: Page, words: string): Promise<string> => (await rows(popup)).find((text) => text.includes(words)) ?? '';

describe('a report beside those of other years', () => {
  let session: Session;
  let latest: Page;
  let popup: Page;

  it.beforeAll(async ({ anew }) => {
    session = await anew(pages);
    for (const year of [2019, 2021, 2022, 2023]) {
      latest = await session.open(url(year));
      await marksOn(latest);
      await badgeNumber(session, url(year));
    }
    await readLastAt(session.openExtensionPage, '2026-01-05T04:00:00.000Z');
    pages.set(`${HOST}/2023.html`, LATEST(210, '组织执法培训7场。'));
    await latest.reload();
    // What it says otherwise counts once it has come to rest in view.
    await latest.bringToFront();
    await until('the page as it was to be put aside', async () => (await revisionsKept(session.openExtensionPage)) === 1);
    popup = await session.openPopup(latest);
    await popup.waitForSelector('table.comparison');
  });

  it('tells what the government changed on the page since, in one list and beside the figure', async () => {
    await press(popup, session.t('changesTitle', 3));
    const changed = await popup.$$eval('.page-change', (items) => items.map((item) => [item.className.split('-').at(-1), item.querySelector('.page-change-value')?.textContent?.replace(/\s/g, '')]));
    expect(changed.map(([kind]) => kind).sort()).toEqual(['added', 'changed', 'removed']);
    expect(changed).toContainEqual(['changed', '180卷→210卷']);
    expect(await row(popup, '210')).toContain('180');
  });

  it('draws the years of a figure, and says which are missing', async () => {
    const years = await until('the years', () => popup.evaluate(() => [...document.querySelectorAll('.sparkline')].map((drawn) => drawn.getAttribute('aria-label') ?? '').find((words) => words.includes('70'))));
    expect(years.replace(/\s/g, '')).toContain([session.t('trendPoint', '2019', '70件'), session.t('trendMissing', '2020'), session.t('trendPoint', '2021', '81件')].join(session.t('trendMark')).replace(/\s/g, ''));
    expect(await popup.evaluate(() => document.querySelectorAll('.sparkline-open').length)).toBeGreaterThan(0);
  });

  it('is narrowed to what changed, and says how much is left', async () => {
    const all = (await rows(popup)).length;
    await press(popup, session.t('filterChanged'));
    const left = await until('fewer rows', async () => ((await rows(popup)).length < all ? rows(popup) : null));
    expect(left.length).toBeGreaterThan(1);
    expect(left.some((text) => text.includes(session.t('comparisonSame')))).toBe(false);
    await shows(popup, session.t('filterLeft', left.length, all));
    await press(popup, session.t('filterChanged'));
    await until('all rows', async () => (await rows(popup)).length === all);
  });

  it('lists apart what stands alone, with the reason', async () => {
    await press(popup, session.t('popupOnlyIn', '衡阳市 2023'));
    await shows(popup, session.t('unpairedPlanned'));
    await press(popup, session.t('popupOnlyIn', '衡阳市 2022'));
    await shows(popup, session.t('unpairedUnnamed', '衡阳市 2023'));
  });

  it('is set beside another year that is looked for by keyboard alone', async () => {
    await popup.focus('.baseline input');
    await popup.keyboard.type('2019');
    await until('the one found', () => popup.evaluate(() => document.querySelectorAll('[role=option]').length === 1));
    await popup.keyboard.press('Enter');
    const received = await until('the other year', () => row(popup, '905'));
    const [reform] = breaksBetween('reconsideration.applications.received', 2019, 2023);
    expect(Object.values(reform!.name).some((name) => received.includes(name))).toBe(true);
    await closePopup(popup);
  });
});

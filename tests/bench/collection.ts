import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/find';
import { escapeHtml } from '../../scripts/portal/escape';
import { portalPage } from '../../scripts/portal/page';
import { stored } from '../../scripts/walk/database';
import { startSession, type Session } from '../../scripts/walk/session';
import { tabIdOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { bundled } from './bundle';
import { exporting } from './collection-export';
import type { Asked, Bench } from './collection-page';
import { placeName, RARE } from './collection-records';
import { openingCollection, openingPopup, searching } from './collection-views';
import { median } from './measure';
import type { Row } from './table';

const SIZES = [100, 1_000, 10_000];
/** Reports written between two calls of the page, which must answer within minutes. */
const CHUNK = 250;
/** The middle one counts, and the first does not. */
const TIMES = 7;

const ADDRESS = 'www.deyang.gov.cn/art/2017/art_20170301.html';

/** An invented report of some ninety figures on a page of its own: the one that is really read. */
const reportPage = (): string => {
  const lines = readFileSync(new URL('../fixtures/reports/F-deyang-2016.txt', import.meta.url), 'utf8').split('\n').slice(1);
  return portalPage({
    title: '德阳市2016年度法治政府建设情况报告', site: '德阳市人民政府', published: '2017-03-01 09:00', source: '市政府办公室', crumbs: ['首页', '信息公开'], signature: [], related: [],
    body: lines.filter((line) => line.trim() !== '').map((line) => `<p>${escapeHtml(line)}</p>`).join('\n'),
  });
};

const benchIn = async (session: Session): Promise<Page> => {
  const page = await session.openExtensionPage('manifest.json');
  await page.evaluate(await bundled('tests/bench/collection-page.ts', 'collectionPage'));
  return page;
};

const call = <T>(page: Page, work: keyof Bench, ...given: (string | number)[]): Promise<T> =>
  page.evaluate(`bench.${work}(...${JSON.stringify(given)})`) as Promise<T>;

async function fill(session: Session, from: number, to: number): Promise<void> {
  const page = await benchIn(session);
  for (let at = from; at < to; at += CHUNK) await call(page, 'fill', ADDRESS, at, Math.min(to, at + CHUNK));
  await page.close();
}

async function asking(session: Session): Promise<Asked> {
  const page = await benchIn(session);
  const all: Asked[] = [];
  for (let time = 0; time <= TIMES; time += 1) all.push(await call(page, 'ask', ADDRESS));
  await page.close();
  const middle = (key: keyof Asked) => median(all.slice(1).map((one) => one[key]));
  return { save: middle('save'), beside: middle('beside'), standing: middle('standing') };
}

async function costsOf(session: Session, tabId: number) {
  return {
    popup: await openingPopup(session, tabId),
    ...(await asking(session)),
    open: await openingCollection(session),
    title: await searching(session, placeName(2), placeName(2)),
    label: await searching(session, RARE.label, placeName(RARE.place)),
    exported: await exporting(session),
  };
}

type Costs = Awaited<ReturnType<typeof costsOf>>;

/** By the number of reports. */
async function measured(): Promise<Map<number, Costs>> {
  const session = await startSession('chromium', new Map([[ADDRESS, reportPage()]]));
  try {
    const page = await session.open(`http://${ADDRESS}`);
    await until('the report to be kept', async () => (await stored(session.openExtensionPage)).reports === 1);
    const tabId = await tabIdOf(session.openExtensionPage, page.url());
    const costs = new Map<number, Costs>();
    let from = 0;
    for (const size of SIZES) {
      process.stderr.write(`Writing ${size} reports …\n`);
      await fill(session, from, size);
      costs.set(size, await costsOf(session, tabId));
      from = size;
    }
    return costs;
  } finally {
    await session.close();
  }
}

const TWICE = { atMost: 2 };

/** What one measurement says of many reports beside few. */
const rowsOf = ([few, least]: [number, Costs], [many, most]: [number, Costs]): Row[] => {
  const grouped = (count: number) => count.toLocaleString('en');
  const row = (what: string, cost: (costs: Costs) => number, target: Row['target'] = null): Row =>
    ({ what: `${what} of ${grouped(many)}`, beside: `of ${grouped(few)}`, ms: cost(most), besideMs: cost(least), target });
  return [
    row('popup: its comparison stands,', ({ popup }) => popup, TWICE),
    row('background: one more report saved,', ({ save }) => save, TWICE),
    row('card: the year before,', ({ beside }) => beside, TWICE),
    row('card: the standing among peers,', ({ standing }) => standing),
    row('collection: its first rows stand,', ({ open }) => open),
    row('collection: a title found,', ({ title }) => title),
    row("collection: a figure's label found,", ({ label }) => label),
    { ...row('export of all as tidy CSV, a report', ({ exported }) => exported.ms, { atMost: 1.5 }), ms: most.exported.ms / many, besideMs: least.exported.ms / few },
    { ...row("export: the tab's growth,", ({ exported }) => exported.megabytes, { within: 200 }), unit: 'MB' },
  ];
};

/** What the collection takes in Chromium with more and more reports of eighty figures, in the same run; nothing without one. Needs the built extension. */
export async function collectionRows(): Promise<Row[]> {
  if (findBrowser('chromium') === null) return [];
  const [few, ...more] = [...(await measured())];
  return more.flatMap((many) => rowsOf(few!, many));
}

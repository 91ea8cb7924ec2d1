import type { CDPSession, Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/find';
import { marksOn } from '../../scripts/walk/marks';
import { startSession, type Session } from '../../scripts/walk/session';
import { bundled } from './bundle';
import { countersOf, scripted, worked } from './chromium';
import { reportPage } from './report-page';
import type { Row } from './table';

/** A page with nothing out of the flow, and one with a button that floats over it: what is drawn over a page lies out of its flow as well. */
const PAGES = [
  { path: '/art/2021/art_1.html', floats: '', said: 'annotated page' },
  { path: '/art/2021/art_2.html', floats: '<a href="#" style="position: fixed; right: 20px; bottom: 40px">返回顶部</a>', said: 'annotated page with a floating button' },
];
/** The extension reads the first; the second is no portal. */
const HOSTS = ['www.hengyang.gov.cn', 'www.bare.example'];
const CHARACTERS = 9_000;
const ROUNDS = 8;
/** Milliseconds in which what was put off is done. */
const SETTLED = 1_500;

/** What the page does; and what is said of it: script, style and layout alone, which have a target, or with everything until it is drawn. */
const CHORES = [
  { what: 'banner shown and removed', run: "slowdown.work('banner', 60)", target: true },
  { what: 'nodes made and thrown away', run: "slowdown.work('nodes', 80)", target: true },
  { what: 'line added to the article', run: "slowdown.work('within', 30)", target: true },
  { what: 'class on the body', run: "slowdown.work('classes', 4)", target: true },
  { what: 'style on each paragraph', run: "slowdown.work('styles', 4)", target: true },
  { what: 'clock', run: "slowdown.work('clock', 20)", target: true },
  { what: 'a banner in each of 60 frames, drawn', run: "slowdown.busy('banner', 60)", target: false },
  { what: 'scrolling through the page, 60 frames', run: 'slowdown.scroll()', target: false },
];

interface Tab {
  page: Page;
  counters: CDPSession;
}

async function timed({ page, counters }: Tab, run: string, asked: (counters: CDPSession) => Promise<number>): Promise<number> {
  await page.bringToFront();
  await page.evaluate('scrollTo(0, 0)');
  const before = await asked(counters);
  await page.evaluate(run);
  return (await asked(counters)) - before;
}

/** The lower quartile: other work on the machine only adds. */
const low = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 2]!;

async function rowsIn(tabs: readonly Tab[], said: string): Promise<Row[]> {
  const times = CHORES.map(() => tabs.map((): number[] => []));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [i, { run, target }] of CHORES.entries()) {
      for (const at of round % 2 === 0 ? [0, 1] : [1, 0]) {
        const ms = await timed(tabs[at]!, run, target ? scripted : worked);
        if (round >= 0) times[i]![at]!.push(ms);
      }
    }
  }
  return CHORES.map(({ what, target }, i) => {
    const [annotated, bare] = times[i]!.map(low) as [number, number];
    return { what: `${said}: ${what}`, beside: 'the same page bare', ms: annotated, besideMs: bare, target: target ? { atMost: 1.05 } : null };
  });
}

/** What a page's own scripts take once the built extension has annotated it, beside the same page bare, in Chromium; nothing without one. */
export async function slowdownRows(): Promise<Row[]> {
  if (findBrowser('chromium') === null) return [];
  const html = reportPage(CHARACTERS);
  const served = PAGES.flatMap(({ path, floats }) => HOSTS.map((host) => [host + path, html.replace('</body>', `${floats}</body>`)] as const));
  const session = await startSession('chromium', new Map(served));
  try {
    const code = await bundled('tests/bench/slowdown-page.ts', 'slowdownPage');
    const rows: Row[] = [];
    for (const { path, said } of PAGES) rows.push(...(await rowsIn(await opened(session, path, code), said)));
    return rows;
  } finally {
    await session.close();
  }
}

/** The page annotated and bare, each with its chores. */
async function opened(session: Session, path: string, code: string): Promise<Tab[]> {
  const tabs: Tab[] = [];
  for (const host of HOSTS) {
    const page = await session.open(`http://${host}${path}`);
    if (host === HOSTS[0]) await marksOn(page);
    await page.evaluate(code);
    tabs.push({ page, counters: await countersOf(page) });
  }
  await new Promise((settled) => setTimeout(settled, SETTLED));
  return tabs;
}

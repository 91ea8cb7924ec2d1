import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { bundled } from './bundle';
import { bareChromium, countersOf, worked } from './chromium';
import type { Way } from './marking-page';
import { median } from './measure';
import type { Row } from './table';
import { reportText } from './texts';

const ROUNDS = 5;
/** Characters that surely hold so many figures. */
const CHARACTERS = new Map([[400, 30_000], [2_000, 100_000]]);
/** What wrapped figures look like: as ours, so that drawing them costs as much. */
const LOOKS = 'mark { background-color: #fdf3d0; color: inherit; text-decoration: underline solid 2px #8a6d1a }';

/** Milliseconds of the page's main thread until it stands, and until it is drawn. */
interface Cost {
  stands: number;
  drawn: number;
}

async function costsIn(page: Page, count: number, ways: readonly Way[]): Promise<(way: Way) => Cost> {
  const counters = await countersOf(page);
  const costs = new Map<Way, Cost[]>(ways.map((way) => [way, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    const text = JSON.stringify(reportText(1, CHARACTERS.get(count)!, round, round)[0]);
    for (const way of ways) {
      const found = await page.evaluate(`marking.prepare(${text}, ${count})`);
      if (found !== count) throw new Error(`The text has ${String(found)} figures, not ${count}.`);
      await page.evaluate('marking.drawn()');
      const before = await worked(counters);
      await page.evaluate(`marking.run('${way}')`);
      const stands = (await worked(counters)) - before;
      await page.evaluate('marking.drawn()');
      if (round > 0) costs.get(way)!.push({ stands, drawn: (await worked(counters)) - before });
    }
  }
  return (way) => ({ stands: median(costs.get(way)!.map(({ stands }) => stands)), drawn: median(costs.get(way)!.map(({ drawn }) => drawn)) });
}

function rowsOf(count: string, cost: (way: Way) => Cost, targets: boolean): Row[] {
  const of = (what: string, measured: keyof Cost, theirs: Way, ours: Way, target: Row['target'] = null): Row => {
    // What a page takes that is asked and drawn with nothing marked is no one's cost.
    const least = cost('nothing')[measured];
    return { what: `${what}, ${measured === 'stands' ? 'script and layout' : 'until drawn'}`, beside: ours === 'paint' ? 'our painting' : 'our painting, text walked through first', ms: cost(theirs)[measured] - least, besideMs: cost(ours)[measured] - least, target };
  };
  return [
    of(`mark.js marking ${count}`, 'stands', 'ranges', 'paint', targets ? { atLeast: 20 } : null),
    of(`mark.js marking ${count}`, 'stands', 'ranges', 'walkAndPaint'),
    of(`mark.js marking ${count}`, 'drawn', 'ranges', 'paint'),
    of(`wrapping ${count}`, 'stands', 'wrap', 'paint'),
    of(`wrapping ${count}`, 'drawn', 'wrap', 'paint'),
  ];
}

/** What painting figures costs in Chromium beside mark.js and beside wrapping them, with the page's layout; nothing without one. */
export async function markingRows(): Promise<Row[]> {
  const browser = await bareChromium();
  if (!browser) return [];
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${LOOKS}\n${readFileSync('public/marks.css', 'utf8')}</style><body></body>`);
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8'));
  await page.evaluate(await bundled('tests/bench/marking-page.ts', 'markingPage'));
  const ways: Way[] = ['nothing', 'paint', 'walkAndPaint', 'ranges', 'wrap'];
  const [few, many] = [await costsIn(page, 400, ways), await costsIn(page, 2_000, ways)];
  await browser.close();
  return [...rowsOf('400', few, true), ...rowsOf('2,000', many, false)];
}

import { basename } from 'node:path';
import { describe, expect } from 'vitest';
import { READER } from '../../lib/background/reader-files';
import { marksOn } from '../../scripts/walk/marks';
import { shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { ownTasks } from '../../scripts/walk/tasks';
import { until } from '../../scripts/walk/until';
import { reportPage } from '../bench/report-page';
import { FIGURES, HOST, page, PARAGRAPHS, paragraphs } from './invented-report';
import { it } from './session';

/** Milliseconds of the thread's own time, which a loaded machine does not lengthen as it does the clock's. */
const FELT = 50;
/** A loaded machine has slower caches too: of a few tries one counts. */
const TRIES = { retry: 3 };

const zoom = (lines: readonly string[], times: number): string => `<div id="zoom" class="art_cont">${paragraphs(Array<readonly string[]>(times).fill(lines).flat())}</div>`;
/** One paragraph of some ten thousand characters. */
const LONG = PARAGRAPHS.join('').repeat(35);
/** What is not in view is not laid out: the browser alone would take half a minute. */
const UNDRAWN = '<style>p { content-visibility: auto; contain-intrinsic-size: auto 600px; }</style>';
/** A table of twenty thousand figures, with the names of its rows and columns. */
const CELLS = Array.from({ length: 20 }, (_, at) => at);
const TABLE = `<table><tr><th>单位</th>${CELLS.map((column) => `<th>受理第${column + 1}类（件）</th>`).join('')}</tr>
${Array.from({ length: 1_000 }, (_, row) => `<tr><td>某局</td>${CELLS.map((column) => `<td>${(7 * row + 13 * column) % 900 + 10}</td>`).join('')}</tr>`).join('\n')}</table>`;
const REWRITES = `<script>
  const text = document.querySelector('#zoom').innerHTML;
  globalThis.times = 0;
  setInterval(() => { document.querySelector('#zoom').innerHTML = text; globalThis.times += 1; }, 10);
</script>`;

describe('no task of ours is felt, those that load the reader among them,', () => {
  let session: Session;

  it.beforeAll(async ({ anew }) => {
    session = await anew(new Map([
      [`${HOST}/report.html`, reportPage(100_000)],
      [`${HOST}/table.html`, page(`<div id="zoom" class="art_cont">${paragraphs(PARAGRAPHS)}${TABLE}</div>`)],
      [`${HOST}/endless.html`, page(zoom([LONG], Math.ceil(5_000_000 / LONG.length)), { head: UNDRAWN })],
      [`${HOST}/restless.html`, page(zoom(PARAGRAPHS, 10), { after: REWRITES })],
    ]));
  });

  /** The longest of our tasks, in milliseconds. What loads the reader must be seen among them, or too little was. */
  async function longest(name: string, done: (tab: Awaited<ReturnType<Session['browser']['newPage']>>) => Promise<unknown>): Promise<number> {
    const tab = await session.browser.newPage();
    try {
      const tasks = await ownTasks(tab, `http://${HOST}/${name}.html`, () => done(tab));
      expect(tasks.flatMap(({ loads }) => loads)).toEqual(expect.arrayContaining(READER.parts.map((part) => basename(part))));
      return tasks[0]!.ms;
    } finally {
      await tab.close();
    }
  }

  it('on a report of a hundred thousand characters', TRIES, async () => {
    expect(await longest('report', async (tab) => {
      // Of so many figures those near the window are registered.
      expect(await marksOn(tab)).toBeGreaterThan(100);
      await until('the rail', () => tab.$('[data-duibiao=rail]'));
    })).toBeLessThan(FELT);
  });

  it('on a report with a table of twenty thousand figures', TRIES, async () => {
    expect(await longest('table', async (tab) => {
      expect(await marksOn(tab)).toBeGreaterThan(100);
      await until('the rail', () => tab.$('[data-duibiao=rail]'));
      // Among what is done then is the handing over of all that was read.
      const popup = await session.openPopup(tab);
      await shows(popup, '20,000');
      await popup.close();
    })).toBeLessThan(FELT);
  });

  it('on a page of five million characters under a report’s title', TRIES, async () => {
    expect(await longest('endless', async (tab) => {
      const popup = await session.openPopup(tab);
      await shows(popup, session.t('errorTooLong'));
      await popup.close();
    })).toBeLessThan(FELT);
  });

  it('on a page that writes itself anew every ten milliseconds', TRIES, async () => {
    expect(await longest('restless', async (tab) => {
      expect(await marksOn(tab)).toBe(10 * FIGURES.length);
      await tab.waitForFunction('times > 100');
    })).toBeLessThan(FELT);
  });
});

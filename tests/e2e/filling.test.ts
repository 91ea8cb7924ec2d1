import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { quotesKept, readLastAt, revisionsKept } from '../../scripts/walk/database';
import { cardOn, pressInCard } from '../../scripts/walk/card';
import { hover, markedTexts } from '../../scripts/walk/marks';
import { closePopup } from '../../scripts/walk/popup';
import { press, seen, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { dated, FIGURES, HOST, page, PARAGRAPHS, paragraphs, zoom } from './invented-report';
import { it } from './session';
import { badgeNumber, keepScreenshot } from './support';

/** A report with a table that is empty until a script fills it, some rows at a time: here when it is told to. */
const ROWS: readonly (readonly [string, string])[] = [
  ['行政检查', '311'], ['行政许可', '428'], ['行政强制', '57'], ['行政征收', '69'], ['行政确认', '734'], ['行政裁决', '83'], ['行政奖励', '96'], ['行政给付', '542'],
];
const TABLE = '<table id="rows"><tr><th>项目</th><th>数量（件）</th></tr></table>';
const SCRIPT = `<script>
const rest = ${JSON.stringify(ROWS)};
function fill(count) {
  for (const cells of rest.splice(0, count)) {
    const row = document.getElementById('rows').insertRow();
    for (const cell of cells) row.insertCell().textContent = cell;
  }
}
</script>`;
const KEY = `${HOST}/filling.html`;
const WHOLE = [...FIGURES, ...ROWS.map(([, value]) => value)];
const HTML = page(zoom(paragraphs(PARAGRAPHS) + TABLE), { after: SCRIPT });
/** Another year's report, filled in the same way. */
const OTHER = `${HOST}/filling-2021.html`;
const pages = new Map([[KEY, HTML], [OTHER, dated(HTML, 2021)]]);

describe('a page whose table is filled by script', () => {
  let session: Session;
  const open = (key = KEY): Promise<Page> => session.open(`http://${key}`);
  const fill = (shown: Page, count: number): Promise<unknown> => shown.evaluate(`fill(${count})`);
  const kept = (key = KEY): Promise<string[]> => quotesKept(session.openExtensionPage, key);
  const keeps = (figures: readonly string[], key = KEY): Promise<true> => until(`${figures.length} figures to be kept`, async () => JSON.stringify(await kept(key)) === JSON.stringify(figures) || null);
  const changed = (): string => session.t('changesTitle', ROWS.length);

  it.beforeAll(async ({ anew }) => {
    session = await anew(pages);
  });

  it('is kept at once when it is met, and leaves no trace of the steps in which it came', async () => {
    const shown = await open();
    expect(await badgeNumber(session, `http://${KEY}`)).toBe(FIGURES.length);
    for (const count of [3, 5, ROWS.length]) {
      await fill(shown, count - ((await kept()).length - FIGURES.length));
      await keeps(WHOLE.slice(0, FIGURES.length + count));
    }
    expect(await revisionsKept(session.openExtensionPage)).toBe(0);
    await shown.close();
  });

  it('stays as it was kept when a visit ends before it is filled, and is not said to have lost what it lacks', async () => {
    await readLastAt(session.openExtensionPage, '2026-01-05T04:00:00.000Z');
    const shown = await open();
    const popup = await session.openPopup(shown);
    await shows(popup, session.t('popupAwaited'));
    expect(await seen(popup)).not.toContain(changed());
    await closePopup(popup);
    await shown.close();
    expect([await kept(), await revisionsKept(session.openExtensionPage)]).toEqual([WHOLE, 0]);
  });

  it('is as it was once it is filled', async () => {
    const shown = await open();
    const popup = await session.openPopup(shown);
    const awaited = session.t('popupAwaited');
    await shows(popup, awaited);
    await fill(shown, ROWS.length);
    await until('the popup to await no more', async () => !(await seen(popup)).includes(awaited));
    expect(await seen(popup)).not.toContain(changed());
    expect([await kept(), await revisionsKept(session.openExtensionPage)]).toEqual([WHOLE, 0]);
    await closePopup(popup);
    await shown.close();
  });

  it('is told to have lost what it lacks once it has come to rest without that', async () => {
    await readLastAt(session.openExtensionPage, '2026-01-05T04:00:00.000Z');
    const shown = await open();
    await keeps(FIGURES);
    expect(await revisionsKept(session.openExtensionPage)).toBe(1);
    const popup = await session.openPopup(shown);
    await press(popup, changed());
    expect(await popup.$$eval('.page-change', (items) => new Set(items.map(({ className }) => className.split('-').at(-1))).size)).toBe(1);
    await closePopup(popup);
    await shown.close();
  });

  it('does not say that what is decided of it meanwhile is not there, nor that anything is looked up', async () => {
    const first = await open(OTHER);
    await badgeNumber(session, `http://${OTHER}`);
    await fill(first, ROWS.length);
    await keeps(WHOLE, OTHER);
    await first.close();
    await readLastAt(session.openExtensionPage, '2026-01-05T04:00:00.000Z');
    const shown = await open(OTHER);
    await shown.evaluate("rest.unshift(['行政指导', '145']); fill(1)");
    await until('a figure that is not kept', async () => (await markedTexts(shown)).includes('145'));
    await hover(shown, '145');
    expect(await cardOn(session.name, shown, session.t('cardAwaited'))).not.toContain(session.t('cardPending'));
    await pressInCard(session.name, shown, '.confirm');
    await cardOn(session.name, shown, session.t('decidedConfirmed'));
    await keepScreenshot(shown, 'awaited-card');
    const popup = await session.openPopup(shown);
    await shows(popup, session.t('popupAwaited'));
    await shows(popup, session.t('corrections', 1));
    await keepScreenshot(popup, 'awaited');
    const words = await seen(popup);
    expect(['correctionGone', 'popupOpenPage'].filter((key) => words.includes(session.t(key as 'correctionGone')))).toEqual([]);
    expect(words).not.toContain(session.t('correctionsLost', 1));
    await closePopup(popup);
    await shown.close();
  });
});

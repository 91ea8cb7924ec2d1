import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { stored } from '../../scripts/walk/database';
import { SAMPLES } from '../../scripts/walk/samples';
import { loadAnew, press, seen, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { it } from './session';

const rows = (page: Page): Promise<string[]> =>
  page.$$eval('table.collection tbody tr:not(.gap)', (all) => all.map((row) => row.textContent ?? ''));
const rowsBecome = (page: Page, count: number): Promise<string[]> =>
  until(`${count} rows`, async () => {
    const found = await rows(page);
    return found.length === count ? found : null;
  });

/** Chooses in a list or writes in a field as a reader does, as far as the page can tell. */
const enter = (page: Page, selector: string, value: string): Promise<void> =>
  page.$eval(selector, (field, entered) => {
    (field as HTMLInputElement).value = entered;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }, value);

describe('the table of the collection', () => {
  let session: Session;
  let page: Page;

  it.beforeAll(async ({ anew }) => {
    session = await anew(new Map());
    page = await session.openExtensionPage('collection.html');
    await press(page, session.t('samplesLoad', SAMPLES));
    await rowsBecome(page, SAMPLES);
  });

  it('is narrowed by facts and by words, those of figures too, and stays so over a reload', async () => {
    const { t } = session;
    await enter(page, `select[aria-label="${t('collectionColumnYear')}"]`, '2020');
    expect((await rowsBecome(page, 1))[0]).toContain('罗山县');
    await enter(page, 'input[type=search]', '行政复议');
    await shows(page, '行政复议”');
    expect(await page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('q'))).toBe('行政复议');
    await loadAnew(page);
    await shows(page, '行政复议”');
    expect(await rows(page)).toHaveLength(1);
    expect(await seen(page)).toContain(t('collectionCountFound', 1, SAMPLES));
    await press(page, t('filterClear'));
    await rowsBecome(page, SAMPLES);
    expect(await page.evaluate(() => location.hash)).toBe('#reports');
  });

  it('lets several be deleted at once, and each deletion be taken back, the last first', async () => {
    const { t } = session;
    const kept = await stored(session.openExtensionPage);
    await page.$$eval('tbody input[type=checkbox]', (boxes) => boxes.slice(0, 2).forEach((box) => (box as HTMLInputElement).click()));
    await press(page, t('collectionDeleteSelected'));
    await rowsBecome(page, SAMPLES - 2);
    await shows(page, t('collectionDeletedSeveral', 2));
    await page.$eval('.cell-actions .link', (button) => (button as HTMLElement).click());
    await rowsBecome(page, SAMPLES - 3);
    await until('the focus on the way back', () => page.evaluate((undo) => document.activeElement?.textContent === undo, t('collectionUndo')));
    await press(page, t('collectionUndo'));
    await rowsBecome(page, SAMPLES - 2);
    await shows(page, t('collectionDeletedSeveral', 2));
    await press(page, t('collectionUndo'));
    await rowsBecome(page, SAMPLES);
    expect(await stored(session.openExtensionPage)).toEqual(kept);
  });

  it('follows what another window changes', async () => {
    const other = await session.openExtensionPage('collection.html');
    await rowsBecome(other, SAMPLES);
    await other.$eval('.cell-actions .link', (button) => (button as HTMLElement).click());
    await rowsBecome(page, SAMPLES - 1);
    await other.close();
  });

  it('draws of three thousand reports those in sight alone, and keeps what holds the focus', async () => {
    await page.evaluate(
      (copies) =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('duibiao');
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('listings', 'readwrite');
            const table = writing.objectStore('listings');
            const all = table.getAll();
            all.onsuccess = () => {
              for (let n = 0; n < copies; n += 1) table.put({ ...all.result[0], id: `www.example.gov.cn/${n}`, title: `第${n}份`, savedAt: new Date(n * 60_000).toISOString() });
            };
            writing.onerror = () => fail(writing.error);
            writing.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
      3000,
    );
    await loadAnew(page);
    const all = 3000 + SAMPLES - 1;
    await shows(page, session.t('collectionCountSamples', all, all));
    expect(await until('rows', async () => (await rows(page)).length)).toBeLessThan(120);
    expect(await page.$eval('table.collection', (table) => table.getAttribute('aria-rowcount'))).toBe(String(all + 1));
    await page.$eval('tbody .row-title', (link) => (link as HTMLElement).focus());
    const held = await page.evaluate(() => document.activeElement?.textContent);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    // What was saved first stands last.
    await until('the last row', () => page.evaluate(() => [...document.querySelectorAll('tbody .row-title')].at(-1)?.textContent === '第0份' || (scrollTo(0, document.documentElement.scrollHeight), null)));
    expect((await rows(page)).length).toBeLessThan(120);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(held);
    const heldRow = await page.evaluate(() => document.activeElement?.closest('tr')?.dataset['index']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset['index'])).toBe(heldRow);
    await enter(page, 'input[type=search]', '第2999份');
    await rowsBecome(page, 1);
  });
});

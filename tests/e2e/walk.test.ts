import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { samplePages, sampleUrl } from '../../scripts/portal/samples';
import { cardOn, cardText, leaveCard } from '../../scripts/walk/card';
import { stored } from '../../scripts/walk/database';
import { downloadOf } from '../../scripts/walk/downloads';
import { countLayer, countMarks, hover, marksOn } from '../../scripts/walk/marks';
import { closePopup } from '../../scripts/walk/popup';
import { SAMPLES } from '../../scripts/walk/samples';
import { press, seen, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { it } from './session';
import { badgeNumber, domOf, openRecorded, partsOf, settle } from './support';

const BOM = '\ufeff';

/** Rows of the comparison as the reader sees them. */
const comparisonRows = (popup: Page): Promise<string[]> =>
  popup.evaluate(() => [...document.querySelectorAll('table.comparison tr')].map((row) => row.textContent ?? ''));

const records = (bytes: Buffer): string[][] => parse(bytes, { bom: true, relax_column_count: false });

describe('a reader opens a report', () => {
  let session: Session;
  let page: Page;
  let complaints: string[];
  let marks: number;

  it.beforeAll(async ({ anew }) => {
    session = await anew(samplePages());
    ({ page, complaints } = await openRecorded(session, sampleUrl('report')));
  });

  it('sees its figures tagged, those of a check that differs too', async () => {
    marks = await marksOn(page);
    expect(marks).toBeGreaterThan(90);
    expect(await countLayer(page, 'differs')).toBeGreaterThanOrEqual(4);
  });

  it('reads what a figure means on a card, by resting the mouse on it', async () => {
    await hover(page, '７８件');
    const card = await cardOn(session.name, page);
    expect(card).toContain('78');
    expect(card).toContain('2020');
    expect(card).toContain('行政复议');
  });

  it('is told on the card of a sum that does not add up', async () => {
    await leaveCard(session.name, page);
    await hover(page, '167件');
    expect(await cardOn(session.name, page, '165')).toContain('167');
  });

  it('finds the page as it was: not one character of its head and body differs, nothing is complained of', async () => {
    await leaveCard(session.name, page);
    const { before, now } = await partsOf(page);
    expect(now).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('sees on the toolbar how many figures were saved', async () => {
    expect(await badgeNumber(session, page.url())).toBe(marks);
    expect(await stored(session.openExtensionPage)).toMatchObject({ reports: 1, observations: marks });
  });

  it('keeps one report however often the page is opened', async () => {
    await page.reload();
    await marksOn(page);
    await settle();
    expect(await stored(session.openExtensionPage)).toMatchObject({ reports: 1, observations: marks });
  });

  it('loads the samples with one click, and removes nothing of the own', async () => {
    const collection = await session.openExtensionPage('collection.html');
    await press(collection, session.t('samplesLoad', SAMPLES));
    await until('the samples', async () => (await stored(session.openExtensionPage)).reports === SAMPLES + 1);
    await collection.close();
  });

  it('compares with the year before in the popup', async () => {
    const popup = await session.openPopup(page);
    await shows(popup, '2019');
    const rows = await until('rows of the comparison', async () => {
      const rows = await comparisonRows(popup);
      return rows.length > 5 ? rows : null;
    });
    const applications = rows.find((row) => row.includes('78') && row.includes('64'));
    expect(applications).toContain('+14');
    expect(applications).toContain('+21.9%');
    expect(await seen(popup)).toContain('衡阳市');
    await closePopup(popup);
  });

  it('goes from a figure in the popup to its place on the page', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const popup = await session.openPopup(page);
    await until('rows of the comparison', async () => (await comparisonRows(popup)).length > 5);
    await popup.evaluate(() => {
      const row = [...document.querySelectorAll('table.comparison tr')].find((row) => row.textContent?.includes('+14'));
      row?.querySelector('button')?.click();
    });
    await until('the page to scroll', () => page.evaluate(() => scrollY > 0));
    expect(await cardOn(session.name, page)).toContain('78');
    await closePopup(popup);
  });

  it('exports the report: an independent parser finds every observation', async () => {
    const popup = await session.openPopup(page);
    const { name: file, bytes } = await downloadOf(session.downloads, () => press(popup, session.t('exportThis')));
    expect(file).toMatch(/\.csv$/);
    expect(bytes.toString('utf8').startsWith(BOM)).toBe(true);
    expect(bytes.toString('utf8').includes('\r\n')).toBe(true);
    const [head = [], ...rows] = records(bytes);
    expect(rows).toHaveLength(marks);
    expect(head.length).toBeGreaterThan(8);
    await closePopup(popup);
  });

  it('exports the whole collection', async () => {
    const popup = await session.openPopup(page);
    const { bytes } = await downloadOf(session.downloads, () => press(popup, session.t('exportAll')));
    expect(records(bytes)).toHaveLength(1 + (await stored(session.openExtensionPage)).observations);
    await closePopup(popup);
  });

  it('turns the marks off without a trace, and on again', async () => {
    const popup = await session.openPopup(page);
    await press(popup, session.t('switchPage'));
    await until('the marks to go', async () => (await countMarks(page)) === 0);
    const { before, now } = await domOf(page);
    expect(now).toBe(before);
    await hover(page, '７８件');
    await settle(800);
    expect(await cardText(session.name, page)).toBeNull();
    if (session.name === 'chromium') await page.mouse.move(5, 5);
    const again = popup.isClosed() ? await session.openPopup(page) : popup;
    await press(again, session.t('switchPage'));
    expect(await marksOn(page)).toBe(marks);
    await closePopup(again);
    expect(complaints).toEqual([]);
  });

  it('removes the samples as one, and keeps the own report', async () => {
    const collection = await session.openExtensionPage('collection.html');
    await press(collection, session.t('samplesRemove'));
    await until('the samples to go', async () => (await stored(session.openExtensionPage)).reports === 1);
    await collection.close();
  });
});

import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { setInWords } from '../../lib/export/terms';
import { samplePages, sampleUrl } from '../../scripts/portal/samples';
import { downloadOf } from '../../scripts/walk/downloads';
import { marksOn } from '../../scripts/walk/marks';
import { closePopup } from '../../scripts/walk/popup';
import { SAMPLES } from '../../scripts/walk/samples';
import { press, seen, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { it } from './session';

const PLACE = { regionName: '鹤壁市', regionCode: '410600', regionCodeNow: '410600', regionLevel: 'city' } as const;
const NAME = '.report-name';
const YEAR = '.set-form input[type=number]';

const textOf = (popup: Page, selector: string): Promise<string> => popup.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const baseline = (popup: Page): Promise<string> => popup.evaluate(() => document.querySelector<HTMLInputElement>('.baseline input')?.value ?? '');

describe('place and year set by hand', () => {
  let session: Session;
  let page: Page;
  let popup: Page;

  it.beforeAll(async ({ anew }) => {
    session = await anew(samplePages());
    const collection = await session.openExtensionPage('collection.html');
    await press(collection, session.t('samplesLoad', SAMPLES));
    await shows(collection, session.t('samplesRemove'));
    await collection.close();
    page = await session.open(sampleUrl('report'));
    await marksOn(page);
    popup = await session.openPopup(page);
    await shows(popup, '衡阳市');
  });

  it('take the place of what was read, and the comparison follows', async () => {
    // The comparison comes after the report's own title.
    await until('the comparison', async () => (await baseline(popup)).includes('2019'));
    await press(popup, session.t('facts'));
    await press(popup, session.t('setFacts'));
    await popup.type('.set-form input[type=search]', '河南 鹤壁');
    await press(popup, '410600');
    await popup.click(YEAR, { count: 3 });
    await popup.type(YEAR, '2018');
    await press(popup, session.t('setSave'));
    await until('the name to change', async () => (await textOf(popup, NAME)).includes('鹤壁市'));
    expect(await textOf(popup, NAME)).toContain('2018');
    await until('the baseline to follow', async () => (await baseline(popup)).includes('鹤壁市'));
    expect(await baseline(popup)).toContain('2017');
  });

  it('are named as the reader’s own, and exported', async () => {
    await shows(popup, session.t('originReader'));
    const { bytes } = await downloadOf(session.downloads, () => press(popup, session.t('exportThis')));
    const [row] = parse(bytes, { bom: true, columns: true }) as Record<string, string>[];
    expect(Object.values(row!)).toEqual(expect.arrayContaining(['鹤壁市', '410600', '2018', setInWords({ region: PLACE, year: 2018 }, session.t('factRegion') === '地区' ? 'zh' : 'en')]));
    await closePopup(popup);
  });

  it('are kept when the page is read again', async () => {
    await page.reload();
    await marksOn(page);
    popup = await session.openPopup(page);
    await shows(popup, '鹤壁市');
    expect(await textOf(popup, NAME)).toContain('2018');
  });

  it('are taken back at a press', async () => {
    await press(popup, session.t('facts'));
    await press(popup, session.t('setTakeBack'));
    await until('the name to change back', async () => (await textOf(popup, NAME)).includes('衡阳市'));
    expect(await textOf(popup, NAME)).toContain('2020');
    expect(await seen(popup)).not.toContain(session.t('setTakeBack'));
    await closePopup(popup);
  });
});

import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { samplePages, sampleUrl } from '../../scripts/portal/samples';
import { stored } from '../../scripts/walk/database';
import { downloadOf, filesIn, type Download } from '../../scripts/walk/downloads';
import { marksOn } from '../../scripts/walk/marks';
import { SAMPLES } from '../../scripts/walk/samples';
import { press, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import type { MessageKey } from '../../lib/i18n';
import { it } from './session';

const BOM = '\ufeff';

const table = ({ bytes }: Download): string[][] => {
  const text = bytes.toString('utf8');
  expect(text.startsWith(BOM)).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/\r/);
  return parse(text, { bom: true, record_delimiter: '\r\n' });
};
const records = (file: Download): Record<string, string>[] => {
  const [head = [], ...rows] = table(file);
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i] ?? '', cell])));
};

/** What the table of the collection shows of each report: its place and how many figures it has. */
const onScreen = (page: Page): Promise<{ place: string; figures: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('table.collection tbody tr')].map((row) => ({
      place: row.querySelector('.cell-place strong, .cell-place')?.textContent ?? '',
      figures: Number(row.querySelector('.cell-figures')?.textContent?.replace(/\D/g, '')),
    })),
  );

describe('a reader exports the collection', () => {
  let session: Session;
  let collection: Page;
  let all: { place: string; figures: number }[];
  let total: number;

  it.beforeAll(async ({ anew }) => {
    session = await anew(samplePages());
    const report = await session.open(sampleUrl('report'));
    await marksOn(report);
    await until('the report to be kept', async () => (await stored(session.openExtensionPage)).reports === 1);
    collection = await session.openExtensionPage('collection.html');
    await press(collection, session.t('samplesLoad', SAMPLES));
    all = await until('the samples', async () => {
      const rows = await onScreen(collection);
      return rows.length === SAMPLES + 1 ? rows : null;
    });
    total = all.reduce((sum, { figures }) => sum + figures, 0);
    await press(collection, session.t('exportOpen'));
    await shows(collection, session.t('exportExtentAll', SAMPLES + 1));
  });

  /** Chooses in the open dialog, exports and gives the file. */
  const exported = (...choices: MessageKey[]): Promise<Download> =>
    downloadOf(session.downloads, async () => {
      for (const choice of choices) await press(collection, session.t(choice));
      await press(collection, session.t('exportStart'));
    });

  it('as tables whose rows are the figures on the screen, in Chinese, English and codes, with a dictionary of their columns', async () => {
    const chinese = await exported('exportFormatTidy', 'languageZh');
    expect(chinese.name).toMatch(/^duibiao-6-reports-[\d-]+\.csv$/);
    await shows(collection, chinese.name);
    const rows = records(chinese);
    expect(rows).toHaveLength(total);
    for (const { place, figures } of all) {
      const [name] = ['衡阳市', '鹤壁市', '黄石市', '兰州市', '罗山县'].filter((name) => place.includes(name));
      if (all.filter((other) => other.place.includes(name ?? '')).length === 1) expect(rows.filter((row) => row['地区'] === name)).toHaveLength(figures);
    }
    expect(new Set(rows.map((row) => row['报告种类']))).toEqual(new Set(['年度报告', '工作总结', '新闻发布']));

    expect(records(await exported('languageEn')).filter(({ Sample }) => Sample === 'no')).toHaveLength(total - rows.filter((row) => row['示例'] === '是').length);
    const codes = await exported('exportNamingMachine');
    expect(records(codes).map((row) => row['obs_value'])).toEqual(rows.map((row) => row['数值']));

    const dictionary = await downloadOf(session.downloads, () => press(collection, session.t('exportDictionary')));
    expect(dictionary.name).toContain('dictionary');
    const columns = records(dictionary).filter(({ code }) => code === '').map(({ column }) => column);
    expect(columns).toEqual(table(codes)[0]);
    await press(collection, session.t('languageZh'));
  });

  it('as a matrix with a column for each report', async () => {
    const [head = [], ...rows] = table(await exported('exportFormatMatrix'));
    expect(head.slice(0, 2)).toEqual(['指标代码', '指标']);
    expect(head.slice(-SAMPLES - 1)).toContain('鹤壁市 2017');
    const [places = [], years = []] = rows.map((row) => row.slice(-SAMPLES - 1));
    const columns = places.map((place, i) => `${place} ${years[i]}`);
    expect(columns).toEqual([...columns].sort());
    const values = rows.filter(([id = '']) => id.includes('.')).flatMap((row) => row.slice(-SAMPLES - 1)).filter((cell) => cell !== '');
    expect(values.length).toBeGreaterThan(50);
    expect(values.length).toBeLessThanOrEqual(total);
  });

  it('as a workbook whose sheet has a row for every figure', async () => {
    const { name, bytes } = await exported('exportFormatXlsx');
    expect(name).toMatch(/\.xlsx$/);
    const files = unzipSync(new Uint8Array(bytes));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet.match(/<row /g)).toHaveLength(1 + total);
    expect(sheet).toContain('>鹤壁市<');
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="数据"');
  });

  it('as annotations that point into the page at hand, samples without an address left out and said to be', async () => {
    await press(collection, session.t('exportFormatAnnotations'));
    const { name, bytes } = await exported();
    expect(name).toMatch(/\.jsonld$/);
    const { total: counted, first } = JSON.parse(bytes.toString('utf8')) as { total: number; first: { items: { target: { source: string; selector: { type: string; exact?: string; start?: number; end?: number }[] } }[] } };
    const sources = new Set(first.items.map(({ target }) => target.source));
    expect(counted).toBe(first.items.length);
    const own = first.items.filter(({ target }) => target.source === sampleUrl('report'));
    const { byReport } = await stored(session.openExtensionPage);
    expect(own).toHaveLength(byReport[Object.keys(byReport).find((id) => sampleUrl('report').includes(id)) ?? ''] ?? 0);
    for (const { target: { selector: [quote, position] } } of own) {
      expect(quote).toMatchObject({ type: 'TextQuoteSelector' });
      expect((position?.end ?? 0) - (position?.start ?? 0)).toBe(quote?.exact?.length);
    }
    const leftOut = Object.keys(byReport).length - sources.size;
    if (leftOut > 0) await shows(collection, session.t('exportLeftOut', leftOut));
  });

  it('or gives up, and finds no file', async () => {
    // Held where the file is whole and not yet offered: the last moment there is.
    await collection.evaluate(() => {
      const read = Blob.prototype.arrayBuffer;
      Blob.prototype.arrayBuffer = function () {
        Blob.prototype.arrayBuffer = read;
        return new Promise((done) => Object.assign(globalThis, { goOn: () => done(read.call(this)) }));
      };
    });
    await press(collection, session.t('exportFormatTidy'));
    await press(collection, session.t('exportStart'));
    await until('the export to be under way', () => collection.evaluate(() => 'goOn' in globalThis && document.querySelector('dialog progress') !== null));
    await press(collection, session.t('exportCancel'));
    await collection.evaluate(() => (globalThis as unknown as { goOn(): void }).goOn());
    await shows(collection, session.t('exportCancelled'));
    expect(filesIn(session.downloads)).toEqual([]);
    await collection.keyboard.press('Escape');
    await until('the dialog to close', () => collection.evaluate(() => document.querySelector('dialog') === null));
  });

  it('or only what is selected', async () => {
    await collection.click('table.collection tbody input[type=checkbox]');
    await press(collection, session.t('exportOpen'));
    await shows(collection, session.t('exportExtentSelected', 1));
    const file = await exported();
    expect(records(file)).toHaveLength(all[0]?.figures ?? 0);
    await collection.close();
  });
});

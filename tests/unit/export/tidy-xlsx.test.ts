import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../lib/export/columns';
import { tidyXlsx } from '../../../lib/export/tidy-xlsx';
import { columnName, rowXml, xmlText } from '../../../lib/export/xlsx/markup';
import type { Contents } from '../../../lib/records';
import { contents } from '../support/readings';

const parts = async (reports: Contents[], naming: 'zh' | 'en' | 'machine' = 'zh'): Promise<Record<string, string>> => {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of tidyXlsx(reports, naming)) pieces.push(piece);
  const files = unzipSync(new Uint8Array(await new Blob(pieces).arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
};

const elements = (xml: string, tag: string) => [...new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll(tag)];

/** Cells of a sheet by their places: type, and what they hold. */
const cellsOf = (sheet: string): Map<string, [type: string, value: string]> =>
  new Map(elements(sheet, 'c').map((cell) => [cell.getAttribute('r') ?? '', [cell.getAttribute('t') ?? 'n', cell.textContent ?? '']]));

const place = (machine: string, row: number): string => `${columnName(COLUMNS.findIndex((column) => column.machine === machine))}${row}`;

describe('tidyXlsx', () => {
  it('is a workbook of two sheets whose heads stay in sight', async () => {
    const files = await parts([contents([{}])]);
    expect(Object.keys(files).sort()).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
    expect(elements(files['xl/workbook.xml']!, 'sheet').map((sheet) => sheet.getAttribute('name'))).toEqual(['数据', '说明']);
    for (const sheet of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) expect(files[sheet]).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(files['xl/worksheets/sheet2.xml']).toContain('网页地址');
  });

  it('keeps numbers numbers and codes text', async () => {
    const cells = cellsOf((await parts([contents([{ value: 92.56, unit: '%' }, { value: -3 }])]))['xl/worksheets/sheet1.xml']!);
    expect(cells.get(place('obs_value', 1))).toEqual(['inlineStr', '数值']);
    expect(cells.get(place('obs_value', 2))).toEqual(['n', '92.56']);
    expect(cells.get(place('unit_measure', 2))).toEqual(['inlineStr', '%']);
    expect(cells.get(place('obs_value', 3))).toEqual(['n', '-3']);
    expect(cells.get(place('ref_area', 2))).toEqual(['inlineStr', '430400']);
    expect(cells.has(place('obs_scope', 2))).toBe(false);
  });

  it('holds no formula, whatever a page says', async () => {
    const title = '=HYPERLINK("http://x","</t></is></c><c><f>1+1</f></c>")';
    const sheet = (await parts([contents([{ label: '=1+1', unit: '+1' }], { title })], 'machine'))['xl/worksheets/sheet1.xml']!;
    expect(sheet).not.toContain('<f>');
    expect(cellsOf(sheet).get(place('report_title', 2))).toEqual(['inlineStr', title]);
    expect(cellsOf(sheet).get(place('obs_label', 2))).toEqual(['inlineStr', '=1+1']);
  });
});

describe('the markup of a cell', () => {
  it('gives back any text without what XML cannot hold', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom('<', '&', '"', '\0', '\u0008', '\uFFFF', '\uD800', ']]>', '\n', 'x', '年'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) });
    fc.assert(
      fc.property(text, (text) => {
        const [cell] = elements(rowXml([text], 1, 'text'), 't');
        const possible = text.toWellFormed().replaceAll('\uFFFD', '').replace(/[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]/g, '').replace(/\r\n?/g, '\n');
        expect((cell?.textContent ?? '').replaceAll('\uFFFD', '').replaceAll('_x005F_', '_')).toBe(possible);
      }),
    );
  });

  it('keeps Excel from reading a character where the page writes its escape', () => {
    expect(xmlText('_x0041_ a_b')).toBe('_x005F_x0041_ a_b');
  });

  it('names columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD']);
  });
});

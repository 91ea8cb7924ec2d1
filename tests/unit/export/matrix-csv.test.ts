import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { settingMatrix } from '../../../lib/compare/matrix';
import { tooLarge } from '../../../lib/export';
import { periodKindInWords } from '../../../lib/export/data/series-words';
import { LEAD_COLUMNS } from '../../../lib/export/limits';
import { LEADS, matrixCsv } from '../../../lib/export/matrix-csv';
import { run } from '../../../lib/pausing';
import type { Contents } from '../../../lib/records';
import { textOf } from '../support/pieces';
import { contents } from '../support/readings';

const RECEIVED = 'reconsideration.applications.received';
const table = async (reports: Contents[], naming: 'zh' | 'en' | 'machine' = 'zh'): Promise<string[][]> =>
  parse(await textOf(matrixCsv(reports, naming)), { bom: true, record_delimiter: '\r\n' });
const FACTS = 5;

const first = contents([{ value: 34, quote: '34件' }, { value: 3, indicator: 'litigation.first' }], { id: 'a', url: '=1+1' });
const second = contents([{ value: 78, qualifier: 'over' }, { value: 4.2, role: 'rate', trend: 'down', unit: '%' }, { value: 9, indicator: null }], { id: 'b', year: 2020 });

describe('matrixCsv', () => {
  it('sets a row for each series, a column for each report, and nothing where a report says nothing', async () => {
    const [head = [], ...rows] = await table([first, second]);
    expect(head.slice(LEAD_COLUMNS)).toEqual(['衡阳市 2019', '衡阳市 2020']);
    const values = rows.slice(FACTS - 1).map((row) => [row[0], row[3], row[5], ...row.slice(LEAD_COLUMNS)]);
    expect(values).toEqual([
      [RECEIVED, '总量', '报告年度', '34', '逾78'],
      [RECEIVED, '增减幅度', '报告年度', '', '-4.2'],
      ['litigation.first', '总量', '报告年度', '3', ''],
    ]);
  });

  it('says under each name whose report it is, and lets no address become a formula', async () => {
    const rows = await table([first, second], 'machine');
    expect(rows[0]?.slice(LEAD_COLUMNS)).toEqual(['a', 'b']);
    expect(rows.slice(1, FACTS).map((row) => [row[0], ...row.slice(LEAD_COLUMNS)])).toEqual([
      ['ref_area', '430400', '430400'], ['report_year', '2019', '2020'], ['reporting_body', '衡阳市人民政府', '衡阳市人民政府'],
      ['url', "'=1+1", 'http://www.hengyang.gov.cn/a.html'],
    ]);
  });

  it('has the rows and the cells that the matrix on the screen has', async () => {
    const reports = [first, second, contents([{ value: 1 }, { value: 2, partOf: 0 }], { id: 'c', year: 2021 })];
    const { rows } = run(settingMatrix(reports));
    const cells = (await table(reports)).slice(FACTS).map((row) => row.slice(LEAD_COLUMNS).map((cell) => cell !== ''));
    expect(cells).toEqual(rows.map((row) => row.cells.map((cell) => cell !== null)));
  });

  it('gives every column a name of its own', async () => {
    const [head = []] = await table([first, first, first]);
    expect(head.slice(LEAD_COLUMNS)).toEqual(['衡阳市 2019', '衡阳市 2019 (2)', '衡阳市 2019 (3)']);
  });

  it('is held to what Excel opens, and knows its own width', () => {
    expect(LEADS).toHaveLength(LEAD_COLUMNS);
    const many = (count: number) => Array.from({ length: count }, () => ({ figures: 80 }));
    expect(tooLarge(many(16_377), 'matrix')).toBeNull();
    expect(tooLarge(many(16_378), 'matrix')).toEqual({ of: 'columns', needed: 16_385, most: 16_384 });
    expect(tooLarge(many(13_107), 'xlsx')).toBeNull();
    expect(tooLarge(many(13_108), 'xlsx')).toEqual({ of: 'rows', needed: 1_048_641, most: 1_048_576 });
    expect(tooLarge(many(100_000), 'tidy')).toBeNull();
  });
});

describe('periodKindInWords', () => {
  it('calls no stock a flow of the year', () => {
    expect([periodKindInWords('closed 12 0', 'zh', true), periodKindInWords('closed 12 1', 'en', true)]).toEqual(['报告年度时点数', 'The year before, as of a day']);
    expect([periodKindInWords('closed 12 0', 'machine', true), periodKindInWords('as-of ', 'zh', true)]).toEqual(['closed 12 0', '截至某日']);
  });

  it.each([
    ['closed 12 0', '报告年度', 'The reporting year'],
    ['closed 12 1', '上一年度', 'The year before'],
    ['closed 6 0', '止于报告年度的6个月', '6 months ending in the reporting year'],
    ['since 3', '报告年度前第3年以来', 'Since 3 years before the reporting year'],
    ['as-of ', '截至某日', 'As of a day'],
    ['since 24168', 'since 24168', 'since 24168'],
    ['soon', 'soon', 'soon'],
  ])('%s', (kind, zh, en) => {
    expect([periodKindInWords(kind, 'zh'), periodKindInWords(kind, 'en'), periodKindInWords(kind, 'machine')]).toEqual([zh, en, kind.trim()]);
  });
});

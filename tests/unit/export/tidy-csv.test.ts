import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyCsv } from '../../../lib/export';
import { asWritten, csvCell, harmless } from '../../../lib/export/cell';
import { COLUMNS } from '../../../lib/export/columns';
import type { Observation } from '../../../lib/model';
import type { Correction, StoredObservation } from '../../../lib/records';
import { textOf } from '../support/pieces';
import { contents, observation } from '../support/readings';

type Record_ = Record<string, string>;
const read = (csv: string): Record_[] => parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

const report = contents(
  [{ scope: 'government' }, { quote: '近15件', value: 15, qualifier: 'nearly', label: '行政复议·受理', indicator: null, partOf: 0 }, { value: -1 }],
  { title: '报告，含"引号"\n与换行', source: null },
  [
    { kind: 'sum', total: 0, parts: [1], stated: 34, computed: 15, verdict: 'holds' },
    { kind: 'sum', total: 0, parts: [2], stated: 34, computed: -1, verdict: 'differs' },
  ],
);

describe('tidyCsv', () => {
  it('gives an independent parser every observation, in order, with what it refers to', async () => {
    const rows = read(await textOf(tidyCsv([report, contents([{ value: 7 }], { id: 'b', regionName: '鹤壁市' })], 'machine')));
    expect(rows.map((row) => [row.ref_area_name, row.obs_value])).toEqual([['衡阳市', '34'], ['衡阳市', '15'], ['衡阳市', '-1'], ['鹤壁市', '7']]);
    expect(rows[0]).toEqual({
      ref_area_name: '衡阳市', ref_area: '430400', ref_area_level: 'city', report_year: '2019', report_kind: 'annual-report',
      report_title: '报告，含"引号"\n与换行', indicator: 'reconsideration.applications.received', indicator_name: '复议·收到申请',
      indicator_name_en: 'Reconsideration: applications received', obs_label: '行政复议·收到申请', obs_value: '34', unit_measure: '件',
      obs_status: '', obs_role: 'count', obs_scope: 'government', time_period: '2019', obs_trend: '', part_of: '', check_kind: 'sum',
      check_verdict: 'differs', check_computed: '-1', obs_quote: '34件', url: 'http://www.hengyang.gov.cn/a.html', published: '2020-03-27',
      source: '', saved_at: '2026-11-21T08:00:00.000Z', sample: 'false',
      reporting_body: '衡阳市人民政府', reporting_body_kind: 'government', set_by_hand: '',
      ref_area_now: '430400', doc_number: '', also_at: '', correction: '', obs_value_read: '', unit_measure_read: '',
      report_id: 'www.hengyang.gov.cn/a.html', obs_index: '0', part_of_index: '', obs_start: '0', obs_end: '3', obs_prefix: '', obs_suffix: '',
      checks: '[{"index":0,"kind":"sum","parts":[1],"stated":34,"computed":15,"verdict":"holds"},{"index":1,"kind":"sum","parts":[2],"stated":34,"computed":-1,"verdict":"differs"}]',
      correction_record: '', text_fingerprint: 'f', saved_instant: '2026-11-21T08:00:00.000Z', read_instant: '2026-11-21T08:00:00.000Z', fact_origins: '', page_notes: '', facts_read: '', apart_from: '', time_period_read: '', report_figures: '3',
    });
    expect(rows[1]).toMatchObject({ part_of: '行政复议·收到申请', obs_status: 'nearly', indicator: '', indicator_name: '', check_verdict: '' });
  });

  it('speaks the reader’s language in headers and values', async () => {
    expect(read(await textOf(tidyCsv([report], 'zh')))[1]).toMatchObject({ 地区: '衡阳市', 层级: '市级', 限定: '近', 示例: '否', 类型: '数量', 其中项所属: '行政复议·收到申请', 时期: '2019年', 报告机关: '衡阳市人民政府', 机关类型: '政府' });
    expect(read(await textOf(tidyCsv([report], 'en')))[0]).toMatchObject({ Place: '衡阳市', Level: 'city', 'Check verdict': 'Differs', Scope: 'The reporting body itself', Sample: 'no' });
  });

  it('gives the code of the reporting year and that of today, and the number of the document', async () => {
    const old = contents([{}], { regionName: '密云县', regionCode: '110228', regionCodeNow: '110118', documentNumber: '密政报〔2015〕3号' });
    expect(read(await textOf(tidyCsv([old], 'machine')))[0]).toMatchObject({ ref_area: '110228', ref_area_now: '110118', doc_number: '密政报〔2015〕3号' });
  });

  it('says what the reader set by hand', async () => {
    const set = contents([{}], { byHand: { region: { regionName: '密云县', regionCode: '110228', regionCodeNow: '110118', regionLevel: 'county' }, year: 2014 } });
    expect(read(await textOf(tidyCsv([set], 'zh')))[0]).toMatchObject({ 人工指定: '地区；报告年度' });
    expect(read(await textOf(tidyCsv([set], 'en')))[0]).toMatchObject({ 'Set by hand': 'Place; Report year' });
    expect(read(await textOf(tidyCsv([set], 'machine')))[0]).toMatchObject({ set_by_hand: 'ref_area report_year' });
  });

  it('says what the reader decided of a figure, with what was read, and leaves out what he rejected', async () => {
    const decided = (kind: Correction['kind'], given: Partial<Observation> = {}): Partial<StoredObservation> => ({ ...given, decided: { id: 'c', kind, read: kind === 'added' ? null : observation({ value: 15, unit: null }) } });
    const rows = read(await textOf(tidyCsv([contents([{}, decided('corrected', { value: 16 }), decided('rejected'), decided('confirmed'), decided('added', { value: 3 })])], 'zh')));
    expect(rows.map((row) => [row.数值, row.人工核改, row.原识别数值, row.原识别单位])).toEqual([['34', '', '', ''], ['16', '已更正', '15', ''], ['34', '已确认', '', ''], ['3', '人工添加', '', '']]);
    expect(read(await textOf(tidyCsv([contents([decided('added')])], 'machine')))[0]).toMatchObject({ correction: 'added', obs_value_read: '' });
  });

  it('names the other pages that tell the report', async () => {
    const twins = contents([{}], { alsoAt: ['m.hengyang.gov.cn/a.html', 'sft.hunan.gov.cn/b.html'] });
    expect(read(await textOf(tidyCsv([twins], 'zh')))[0]).toMatchObject({ 网址: 'http://www.hengyang.gov.cn/a.html', 其他网址: 'm.hengyang.gov.cn/a.html sft.hunan.gov.cn/b.html' });
  });

  it('begins with one BOM and ends every line with CRLF, also with nothing to export', async () => {
    const csv = await textOf(tidyCsv([], 'zh'));
    expect(csv.startsWith('\uFEFF地区,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(read(csv)).toEqual([]);
    expect(csv.split('\r\n')).toHaveLength(2);
  });

  it('names every column once in each naming', () => {
    for (const naming of ['zh', 'en', 'machine'] as const) {
      expect(new Set(COLUMNS.map((column) => column[naming])).size).toBe(COLUMNS.length);
    }
  });

  it('comes back whole from any text a page may hold', async () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '-', ' ', '\t', '件', '\0', "'") }));
    const figure = fc.record({ label: text, quote: text, unit: text, period: text, value: fc.double({ noNaN: true, noDefaultInfinity: true }) });
    await fc.assert(
      fc.asyncProperty(fc.array(figure, { maxLength: 6 }), text, async (figures: Partial<Observation>[], title) => {
        const rows = read(await textOf(tidyCsv([contents(figures, { title })], 'machine')));
        expect(rows).toHaveLength(figures.length);
        rows.forEach((row, i) => {
          expect(Number(row.obs_value)).toBe(figures[i]!.value === 0 ? 0 : figures[i]!.value);
          expect([row.obs_label, row.obs_quote, row.unit_measure, row.report_title]).toEqual(
            [figures[i]!.label!, figures[i]!.quote!, figures[i]!.unit!, title].map(harmless),
          );
        });
      }),
    );
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '－1', '＋1', '＠x', '\0=1', '\uFEFF=1', '\u200B=1', '\u200E+1', '\u202E@x', '\u2060-1', '\u00AD=1', '\u0085=1', '\u001F=1', ' \u200B\u2066=1', '﹦1', '﹢1', '﹣1', '﹫x', '"=1', '"-1"'])('cannot start a formula: %j', (text) => {
    const [[cell] = []] = parse(csvCell(text)) as string[][];
    expect(cell?.startsWith("'")).toBe(true);
  });

  it.each([
    ['甲县;=1+1', `"甲县;'=1+1"`], ['甲县\t@SUM(A1)', `"甲县\t'@SUM(A1)"`], ['a\r\n=1;-1', `"a\r\n'=1;'-1"`], ['a; "=1', `"a;' ""=1"`], ['a;b', '"a;b"'], ['a\tb', '"a\tb"'], ["it's", "it's"],
  ])('starts no formula where a program splits it: %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
    for (const part of cell.split(/[;\t\r\n]/)) expect(part).not.toMatch(/^["\s]*[=+\-@]/);
  });

  it('leaves harmless text alone, and true numbers numbers', () => {
    for (const text of ['', '34件', '1-2', 'a,-1', '甲;乙', '\u200B34件', "'", 'a=b', '2013/..', '../2014-12-31']) expect(harmless(text)).toBe(text);
    expect([-12.5, 0, 2200000000, NaN, Infinity, null, true].map(csvCell)).toEqual(['-12.5', '0', '2200000000', '', '', '', 'true']);
  });

  it('tells on the way back what was written, apostrophes too', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '－', ' ', 'x', '\n', '\t', ';', '"') }), (text) => {
        expect(asWritten(harmless(text))).toBe(text);
      }),
    );
  });

  it('never starts as a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '\0', '\uFEFF', 'x', '＝', ';', '"') }), (text) => {
        expect(harmless(text)).not.toMatch(/(?:^|[;\t\r\n])["\s]*[=+\-@＝＋－＠]/);
      }),
    );
  });
});

import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { checksOf } from '../../../lib/checks';
import { extract, type Extraction } from '../../../lib/extract';
import { flatten } from '../../../lib/text';

/** A cell of a row as it is written here: `2x1行政处罚` covers two columns and one row. */
const cell = (written: string): string => {
  const [, columns, rows, text = ''] = /^(?:(\d)x(\d))?(.*)$/.exec(written.trim())!;
  return `<td${columns ? ` colspan="${columns}"` : ''}${rows ? ` rowspan="${rows}"` : ''}>${text}</td>`;
};
const table = (...rows: string[]): string => `<table>${rows.map((row) => `<tr>${row.split('|').map(cell).join('')}</tr>`).join('')}</table>`;

const read = (html: string): Extraction => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const { text, grids } = flatten(document.body);
  return extract(text, { year: 2023, kind: 'annual-report', publishedAt: null, regionName: '某市', level: 'city', body: null, bodyKind: null }, grids);
};
const labels = (html: string) => read(html).observations.map((o) => [o.quote, o.value, o.unit, o.label]);

describe('heads', () => {
  it('of two levels name a column together, with units from the lines above by what is counted', () => {
    expect(labels(`<p>单位：件、万元</p>${table('1x2序号|1x2领域|2x1行政处罚|2x1行政检查', '案件|罚没金额|检查次数|问题发现率', '1|市场监管|120|33.5|800|12.5', '2|生态环境|80|21|600|—')}`)).toEqual([
      ['120', 120, '件', '市场监管·行政处罚·案件'], ['33.5', 335000, '元', '市场监管·行政处罚·罚没金额'],
      ['800', 800, '次', '市场监管·行政检查·检查次数'], ['12.5', 12.5, '%', '市场监管·行政检查·问题发现率'],
      ['80', 80, '件', '生态环境·行政处罚·案件'], ['21', 210000, '元', '生态环境·行政处罚·罚没金额'], ['600', 600, '次', '生态环境·行政检查·检查次数'],
    ]);
  });

  it('of merged rows name every row they stand beside; a column of units gives the units', () => {
    expect(labels(table('类别|指标|单位|数量', '1x2行政复议|收到申请|件|64', '受理|件|60', '1x2普法|活动|场|35', '受众|万人次|1.2'))).toEqual([
      ['64', 64, '件', '行政复议·收到申请'], ['60', 60, '件', '行政复议·受理'], ['35', 35, '场', '普法·活动'], ['1.2', 12000, '人次', '普法·受众'],
    ]);
  });

  it('go on over the empty cells below them', () => {
    expect(labels(table('类别|指标|数量（件）', '行政复议|收到申请|64', '|受理|60', '行政应诉|应诉案件|34')).map(([, , , label]) => label)).toEqual(['行政复议·收到申请', '行政复议·受理', '行政应诉·应诉案件']);
  });

  it.each([
    ['数量（件）', '件', 5], ['数量(单位：件)', '件', 5], ['罚没款（万元）', '元', 50000], ['罚没款/万元', '元', 50000], ['数量：件', '件', 5], ['参训人数', '人', 5],
    ['行政处罚（一般程序）', null, 5], ['合格率', '%', 5], ['测评得分', '分', 5],
  ])('%s gives the unit %s', (head, unit, value) => {
    expect(read(table(`地区|${head}`, '甲县|5', '乙县|7')).observations[0]).toMatchObject({ quote: '5', value, unit });
  });

  it('may be a line across the table: a title, a unit, a section', () => {
    expect(labels(table('3x1单位：件', '项目|本年|上年', '3x1一、行政许可', '受理申请|900|800', '3x1二、行政处罚', '一般程序|300|200'))).toEqual([
      ['900', 900, '件', '行政许可·受理申请'], ['800', 800, '件', '行政许可·受理申请'], ['300', 300, '件', '行政处罚·一般程序'], ['200', 200, '件', '行政处罚·一般程序'],
    ]);
  });

  it('are repeated where a table goes on over pages, and hold no figure', () => {
    expect(labels(table('地区|2022|2023', '甲县|51|64', '地区|2022|2023', '乙县|40|34')).map(([quote]) => quote)).toEqual(['51', '64', '40', '34']);
  });
});

describe('indicators, periods and scopes of cells', () => {
  it('come from the heads of transposed tables too', () => {
    const { observations } = read(table('1x2类别|1x2指标|2x1年份|1x2同比增长（%）', '2022年|2023年', '1x2行政复议|收到申请（件）|51|64|25.5', '受理（件）|48|60|25', '行政应诉|出庭应诉率（%）|95|100|5'));
    expect(observations.map((o) => [o.quote, o.indicator, o.period, o.trend])).toEqual([
      ['51', 'reconsideration.applications.received', '2022', null], ['64', 'reconsideration.applications.received', '2023', null], ['25.5', null, '2023', 'up'],
      ['48', 'reconsideration.accepted', '2022', null], ['60', 'reconsideration.accepted', '2023', null], ['25', null, '2023', 'up'],
      ['95', 'litigation.appearance-rate', '2022', null], ['100', 'litigation.appearance-rate', '2023', null], ['5', null, '2023', 'up'],
    ]);
  });

  it('take the year from a row, a title and from 上年', () => {
    const periods = (html: string) => read(html).observations.map((o) => o.period);
    expect(periods(table('年份|收案（件）', '2021|51', '2022|60'))).toEqual(['2021', '2022']);
    expect(periods(table('年度|收案（件）', '2021年|51', '2022年|60'))).toEqual(['2021', '2022']);
    expect(periods(table('项目|本年|上年', '收案（件）|51|60'))).toEqual(['2023', '2022']);
    expect(periods(`<p>2022年普法情况（单位：场）</p>${table('地区|讲座', '甲县|5', '乙县|7')}`)).toEqual(['2022', '2022']);
  });

  it('take the scope from a head', () => {
    expect(read(table('指标|全市|市本级', '行政处罚（件）|1200|300')).observations.map((o) => o.scope)).toEqual(['jurisdiction', 'government']);
  });

  it('are ranks and scores where the head says so', () => {
    expect(read(table('地区|得分|排名', '甲县|98.5|1', '乙县|97|2')).observations).toMatchObject([
      { quote: '98.5', role: 'score', unit: '分' }, { quote: '1', role: 'rank', unit: null }, { quote: '97', role: 'score' }, { quote: '2', role: 'rank' },
    ]);
  });
});

describe('tables of other shapes', () => {
  it('that stand side by side', () => {
    expect(labels(table('项目|数量|项目|数量', '收到复议申请|64件|办理法援案件|320件', '审结|60件|调解纠纷|1,203件'))).toEqual([
      ['64件', 64, '件', '收到复议申请'], ['320件', 320, '件', '办理法援案件'], ['60件', 60, '件', '审结'], ['1,203件', 1203, '件', '调解纠纷'],
    ]);
  });

  it('without heads', () => {
    expect(labels(table('收到复议申请（件）|64|受理（件）|60', '罚没金额（万元）|5.5|检查活动（次）|70'))).toEqual([
      ['64', 64, '件', '收到复议申请'], ['60', 60, '件', '受理'], ['5.5', 55000, '元', '罚没金额'], ['70', 70, '次', '检查活动'],
    ]);
  });

  it('of a single row of numbers', () => {
    expect(labels(table('收到申请（件）|受理（件）|审结（件）', '64|60|55'))).toEqual([['64', 64, '件', '收到申请'], ['60', 60, '件', '受理'], ['55', 55, '件', '审结']]);
  });

  it.each([
    ['serial numbers', table('序号|名称', '1|甲局', '2|乙局')],
    ['serial numbers without a head', table('|名称|备注', '1|甲局|无', '2|乙局|/')],
    ['numbers that nothing names', table('1|2', '3|4')],
    ['dates, codes and telephones', table('部门|日期|代码|电话', '甲局|2023|4301|8811223')],
    ['differences', table('项目|增减（件）', '收案|13', '结案|-6')],
    ['dashes', table('项目|数量（件）', '收案|—', '结案|/', '其他|')],
    ['a layout', `<table><tr><td>1</td><td><p>正文没有数字。</p></td></tr></table>`],
  ])('with %s hold no figure', (_, html) => {
    expect(labels(html)).toEqual([]);
  });
});

describe('totals', () => {
  const checks = (html: string) => checksOf(read(html)).map(({ total, parts, verdict }) => [total, parts, verdict]);

  it('of rows and of columns are checked', () => {
    const html = table('地区|合计|讲座（场）|展览（场）', '甲县|25|10|15', '乙县|32|12|20', '总计|57|22|35').replace('合计', '合计（场）');
    expect(checks(html)).toEqual([[6, [0, 3], 'holds'], [7, [1, 4], 'holds'], [8, [2, 5], 'holds'], [0, [1, 2], 'holds'], [3, [4, 5], 'holds'], [6, [7, 8], 'holds']]);
    expect(checks(html.replace('>32<', '>23<'))).toContainEqual([3, [4, 5], 'differs']);
  });

  it('under one of several heads count only what stands under it', () => {
    expect(checks(table('1x2地区|3x1行政处罚（件）|1x2行政检查（次）', '一般程序|简易程序|合计', '甲县|20|30|50|7', '乙县|15|10|25|9'))).toEqual([[2, [0, 1], 'holds'], [6, [4, 5], 'holds']]);
  });

  it.each([
    ['stages of the same cases', table('地区|合计（件）|受理（件）|办结（件）', '甲县|25|25|20', '乙县|32|32|30')],
    ['parts of a part', table('地区|合计（件）|复议（件）|其中：集体（件）', '甲县|25|20|5', '乙县|32|30|2')],
    ['several units', table('地区|合计|案件（件）|罚款（元）', '甲县|25|20|5', '乙县|32|30|2')],
    ['a missing number', table('地区|讲座（场）', '甲县|10', '乙县|—', '合计|25')],
    ['rows within rows', table('地区|讲座（场）', '甲县|10', '其中：城区|4', '乙县|15', '合计|26')],
    ['rates', table('地区|合格率', '甲县|90', '乙县|95', '合计|92')],
  ])('of %s accuse no one', (_, html) => {
    expect(checks(html).filter(([, , verdict]) => verdict === 'differs')).toEqual([]);
  });
});

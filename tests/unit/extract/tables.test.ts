import { describe, expect, it } from 'vitest';
import { checksOf } from '../../../lib/checks';
import { extract } from '../../../lib/extract';

const read = (text: string) => extract(text, { year: 2023, kind: 'annual-report', publishedAt: null, regionName: '某市', level: 'city', body: null, bodyKind: null });

const table = [
  '执法领域\t行政检查（次）\t行政处罚（件）\t罚没金额（万元）',
  '市场监管\t8,412\t1260\t846.3',
  '生态环境\t３２７５\t214\t1235.6',
  '合计\t11,687\t1474\t2081.9',
].join('\n');

describe('tables', () => {
  it('take unit and label from the heads, the span from the cell', () => {
    const { observations } = read(`各领域情况如下：\n${table}\n下一段。`);
    expect(observations).toHaveLength(9);
    expect(observations[0]).toMatchObject({ quote: '8,412', value: 8412, unit: '次', label: '市场监管·行政检查', indicator: 'enforcement.inspections' });
    expect(observations[5]).toMatchObject({ quote: '1235.6', value: 12356000, unit: '元', role: 'amount' });
    expect(observations[3]).toMatchObject({ quote: '３２７５', value: 3275 });
  });

  it('check the row of totals', () => {
    const extraction = read(table);
    expect(checksOf(extraction).map((c) => [c.total, c.parts, c.verdict])).toEqual([[6, [0, 3], 'holds'], [7, [1, 4], 'holds'], [8, [2, 5], 'holds']]);
    expect(checksOf(read(table.replace('11,687', '11,867')))[0]).toMatchObject({ verdict: 'differs', stated: 11867, computed: 11687 });
  });

  it('leave numbering and years alone', () => {
    expect(read('序号\t名称\t年份\t数量（件）\n1\t文件清理\t2021\t35\n2\t备案\t2022\t12').observations.map((o) => o.quote)).toEqual(['35', '12']);
  });

  it('take years from the heads of columns and units from the heads of rows, and leave differences out', () => {
    const { observations } = read('类别\t2022年\t2023年\t增减\n行政复议申请（件）\t51\t64\t13\n行政应诉案件（件）\t40\t34\t-6');
    expect(observations.map((o) => [o.value, o.unit, o.period, o.indicator])).toEqual([
      [51, '件', '2022', 'reconsideration.applications.received'], [64, '件', '2023', 'reconsideration.applications.received'],
      [40, '件', '2022', 'litigation.cases.total'], [34, '件', '2023', 'litigation.cases.total'],
    ]);
  });

  it('read a percentage by its head', () => {
    expect(read('地区\t出庭应诉率\n甲县\t98.5\n乙县\t97%').observations).toMatchObject([{ value: 98.5, unit: '%' }, { value: 97, unit: '%' }]);
  });

  it('add up what stands side by side', () => {
    const beside = '单位\t收案数\t单位\t收案数\n甲局\t60\t丙局\t7\n乙局\t20\t合计\t87';
    expect(checksOf(read(beside)).map((c) => [c.verdict, c.stated, c.computed])).toEqual([['holds', 87, 87]]);
    expect(checksOf(read(beside.replace('87', '78'))).map((c) => c.verdict)).toEqual(['differs']);
    // Without heads nothing says which numbers a total holds.
    expect(checksOf(read('甲局\t60\t丙局\t7\n乙局\t20\t丁局\t5\n戊局\t3\t合计\t95'))).toEqual([]);
  });

  it('end with a total although the cells behind it are left out', () => {
    const short = '单位\t收案数\t备注\n甲局\t60\t新设\n乙局\t20\t\n合计\t80';
    expect(checksOf(read(short)).map((c) => [c.verdict, c.stated])).toEqual([['holds', 80]]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskNonFigures } from '../../../lib/extract/figures/masks';
import { findQuantities } from '../../../lib/extract/figures/quantities';
import { fold } from '../../../lib/text';

const read = (text: string) => {
  const folded = fold(text);
  return findQuantities(folded, maskNonFigures(folded)).map((q) => ({ quote: text.slice(q.start, q.end), ...q }));
};
const one = (text: string) => {
  const found = read(text);
  expect(found.map((q) => q.quote)).toHaveLength(1);
  return found[0]!;
};

describe('what is a figure', () => {
  it.each([
    ['办理案件３，２１０件', '３，２１０件', 3210, '件', null],
    ['调解纠纷2.35万件', '2.35万件', 23500, '件', null],
    ['发放资料180多万份', '180多万份', 1800000, '份', 'over'],
    ['涉案资金22亿元', '22亿元', 2200000000, '元', null],
    ['罚没款929.4万元', '929.4万元', 9294000, '元', null],
    ['涉及标的额约3亿', '约3亿', 300000000, null, 'about'],
    ['开展近三百场', '近三百场', 300, '场', 'nearly'],
    ['录入一千余件', '一千余件', 1000, '件', 'over'],
    ['承办提案上百件', '上百件', 100, '件', 'atLeast'],
    ['培训2天半', '2天半', 2.5, '天', null],
    ['控制在47个工作日以内', '47个工作日以内', 47, '个工作日', 'atMost'],
    ['网办率达95.6％', '95.6％', 95.6, '%', null],
    ['占全省的十分之一', '十分之一', 0.1, null, null],
    ['办结率百分之九十五', '百分之九十五', 95, '%', null],
    ['下降0.8个百分点', '0.8个百分点', 0.8, '个百分点', null],
    ['受理196宗（次）', '196宗（次）', 196, '宗(次)', null],
    ['在全省排第39名', '第39名', 39, '名', null],
    ['由 12\u00A0件', '12\u00A0件', 12, '件', null],
    ['全市14万国家工作人员', '14万', 140000, null, null],
    ['不少于20学时', '不少于20学时', 20, '学时', 'atLeast'],
    ['制定两部地方性法规', '两部', 2, '部', null],
    ['接听咨询电话3200个', '3200个', 3200, '个', null],
  ])('%s', (text, quote, value, unit, qualifier) => {
    expect(one(text)).toMatchObject({ quote, value, unit, qualifier });
  });

  it.each([
    '2023年3月15日', '2021—2025年', '豫法政〔2017〕1号', '第十六届人大', '党的二十大', '“三项制度”', '《条例（2019年修订）》',
    '12345热线', '双随机一公开', '最多跑一次', '一网通办', '八五普法', '浏览量：1024', 'PM2.5浓度', '12·4宪法日', '一是加强领导',
    '进一步统一思想', '市场监管第三方评估', '5G网络', '第一责任人', '联系电话：0734-8811223', '电话0734-8811223', '1.总体情况', '数十家企业', '各部门',
    '十三届全国人大三次会议', '五级联动', '14:30开始', '年满60周岁', '前三季度',
  ])('%s holds none', (text) => {
    expect(read(text).map((q) => q.quote)).toEqual([]);
  });

  it('reads the pieces of a run without a pause', () => {
    expect(read('进行四期三天培训').map((q) => q.quote)).toEqual(['四期', '三天']);
    expect(read('由15个工作日压缩至1个工作日').map((q) => q.value)).toEqual([15, 1]);
  });

  it('finds any count with any separator and measure word, with its span exact', () => {
    fc.assert(fc.property(
      fc.integer({ min: 2, max: 9_999_999 }),
      fc.constantFrom('件', '人次', '个', '家', '场', '万元', '项'),
      fc.constantFrom('', ' ', '\u00A0'),
      (n, unit, space) => {
        const quote = `${n.toLocaleString('en-US')}${space}${unit}`;
        const found = one(`共办理${quote}，完成任务。`);
        expect(found.quote).toBe(quote);
        expect(found.value).toBe(unit === '万元' ? n * 10000 : n);
      },
    ));
  });

  it('never overlaps and stays in order, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'一二两三十百千万亿余多第约近上0123456789.,%件个项年月日号《》“”（）、，。 '), maxLength: 80 }), (text) => {
      const found = read(text);
      found.forEach((q, i) => {
        expect(q.start).toBeLessThan(q.end);
        expect(Number.isFinite(q.value)).toBe(true);
        if (i) expect(q.start).toBeGreaterThanOrEqual(found[i - 1]!.end);
      });
    }), { numRuns: 500 });
  });
});

import { describe, expect, it } from 'vitest';
import type { Caveat, ComparisonRow } from '../../../lib/compare/types';
import { translator } from '../../../lib/i18n';
import { caveatWords, cellAsides, rowAsides } from '../../../lib/view/comparison';
import { figure } from './records';

const row: ComparisonRow & { years: readonly [number, number] } = {
  years: [2024, 2019],
  indicator: null, label: '行政复议·收到申请', difference: null, percent: null, direction: null, caveats: [],
  a: figure({ scope: 'jurisdiction', unit: '件' }), b: figure({ period: '2013/..', unit: null }),
};

describe('caveatWords', () => {
  it.each<[Caveat, string]>([
    ['scope', '范围不同：全辖区 / 未说明'],
    ['period', '时期长短不同：2019年 / 2013年以来'],
    ['stock-flow', '一为累计或时点数，一为当期数：2019年 / 2013年以来'],
    ['unit', '计量单位不同：件 / 无单位'],
    ['qualifier', '含约数或界限，差值为约数'],
    ['series-break', '其间法律或统计口径有变'],
    ['label', '按名称相近配对，未必是同一指标'],
  ])('%s', (caveat, words) => expect(caveatWords(caveat, row, 'zh-CN', translator('zh-CN'))).toBe(words));

  it('names what changed between the two years', () => {
    const of = { ...row, a: { ...row.a, indicator: 'reconsideration.applications.received', period: '2024' }, b: { ...row.b, period: '2019' } };
    expect(caveatWords('series-break', of, 'zh-CN', translator('zh-CN'))).toBe('其间口径有变：2020年起的行政复议体制改革，2024年新行政复议法施行');
    expect(caveatWords('series-break', { ...of, b: { ...of.b, period: '2023' } }, 'en', translator('en'))).toBe('not one series: new Reconsideration Law from 2024 on');
  });
});

describe('cellAsides', () => {
  const usual = { year: 2019, period: '2019', scope: null };
  const t = translator('zh-CN');

  it('says whose and when a figure in a column is, where that is not what the column’s head says', () => {
    expect(cellAsides({ period: '2018', scope: 'jurisdiction', unit: '件' }, ['qualifier'], usual, 'zh-CN', t)).toEqual(['2018年', '全辖区']);
    expect(cellAsides({ period: '2019', scope: null, unit: '件' }, [], usual, 'zh-CN', t)).toEqual([]);
  });

  it('does not repeat what a caveat beside it says', () => {
    const half = { period: '2019-01/2019-06', scope: 'jurisdiction', unit: '件' } as const;
    expect(cellAsides(half, ['period'], usual, 'zh-CN', t)).toEqual(['全辖区']);
    expect(cellAsides(half, ['stock-flow', 'scope'], usual, 'zh-CN', t)).toEqual([]);
  });
});

it('says once what is to be said of both figures of a row', () => {
  const usual = (year: number) => ({ year, period: String(year), scope: null });
  const sides = { a: figure({ period: '2018', scope: 'government' }), b: figure({ period: '2017', scope: 'government' }), caveats: [] };
  const found = rowAsides(sides, [usual(2019), usual(2018)], 'zh-CN', translator('zh-CN'));
  expect(found).toEqual({ both: ['报告机关本级'], a: ['2018年'], b: ['2017年'] });
});

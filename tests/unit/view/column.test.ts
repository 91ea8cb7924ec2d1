import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import type { Check } from '../../../lib/model';
import { columnOf } from '../../../lib/view/column';
import { observation } from '../support/readings';

const t = translator('zh-CN');
const figures = [
  observation({ value: 78, label: '收到' }),
  observation({ value: 70, label: '受理' }),
  observation({ value: 5, label: '不予受理' }),
  observation({ value: 92.5, unit: '%', role: 'rate', label: '办结率' }),
  observation({ value: 12.5, unit: '亿元', label: '金额' }),
];
const lines = (check: Omit<Check, 'stated' | 'computed'> & Partial<Check>, of = figures) =>
  columnOf({ stated: 0, computed: 0, ...check }, of, 'zh-CN', t)?.map(({ sign, label, number, unit }) => `${sign}${label} ${number}${unit}`);

describe('columnOf', () => {
  it('writes a sum that holds with its total as the result', () => {
    expect(lines({ kind: 'sum', total: 0, parts: [1, 2], stated: 78, computed: 78, verdict: 'holds' })).toEqual(['受理 70', '+不予受理 5', '=收到 78']);
  });

  it('sets what is stated and what is left under a sum that differs', () => {
    expect(lines({ kind: 'sum', total: 0, parts: [1, 2], stated: 78, computed: 75, verdict: 'differs' })).toEqual(['受理 70', '+不予受理 5', '=算得 75', '原文 78', '相差 3']);
  });

  it('writes a ratio with the units of its terms', () => {
    expect(lines({ kind: 'ratio', total: 3, parts: [1, 0], stated: 92.5, computed: (100 * 70) / 78, verdict: 'differs' })).toEqual([
      '受理 70件', '÷收到 78件', '≈算得 89.74%', '原文 92.5%', '相差 2.76个百分点',
    ]);
  });

  it('writes a change in percent in two steps, the lesser taken from the greater', () => {
    expect(lines({ kind: 'change', total: 3, parts: [0, 1], stated: -10.3, computed: (-100 * 8) / 78, verdict: 'rounding' })).toEqual([
      '收到 78件', '−受理 70件', '= 8件', '÷收到 78件', '≈算得 10.26%', '原文 10.3%',
    ]);
  });

  it('writes large numbers alike', () => {
    const large = [observation({ value: 22e8, unit: '元', label: '甲' }), observation({ value: 12e8, unit: '元', label: '乙' }), observation({ value: 10e8, unit: '元', label: '丙' })];
    const check = { kind: 'sum' as const, total: 0, parts: [1, 2], stated: 22e8, computed: 22e8, verdict: 'holds' as const };
    expect(lines(check, large)).toEqual(['乙 12亿', '+丙 10亿', '=甲 22亿']);
    large[2] = observation({ value: 3e7, unit: '元', label: '丙' });
    expect(lines(check, large)?.[1]).toBe('+丙 30,000,000');
  });

  it('is nothing where a figure is not there', () => {
    expect(lines({ kind: 'sum', total: 0, parts: [1, 9], verdict: 'holds' })).toBeUndefined();
    expect(lines({ kind: 'ratio', total: 0, parts: [1], verdict: 'holds' })).toBeUndefined();
  });
});

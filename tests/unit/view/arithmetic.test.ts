import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import type { Check } from '../../../lib/model';
import { layOut } from '../../../lib/view/arithmetic';
import { observation } from '../marks/observation';

const t = translator('zh-CN');
const check = (given: Partial<Check>): Check => ({ kind: 'sum', total: 0, parts: [1, 2], stated: 0, computed: 0, verdict: 'holds', ...given });
const figures = (unit: string, ...values: number[]) => values.map((value, at) => observation({ value, unit: at === 0 ? unit : '件' }));
const line = (given: Check, observed: ReturnType<typeof figures>): string => {
  const laid = layOut(given, observed, 'zh-CN', t)!;
  return `${laid.pieces.map(({ text }) => text).join('')} ${laid.exact ? '=' : '≈'} ${laid.result} | ${laid.stated}`;
};

describe('layOut', () => {
  it('writes a sum, each number with the figure it stands for', () => {
    const observed = figures('件', 1152, 1054, 98);
    expect(line(check({ stated: 1152, computed: 1152 }), observed)).toBe('1,054 + 98 = 1,152 | 1,152');
    const laid = layOut(check({ stated: 1152, computed: 1152 }), observed, 'zh-CN', t)!;
    expect(laid.pieces.map(({ figure }) => figure)).toEqual([1, null, 2]);
  });

  it('writes a ratio with one digit more than printed', () => {
    expect(line(check({ kind: 'ratio', stated: 99.5, computed: 99.57446808 }), figures('%', 99.5, 23400, 23500))).toBe('23,400 ÷ 23,500 ≈ 99.57% | 99.5%');
  });

  it('writes a growth and a reduction the way a person would', () => {
    expect(line(check({ kind: 'change', stated: 20, computed: 20 }), figures('%', 20, 100, 120))).toBe('(120 − 100) ÷ 100 = 20% | 20%');
    expect(line(check({ kind: 'change', stated: 20, computed: -20 }), figures('%', 20, 100, 80))).toBe('(100 − 80) ÷ 100 = 20% | 20%');
  });

  it('writes a change in points as a difference', () => {
    const observed = [observation({ value: 0.8, unit: '个百分点' }), observation({ value: 91.7, unit: '%' }), observation({ value: 92.5, unit: '%' })];
    expect(line(check({ kind: 'change', stated: 0.8, computed: 0.8 }), observed)).toBe('92.5% − 91.7% = 0.8\u202f个百分点 | 0.8\u202f个百分点');
  });

  it('gives nothing for a check that names figures that are not there', () => {
    expect(layOut(check({ parts: [1, 7] }), figures('件', 1, 2), 'zh-CN', t)).toBeNull();
    expect(layOut(check({ parts: [] }), figures('件', 1), 'zh-CN', t)).toBeNull();
    expect(layOut(check({ kind: 'ratio', parts: [1] }), figures('%', 1, 2), 'zh-CN', t)).toBeNull();
  });
});

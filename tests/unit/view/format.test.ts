import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import { formatBounded, formatDifference, formatNumber, formatPercent, formatQualifier, formatQuantity, numberWriter } from '../../../lib/view/format';

const zh = translator('zh-CN');
const en = translator('en');
const count = { role: 'count', trend: null } as const;

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [1234567, '1,234,567'],
    [92.56, '92.56'],
    [-1200, '−1,200'],
    [2_200_000_000, '22亿'],
    [123_456_789, '123,456,789'],
    [12_345_000_000, '123.45亿'],
    [9_000_000_000_000_000, '90,000,000亿'],
    [-1e100, '−1E100'],
    [1.2345e17, '1.23E17'],
  ])('%d in Chinese', (value, words) => expect(formatNumber(value, 'zh-CN')).toBe(words));

  it.each([
    [2_200_000_000, '2.2bn'],
    [-16_500_000_000, '−16.5bn'],
    [350_000_000, '350,000,000'],
    [1_234_567_891, '1,234,567,891'],
  ])('%d in English', (value, words) => expect(formatNumber(value, 'en')).toBe(words));
});

describe('numberWriter', () => {
  it.each([
    [[50_000_000, 100_000_000, 0], ['0.5亿', '1亿', '0']],
    [[71_340_000, 151_170_000], ['0.7134亿', '1.5117亿']],
    [[20_000_000, 71_340_000], ['2,000万', '7,134万']],
    [[151_170_000, 37], ['151,170,000', '37']],
    [[-1_230_000, 500_000], ['−123万', '50万']],
    [[23_500, 92.56], ['23,500', '92.56']],
  ])('writes %j on one scale', (values, words) => expect(values.map(numberWriter(values, 'zh-CN'))).toEqual(words));

  it('writes English millions in full', () => {
    const values = [50_000_000, 151_170_000];
    expect(values.map(numberWriter(values, 'en'))).toEqual(['50,000,000', '151,170,000']);
  });
});

describe('formatQuantity', () => {
  it.each([
    [{ ...count, value: 23500, unit: '件' }, '23,500\u202f件'],
    [{ ...count, value: 140000, unit: null }, '140,000'],
    [{ value: 92.56, unit: '%', role: 'rate', trend: null } as const, '92.56%'],
    [{ value: 0.8, unit: '个百分点', role: 'rate', trend: 'down' } as const, '下降 0.8\u202f个百分点'],
    [{ value: 39, unit: '名', role: 'rank', trend: null } as const, '第 39\u202f名'],
  ])('%o', (quantity, words) => expect(formatQuantity(quantity, 'zh-CN', zh)).toBe(words));

  it('leaves the qualifier to a word of its own', () => {
    expect(formatQualifier('over', zh)).toBe('逾');
    expect(formatQualifier('over', en)).toBe('over');
    expect(formatQualifier(null, zh)).toBe('');
  });
});

describe('formatBounded', () => {
  it('says the bound of a rise within it, any other before it', () => {
    const rise = { value: 20, unit: '%', role: 'rate', trend: 'up', qualifier: 'atLeast' } as const;
    expect(formatBounded(rise, 'zh-CN', zh)).toBe('上升不少于 20%');
    expect(formatBounded(rise, 'en', en)).toBe('up at least 20%');
    expect(formatBounded({ ...rise, qualifier: null }, 'zh-CN', zh)).toBe('上升 20%');
    expect(formatBounded({ ...rise, trend: null }, 'zh-CN', zh)).toBe('不少于 20%');
  });
});

describe('formatDifference', () => {
  it('always shows the sign, and none for no change', () => {
    expect(formatDifference(120, '件', 'zh-CN', zh)).toBe('+120\u202f件');
    expect(formatDifference(-120, '件', 'zh-CN', zh)).toBe('−120\u202f件');
    expect(formatDifference(0, '件', 'zh-CN', zh)).toBe('0\u202f件');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('takes %s for a unit like any other', (unit) => {
    expect(formatDifference(3, unit, 'zh-CN', zh)).toBe(`+3\u202f${unit}`);
  });

  it('tells rates apart in points, without the dust of binary fractions', () => {
    expect(formatDifference(99.17 - 97.79, '%', 'zh-CN', zh)).toBe('+1.38\u202f个百分点');
    expect(formatDifference(-0.3, '%', 'en', en)).toBe('−0.3\u202fpp');
  });
});

describe('formatPercent', () => {
  it.each([
    [11.736, '+11.7%'],
    [-4, '−4%'],
    [0, '0%'],
    [12345.6, '+12,346%'],
  ])('%d', (percent, words) => expect(formatPercent(percent, 'zh-CN')).toBe(words));
});

import { describe, expect, it } from 'vitest';
import type { TrendPoint } from '../../../lib/compare/trend';
import { translator } from '../../../lib/i18n';
import { placedPoints, trendWords } from '../../../lib/view/trend';
import { figure } from './records';

const point = (year: number, value: number, more = {}): TrendPoint => ({ year, figure: figure({ value, ...more }), joined: false, broken: false });
const words = (points: TrendPoint[], unlike: number[] = [], indicator: string | null = null) => trendWords({ points, unlike, indicator }, 'zh-CN', translator('zh-CN'));

describe('a trend in words', () => {
  it('names every year, those without a figure and those that do not compare too', () => {
    expect(words([point(2015, 64), point(2018, 78, { qualifier: 'over' })], [2017])).toBe('2015年 64\u202f件；2016年无数字；2017年口径不同，未画出；2018年 逾 78\u202f件');
  });

  it('names what changed the series', () => {
    expect(words([point(2023, 64), point(2024, 78)], [], 'reconsideration.accepted')).toBe('2023年 64\u202f件；2024年 78\u202f件；其间口径有变：2024年新行政复议法施行');
  });
});

describe('a trend drawn', () => {
  it('spaces the years evenly, missing ones too, and the values from least to greatest', () => {
    expect(placedPoints({ points: [point(2015, 10), point(2016, 30), point(2019, 20)] }).map(({ x, y }) => [x, y])).toEqual([[0, 0], [0.25, 1], [1, 0.5]]);
  });

  it('puts equal values in the middle, and a fall below nought', () => {
    expect(placedPoints({ points: [point(2015, 10), point(2016, 10)] }).map(({ y }) => y)).toEqual([0.5, 0.5]);
    const growth = { role: 'rate' as const, unit: '%' };
    expect(placedPoints({ points: [point(2015, 5, { ...growth, trend: 'up' }), point(2016, 5, { ...growth, trend: 'down' })] }).map(({ y }) => y)).toEqual([1, 0]);
  });
});

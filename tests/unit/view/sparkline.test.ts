import { describe, expect, it } from 'vitest';
import type { TrendPoint } from '../../../lib/compare/trend';
import { sparklineOf } from '../../../lib/view/sparkline';
import { figure } from './records';

const point = (year: number, value: number, given: Partial<TrendPoint> = {}, more = {}): TrendPoint => ({ year, figure: figure({ value, ...more }), joined: false, broken: false, ...given });
const joined = (year: number, value: number, more = {}): TrendPoint => point(year, value, { joined: true }, more);
const drawn = (points: TrendPoint[], year: number | null = null) => sparklineOf({ points, unlike: [], indicator: null }, year);
const circles = (path: string): number => path.match(/M/g)?.length ?? 0;

describe('a sparkline', () => {
  it('leads a line from one year to the next alone, and an upright to where the series broke', () => {
    const { lines, breaks } = drawn([point(2018, 10), joined(2019, 30), point(2021, 20), point(2023, 10, { broken: true })]);
    expect(lines).toBe('M4 18L14 4');
    expect(breaks).toBe('M44 1V21');
  });

  it('draws every dot of few years, alike ones as one path', () => {
    const { dots } = drawn(Array.from({ length: 7 }, (_, at) => joined(2016 + at, at % 3)));
    expect(dots.map(({ open, own, path }) => [open, own, circles(path)])).toEqual([[false, false, 7]]);
  });

  it('draws many years as their line and the present one alone, whose dot would be lost in a chain', () => {
    for (const count of [8, 13, 50]) {
      const years = Array.from({ length: count }, (_, at) => point(2022 - count + 1 + at, at % 7, { joined: at > 0 }));
      const { lines, dots } = drawn(years, 2019);
      expect(circles(lines)).toBe(count - 1);
      expect(dots.map(({ open, own, path }) => [open, own, circles(path)])).toEqual([[false, true, 1]]);
    }
  });

  it('of many years keeps the dots that the line does not tell: bounds, and years between gaps and breaks', () => {
    const years = [point(2008, 1), joined(2009, 2), point(2011, 3), point(2013, 4, { broken: true }), joined(2014, 5, { qualifier: 'over' }), joined(2015, 6), point(2018, 7), joined(2019, 8), joined(2020, 9)];
    const { dots } = drawn(years, 2019);
    expect(dots.map(({ open, own, path }) => [open, own, circles(path)])).toEqual([[false, false, 1], [true, false, 1], [false, true, 1]]);
    expect(dots[0]!.path).toContain(`M${Math.round((2 + (3 / 12) * 50) * 100) / 100} `);
    expect(drawn([point(2000, 1), point(2010, 2), point(2020, 3), point(2021, 4, { broken: true })]).dots.map(({ path }) => circles(path))).toEqual([4]);
  });

  it('keeps the order of the years, in which the dots cover each other, and lays the present one on all', () => {
    const { dots } = drawn([point(2018, 1), joined(2019, 2), joined(2020, 3, { qualifier: 'about' }), joined(2021, 4), joined(2022, 5), joined(2023, 6, { qualifier: 'over' })], 2022);
    expect(dots.map(({ open, own, path }) => [open, own, circles(path)])).toEqual([[false, false, 2], [true, false, 1], [false, false, 1], [true, false, 1], [false, true, 1]]);
    expect(drawn([point(2018, 1, {}, { qualifier: 'about' })], 2018).dots).toMatchObject([{ open: true, own: true, path: 'M26.4 11a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0' }]);
  });
});

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

  it('draws the dots of many years as one path, but for those told apart', () => {
    const years = Array.from({ length: 50 }, (_, at) => joined(1974 + at, at % 7));
    const { dots } = drawn(years);
    expect(dots.map(({ open, own, path }) => [open, own, circles(path)])).toEqual([[false, false, 50]]);
  });

  it('keeps the order of the years, in which the dots cover each other', () => {
    const { dots } = drawn([point(2018, 1), joined(2019, 2), joined(2020, 3, { qualifier: 'about' }), joined(2021, 4), joined(2022, 5), joined(2023, 6, { qualifier: 'over' })], 2022);
    expect(dots.map(({ open, own, path }) => [open, own, circles(path)])).toEqual([[false, false, 2], [true, false, 1], [false, false, 1], [false, true, 1], [true, false, 1]]);
    expect(drawn([point(2018, 1, {}, { qualifier: 'about' })], 2018).dots).toMatchObject([{ open: true, own: true, path: 'M26.4 11a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0' }]);
  });
});

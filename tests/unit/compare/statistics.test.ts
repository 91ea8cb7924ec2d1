import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, spanOf, type Bounded, type Ranged } from '../../../lib/compare/bounds';
import { perHundredThousand, quantile, ranksOf, summaryOf } from '../../../lib/compare/statistics';
import { observation } from '../support/readings';

const ranged = (figure: Bounded): Ranged => {
  const [least, most] = spanOf(figure);
  return { ...figure, least, most };
};
const exact = (...values: number[]): Ranged[] => values.map((value) => ranged({ value, qualifier: null }));
const figure: fc.Arbitrary<Ranged> = fc.record({
  value: fc.integer({ min: -1000, max: 100_000 }),
  qualifier: fc.constantFrom<Bounded['qualifier']>(null, null, 'over', 'atLeast', 'nearly', 'atMost', 'about'),
}).map(ranged);

describe('quantile', () => {
  it('is that of Excel’s QUARTILE.INC', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile([1, 2, 4, 7, 8, 9, 10, 12], share))).toEqual([1, 3.5, 7.5, 9.25, 12]);
    expect(quantile([5], 0.25)).toBe(5);
  });

  it('lies among the values and never falls where the share rises', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (values, a, b) => {
        const sorted = [...values].sort((x, y) => x - y);
        const [low, high] = [quantile(sorted, Math.min(a, b)), quantile(sorted, Math.max(a, b))];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(sorted[0]!);
        expect(high).toBeLessThanOrEqual(sorted.at(-1)!);
      }),
    );
  });
});

describe('summaryOf', () => {
  it('gives median and quartiles of what there is, and nothing of nothing', () => {
    expect(summaryOf(exact(3, 1, 2))).toMatchObject({ n: 3, bounded: 0, q1: { value: 1.5 }, median: { value: 2, least: 2, most: 2 }, q3: { value: 2.5 } });
    expect(summaryOf([])).toBeNull();
  });

  it('takes bounds at their printed value and says how far they leave it open', () => {
    const summary = summaryOf([...exact(10, 30), ranged({ value: 20, qualifier: 'over' })]);
    expect(summary).toMatchObject({ bounded: 1, median: { value: 20, least: 20, most: 30 } });
    expect(summaryOf([ranged({ value: 98, qualifier: 'atLeast' })])?.median).toEqual({ value: 98, least: 98, most: Infinity });
  });

  it('brackets every printed statistic, and leaves none open without bounds', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 40 }), (figures) => {
        const { n, bounded, q1, median, q3 } = summaryOf(figures)!;
        expect(n).toBe(figures.length);
        expect(q1.value).toBeLessThanOrEqual(median.value);
        expect(median.value).toBeLessThanOrEqual(q3.value);
        for (const { value, least, most } of [q1, median, q3]) {
          expect(least).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(most);
          if (bounded === 0) expect([least, most]).toEqual([value, value]);
        }
      }),
    );
  });
});

describe('ranksOf', () => {
  it('lets equals share the best place and keeps the places behind them', () => {
    expect(ranksOf(exact(10, 30, 20, 20)).map(({ rank, tied }) => [rank, tied])).toEqual([[4, 1], [1, 1], [2, 2], [2, 2]]);
  });

  it('says where a bound leaves the place open', () => {
    const [hundred, more] = ranksOf([...exact(108), ranged({ value: 100, qualifier: 'over' })]);
    expect(hundred).toMatchObject({ rank: 1, best: 1, worst: 2 });
    expect(more).toMatchObject({ rank: 2, best: 1, worst: 2 });
  });

  it('brackets every rank, exactly where no bound is among them', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 30 }), (figures) => {
        for (const { rank, tied, best, worst } of ranksOf(figures)) {
          expect(best).toBeLessThanOrEqual(rank);
          expect(worst).toBeGreaterThanOrEqual(rank);
          expect(rank + tied - 1).toBeLessThanOrEqual(figures.length);
        }
        const printed = ranksOf(exact(...figures.map(({ value }) => value)));
        for (const { rank, best, worst } of printed) expect([best, worst]).toEqual([rank, rank]);
      }),
    );
  });
});

describe('rangeOf', () => {
  it('turns a bound with its fall', () => {
    const bound = (trend: 'up' | 'down', qualifier: Bounded['qualifier']) => rangeOf(observation({ role: 'rate', value: 20, unit: '%', trend, qualifier }));
    expect(bound('down', 'over')).toEqual({ value: -20, qualifier: 'nearly', least: -30, most: -20 });
    expect(bound('down', 'atMost')).toEqual({ value: -20, qualifier: 'atLeast', least: -20, most: Infinity });
    expect(bound('down', 'about')).toEqual({ value: -20, qualifier: 'about', least: -30, most: -10 });
    expect(bound('up', 'over')).toEqual({ value: 20, qualifier: 'over', least: 20, most: 30 });
  });
});

describe('perHundredThousand', () => {
  it('divides value and bound alike by the residents', () => {
    expect(perHundredThousand(ranged({ value: 660, qualifier: 'over' }), 6_600_000)).toEqual({ value: 10, qualifier: 'over', least: 10, most: 10.1515151515 });
    expect(perHundredThousand(ranged({ value: 660, qualifier: 'atLeast' }), 6_600_000)).toMatchObject({ least: 10, most: Infinity });
  });

  it.each([null, 0, -5, NaN, Infinity])('says nothing with %s residents', (residents) => {
    expect(perHundredThousand(exact(660)[0]!, residents)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalsOf, stretchesAt } from '../../../lib/marks/intervals';

const stretch = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({ start, end: start + length }));

describe('intervals', () => {
  it('finds exactly the stretches a caret position touches', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 30 }), fc.nat(75), (stretches, offset) => {
        const expected = stretches.flatMap(({ start, end }, index) => (start <= offset && offset <= end ? [index] : []));
        expect(stretchesAt(intervalsOf(stretches), offset).sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  it('names the innermost first', () => {
    const intervals = intervalsOf([{ start: 0, end: 20 }, { start: 4, end: 9 }, { start: 4, end: 6 }]);
    expect(stretchesAt(intervals, 5)).toEqual([2, 1, 0]);
  });

  it('finds nothing where there is nothing', () => {
    expect(stretchesAt(intervalsOf([]), 3)).toEqual([]);
  });
});

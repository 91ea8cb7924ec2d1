import { describe, expect, it } from 'vitest';
import { isOrderSure } from '../../../lib/compare/bounds';
import type { Qualifier } from '../../../lib/model';

const figure = (value: number, qualifier: Qualifier | null = null) => ({ value, qualifier });

describe('isOrderSure', () => {
  it.each([
    ['百余 and 108', figure(100, 'over'), figure(108)],
    ['98以上 and 98.5', figure(98, 'atLeast'), figure(98.5)],
    ['超过97 and 97.8', figure(97, 'over'), figure(97.8)],
    ['近2000 and 1995', figure(2000, 'nearly'), figure(1995)],
    ['1000余 and 1050', figure(1000, 'over'), figure(1050)],
    ['约3000 and 2900', figure(3000, 'about'), figure(2900)],
    ['不超过5 and 3', figure(5, 'atMost'), figure(3)],
    ['近100 and 95', figure(100, 'nearly'), figure(95)],
    ['约1000 and 1900', figure(1000, 'about'), figure(1900)],
  ])('is false for %s', (_, a, b) => {
    expect([isOrderSure(a, b), isOrderSure(b, a)]).toEqual([false, false]);
  });

  it.each([
    ['two that are exact', figure(1), figure(2)],
    ['2300余 and 2400', figure(2300, 'over'), figure(2400)],
    ['1000余 and 990', figure(1000, 'over'), figure(990)],
    ['近2000 and 2300', figure(2000, 'nearly'), figure(2300)],
    ['98以上 and 97.5', figure(98, 'atLeast'), figure(97.5)],
    ['近100 and 85', figure(100, 'nearly'), figure(85)],
    ['约1000 and 890', figure(1000, 'about'), figure(890)],
  ])('is true for %s', (_, a, b) => {
    expect([isOrderSure(a, b), isOrderSure(b, a)]).toEqual([true, true]);
  });
});

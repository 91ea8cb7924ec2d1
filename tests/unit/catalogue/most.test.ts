import { describe, expect, it } from 'vitest';
import { mostSaid } from '../../../lib/catalogue/most';

describe('mostSaid', () => {
  it.each([
    ['受理▮', 3],
    ['收到.{0,4}复议申请▮', 7],
    ['(受理|新收到)(案件)?▮', 6],
    ['审[查核]{1,3}▮', 5],
    ['(?<!不予)受理▮(?!起)', 3],
    ['(各类)*案件▮', Infinity],
    ['(案.{0,2}件){1,2}▮', Infinity],
  ])('of %s is %d', (pattern, most) => {
    expect(mostSaid(pattern)).toBe(most);
  });
});

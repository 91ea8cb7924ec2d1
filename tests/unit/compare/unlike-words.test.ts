import { describe, expect, it } from 'vitest';
import { isUnlikeSort } from '../../../lib/compare/unlike-words';

describe('isUnlikeSort', () => {
  it.each([
    ['举办普法活动', '平均每月举办普法活动'], ['调解矛盾纠纷', '日均调解矛盾纠纷'], ['举办普法活动', '一季度举办普法活动'], ['举办普法活动', '明年计划举办普法活动'],
  ])('tells %s from %s', (a, b) => {
    expect([isUnlikeSort(a, b), isUnlikeSort(b, a), isUnlikeSort(b, b)]).toEqual([true, true, false]);
  });

  it('lets other words vary', () => {
    expect(isUnlikeSort('举办普法活动', '全年开展普法宣传活动')).toBe(false);
  });
});

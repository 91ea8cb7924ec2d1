import { describe, expect, it } from 'vitest';
import { keepsFigure, keepsRow, NO_FILTER, passes, type Filter } from '../../../lib/view/filter';
import { figure } from './records';

const received = figure({ indicator: 'reconsideration.applications.received', quote: '７８件', value: 78 });
const saved = figure({ label: '热线·受理诉求', quote: '2.35 万件', value: 23500 });
const found = (one: typeof received, query: string): boolean => passes(one, { shelf: 'all', query });

describe('passes', () => {
  it.each([
    ['', true],
    ['复议', true],
    ['收到 申请', true],
    ['RECONSIDERATION', true],
    ['received applications', true],
    ['received suits', false],
    ['诉讼', false],
  ])('finds %j in labels and in names of both languages: %s', (query, hit) => expect(found(received, query)).toBe(hit));

  it.each([
    [received, '78', true],
    [received, '７８件', true],
    [received, '7', true],
    [received, '8', false],
    [received, '复议 78', true],
    [received, '复议 79', false],
    [saved, '2.35', true],
    [saved, '35', false],
    [saved, '23,500', true],
    [saved, '23500', true],
  ])('finds numbers from their first digit, as printed or in full (%#: %j)', (one, query, hit) =>
    expect(found(one as typeof received, query as string)).toBe(hit));

  it('finds a number that is part of a name', () => {
    expect(found(figure({ label: '12345热线', quote: '6件', value: 6 }), '345')).toBe(true);
  });

  it('keeps to the category asked for', () => {
    expect(passes(received, { shelf: 'disputes', query: '' })).toBe(true);
    expect(passes(received, { shelf: 'rules', query: '' })).toBe(false);
    expect(passes(figure(), { shelf: 'uncatalogued', query: '' })).toBe(true);
  });
});

describe('what is left of a list', () => {
  const row = { a: { ...received, index: 4 }, b: figure({ index: 9, quote: '64件', value: 64 }), difference: 14 as number | null };
  const NONE: ReadonlySet<number> = new Set();
  const keeps = (filter: Partial<Filter>, difference: number | null = 14, [here, there]: readonly [ReadonlySet<number>, ReadonlySet<number>] = [NONE, NONE]) =>
    keepsRow({ ...row, difference }, { ...NO_FILTER, ...filter }, [here, there]);

  it('is what changed or cannot be subtracted', () => {
    expect([14, 0, null].map((difference) => keeps({ changed: true }, difference))).toEqual([true, false, true]);
    expect(keeps({}, 0)).toBe(true);
  });

  it('is what a check of either report found impossible', () => {
    expect(keeps({ differs: true })).toBe(false);
    expect(keeps({ differs: true }, 14, [new Set([4]), NONE])).toBe(true);
    expect(keeps({ differs: true }, 14, [NONE, new Set([9])])).toBe(true);
    expect(keeps({ differs: true }, 14, [new Set([9]), new Set([4])])).toBe(false);
    expect(keepsFigure(row.a, { ...NO_FILTER, differs: true }, new Set([4]))).toBe(true);
    expect(keepsFigure(row.a, { ...NO_FILTER, differs: true, changed: true }, NONE)).toBe(false);
  });

  it('is what the words of either figure are asked for by, whatever else is asked', () => {
    expect(keeps({ query: '64' })).toBe(true);
    expect(keeps({ query: '65' })).toBe(false);
    expect(keeps({ query: '64', changed: true }, 0)).toBe(false);
    expect(keepsFigure(row.a, { ...NO_FILTER, query: '64' }, NONE)).toBe(false);
  });
});

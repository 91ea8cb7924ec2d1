import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../../lib/pausing';
import type { ListedReport } from '../../../lib/records';
import { reportSorter, SORT_KEYS, sortFrom, sortParam, type Sort } from '../../../lib/view/report-order';
import { report } from './records';

const sorted = <T extends Pick<ListedReport, 'regionName' | Exclude<Sort['key'], 'place'>>>(reports: readonly T[], sort: Sort): T[] => run(reportSorter(reports, 'zh-CN')(sort));
const ids = (reports: readonly { id: string }[]) => reports.map(({ id }) => id);
const hengyang = report({ id: 'a' });
const earlier = report({ id: 'b', year: 2018, figures: 90 });
const luoshan = report({ id: 'c', regionName: '罗山县', year: 2020, figures: 9 });
const nameless = report({ id: 'd', regionName: null, regionCode: null, year: null, title: null });
const all = [nameless, luoshan, earlier, hengyang];

describe('the order of reports', () => {
  it('goes both ways, the unknown always last', () => {
    expect(ids(sorted(all, { key: 'year', direction: 1 }))).toEqual(['b', 'a', 'c', 'd']);
    expect(ids(sorted(all, { key: 'year', direction: -1 }))).toEqual(['c', 'a', 'b', 'd']);
    expect(ids(sorted(all, { key: 'place', direction: 1 }))).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(sorted(all, { key: 'place', direction: -1 }))).toEqual(['c', 'a', 'b', 'd']);
  });

  it('has numbers as numbers, in titles too', () => {
    expect(ids(sorted([hengyang, earlier, luoshan], { key: 'figures', direction: -1 }))).toEqual(['b', 'c', 'a']);
    const titled = ['第10期', '第9期'].map((title) => report({ id: title, title }));
    expect(ids(sorted(titled, { key: 'title', direction: 1 }))).toEqual(['第9期', '第10期']);
  });

  it('has what was saved at one moment by place and year', () => {
    expect(ids(sorted(all, { key: 'savedAt', direction: -1 }))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is what comparing each with each gives, whatever the column', () => {
    const { compare } = new Intl.Collator('zh-CN', { numeric: true });
    const some = fc.record({
      regionName: fc.constantFrom('衡阳市', '罗山县', '鼓楼区', null), year: fc.constantFrom(2019, 2020, null), figures: fc.integer({ min: 0, max: 3 }),
      differs: fc.integer({ min: 0, max: 1 }), title: fc.constantFrom('a', 'A', '年报', null), savedAt: fc.constantFrom('2026-01-01', '2026-02-01'),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), fc.constantFrom(...SORT_KEYS), fc.constantFrom(1 as const, -1 as const), (facts, key, direction) => {
        const reports = facts.map((one, i) => report({ ...one, id: String(i) }));
        const value = (one: Pick<ListedReport, 'regionName' | Exclude<Sort['key'], 'place'>>) => (key === 'place' ? one.regionName : one[key]);
        const inOrder = sorted(reports, { key, direction });
        expect(new Set(inOrder)).toEqual(new Set(reports));
        inOrder.slice(1).forEach((b, i) => {
          const [x, y] = [value(inOrder[i]!), value(b)];
          if (y === null) return;
          expect(x).not.toBeNull();
          const order = typeof x === 'number' && typeof y === 'number' ? x - y : key === 'savedAt' || key === 'kind' ? (x! < y ? -1 : x! > y ? 1 : 0) : compare(String(x), String(y));
          expect(direction * order).toBeLessThanOrEqual(0);
        });
      }),
    );
  });

  it('stands in an address and comes back from it', () => {
    for (const key of SORT_KEYS) for (const direction of [1, -1] as const) expect(sortFrom(sortParam({ key, direction }))).toEqual({ key, direction });
    for (const nonsense of [undefined, '', '--year', 'constructor', '-']) expect(sortFrom(nonsense)).toEqual({ key: 'savedAt', direction: -1 });
  });
});

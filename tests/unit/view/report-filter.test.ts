import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import { filterFrom, filterOptions, narrows, NO_FILTER, paramsOf, passesFilter, type ReportFilter } from '../../../lib/view/report-filter';
import { report } from './records';

const t = translator('zh-CN');
const city = { ...report({ id: 'a', differs: 2 }), changed: 0 };
const county = report({ id: 'b', regionName: '罗山县', regionCode: '411521', regionLevel: 'county', year: 2020, kind: 'work-summary', sample: true });
const nowhere = report({ id: 'c', regionName: null, regionCode: null, regionLevel: null, year: null });
const nation = { ...report({ id: 'd', regionName: '全国', regionCode: '100000', regionLevel: 'nation', year: 2020 }), changed: 3 };
const all = [city, county, nowhere, nation];
const left = (filter: Partial<ReportFilter>) => all.filter((one) => passesFilter(one, { ...NO_FILTER, ...filter })).map(({ id }) => id).join('');

describe('the filter of the table', () => {
  it.each<[Partial<ReportFilter>, string]>([
    [{}, 'abcd'],
    [{ province: '43' }, 'a'],
    [{ province: 'unknown' }, 'c'],
    [{ province: 'nation' }, 'd'],
    [{ level: 'county' }, 'b'],
    [{ level: 'unknown' }, 'c'],
    [{ year: '2020' }, 'bd'],
    [{ year: 'unknown' }, 'c'],
    [{ year: '2020', kind: 'annual-report' }, 'd'],
    [{ differs: true }, 'a'],
    [{ changed: true }, 'd'],
    [{ samples: 'only' }, 'b'],
    [{ samples: 'without' }, 'acd'],
  ])('%j leaves %s', (filter, ids) => expect(left(filter)).toBe(ids));

  it('offers what there is, years newest first, the unknown last', () => {
    const { province, level, year, kind } = filterOptions(all, t);
    expect(province.map(({ name, count }) => [name, count])).toEqual([['河南省', 1], ['湖南省', 1], ['国家', 1], ['未知', 1]]);
    expect(level.map(({ value }) => value)).toEqual(['nation', 'city', 'county', 'unknown']);
    expect(year.map(({ value, count }) => [value, count])).toEqual([['2020', 2], ['2019', 1], ['unknown', 1]]);
    expect(kind.map(({ value, count }) => [value, count])).toEqual([['annual-report', 3], ['work-summary', 1]]);
  });

  it('stands in an address and comes back from it', () => {
    const word = fc.string({ unit: 'grapheme' });
    const filters = fc.record({ query: word, province: word, level: word, year: word, kind: word, differs: fc.boolean(), changed: fc.boolean(), samples: fc.constantFrom('all', 'without', 'only') });
    fc.assert(fc.property(filters, (filter) => {
      expect(filterFrom(new Map(paramsOf(filter as ReportFilter)))).toEqual(filter);
    }));
    expect(filterFrom(new Map([['samples', 'some'], ['differs', 'yes']]))).toEqual(NO_FILTER);
  });

  it('narrows nothing by blanks', () => {
    expect(narrows({ ...NO_FILTER, query: '  ' })).toBe(false);
    expect(narrows({ ...NO_FILTER, differs: true })).toBe(true);
  });
});

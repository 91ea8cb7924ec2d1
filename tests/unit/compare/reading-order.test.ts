import { describe, expect, it } from 'vitest';
import { byPlace } from '../../../lib/compare/reading-order';
import { exportable } from '../../../lib/shell/export';
import { storedReport } from '../support/readings';

const of = (id: string, regionCode: string | null, year: number | null) => storedReport({ id, regionCode, year });
const saved = [of('d', '430400', null), of('e', null, 2018), of('c', '430400', 2020), of('b', '430400', 2019), of('a', '411500', 2021)];
const ids = (reports: { id: string }[]): string => reports.map(({ id }) => id).join('');

describe('byPlace', () => {
  it('goes place by place and year by year, what is unknown last', () => {
    expect(ids([...saved].sort(byPlace))).toBe('abcde');
  });

  it('is the order of a matrix that leaves as a file, not that of saving', () => {
    expect(ids(exportable(saved, 'matrix'))).toBe('abcde');
    expect(ids(exportable(saved, 'tidy'))).toBe('decba');
  });
});

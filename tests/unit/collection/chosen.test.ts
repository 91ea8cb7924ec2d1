import { describe, expect, it } from 'vitest';
import { areLatestOnly, chosenReports, MOST_REPORTS } from '../../../entrypoints/collection/matrix/chosen';
import type { ListedReport } from '../../../lib/records';
import { storedReport } from '../support/readings';

const report = (id: string, regionCode: string, year: number | null): ListedReport => ({ ...storedReport({ id, regionCode, year }), corrections: 0 });
const ids = (reports: readonly ListedReport[]): string => reports.map(({ id }) => id).join(' ');

describe('the reports a matrix begins with', () => {
  const few = [report('c', '430400', 2020), report('a', '110000', 2021), report('d', '430400', null), report('b', '430400', 2019)];

  it('are all there are, by place and year, or those that are named', () => {
    expect(ids(chosenReports(few, undefined))).toBe('a b c d');
    expect(ids(chosenReports(few, 'c,b,unknown'))).toBe('b c');
    expect(areLatestOnly(few, undefined)).toBe(false);
  });

  it('are those of the latest years where there are too many, and are told to be', () => {
    const old = Array.from({ length: MOST_REPORTS }, (_, n) => report(`old${n}`, '110000', 2015));
    const chosen = chosenReports([...old, ...few], undefined);
    expect(chosen).toHaveLength(MOST_REPORTS);
    expect(ids(chosen)).toMatch(/^old.* a b c$/);
    expect(areLatestOnly([...old, ...few], undefined)).toBe(true);
    expect(areLatestOnly([...old, ...few], 'b')).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodInWords } from '../../../lib/export/forms';
import { periodFromWords } from '../../../lib/export/period-words';

const two = (most: number) => fc.integer({ min: 1, max: most }).map((part) => String(part).padStart(2, '0'));
const year = fc.integer({ min: 1980, max: 2040 }).map(String);
const date = fc.oneof(year, fc.tuple(year, two(12)).map((parts) => parts.join('-')), fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')));
const period = fc.oneof(date, date.map((from) => `${from}/..`), date.map((to) => `../${to}`), fc.tuple(date, date).map((ends) => ends.join('/')), fc.constantFrom('XXXX', '2019~'));

describe('a period in words', () => {
  it('is read back as it was, in every naming', () => {
    fc.assert(
      fc.property(period, fc.constantFrom('zh', 'en', 'machine' as const), (edtf, naming) => {
        expect(periodFromWords(periodInWords(edtf, naming))).toBe(edtf);
      }),
      { numRuns: 500 },
    );
  });

  it('is read as a spreadsheet writes its days', () => {
    expect(periodFromWords('2023/12/1')).toBe('2023-12-01');
  });

  it('is none where the calendar or a spreadsheet says something else', () => {
    for (const words of ['Jan-23', 'Jun-23', '23年6月', '2023-13', '2023年13月', '2023-06-32', '2019/2020/2021', '../..', '43983', '去年', '']) expect(periodFromWords(words), words).toBeNull();
  });
});

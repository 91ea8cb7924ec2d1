import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import topics from '../../../lib/catalogue/data/topics.json';
import { headsOf } from '../../../lib/text/heads';
import { codesIn, type Ranges } from '../../../lib/text/ranges';
import { scanner } from '../../../lib/text/scanner';

const charsIn = (ranges: Ranges): string[] => codesIn(ranges).map((code) => String.fromCharCode(code));

describe('headsOf', () => {
  it.each([
    ['行政复议|复议', '行复'],
    ['(?:规范性)?文件', '规文'],
    ['(?<!行)政务|^事', '政事'],
    ['第?[一二]{1,3}、', '第一二'],
    ['(?:各|有关)*部门', '各有部'],
    ['(?:有(?:关)?|各?)部', '有各部'],
    ['\\+监管', '+'],
    ['[1-3\\-年]月', '123-年'],
    ['\\u300a', '《'],
  ])('%s can begin with %s', (source, heads) => {
    expect([...new Set(charsIn(headsOf(source)))].sort()).toEqual([...heads].sort());
  });

  it.each(['.{2}件', '[^一]件', '(?:市)?', '件?', '\\D件'])('%s begins with anything or nothing', (source) => {
    expect(() => headsOf(source)).toThrow('no telling');
  });
});

describe('scanner', () => {
  /** One expression of all patterns, as they were once sought. */
  const plainly = (sources: readonly string[], text: string) =>
    [...text.matchAll(new RegExp(sources.map((source) => `(${source})`).join('|'), 'g'))].map((match) => ({
      start: match.index, end: match.index + match[0].length, which: match.slice(1).findIndex((group) => group !== undefined),
    }));

  it('takes the earlier of two that begin at one place, and nothing twice', () => {
    expect(scanner(['复议', '行政复议', '行政', '议案'])('行政复议案')).toEqual([{ start: 0, end: 4, which: 1 }]);
    expect(scanner(['行政', '行政复议', '复议'])('行政复议')).toEqual([{ start: 0, end: 2, which: 0 }, { start: 2, end: 4, which: 2 }]);
  });

  it('looks behind and ahead of what it takes', () => {
    expect(scanner(['(?<!不予)受理(?!费)'])('不予受理,受理费,受理')).toEqual([{ start: 9, end: 11, which: 0 }]);
  });

  it('takes the earlier of a word and an expression that begin at one place, whose alternatives they may be', () => {
    expect(scanner(['复议|复.?', '复议案', '案.'])('复议案件')).toEqual([{ start: 0, end: 2, which: 0 }, { start: 2, end: 4, which: 2 }]);
    expect(scanner(['复.?|复议', '议'])('复议,复')).toEqual([{ start: 0, end: 2, which: 0 }, { start: 3, end: 4, which: 0 }]);
    expect(scanner(['复[议核]案?', '复议案|复议案件', '件'])('复议案件')).toEqual([{ start: 0, end: 3, which: 0 }, { start: 3, end: 4, which: 2 }]);
  });

  it('takes nothing behind what it must not follow', () => {
    expect(scanner(['一网|一网.办', '网.'], '第一')('一网通办,第一网通,网')).toEqual([{ start: 0, end: 2, which: 0 }]);
    expect(scanner(['两会', '[两三]农'], '0第')('两会,第两会,0三农,三农')).toEqual([{ start: 0, end: 2, which: 0 }, { start: 11, end: 13, which: 1 }]);
  });

  it('finds what one expression of all of them finds', () => {
    const sources = topics.map(({ words }) => words);
    const scan = scanner(sources);
    const words = sources.flatMap((source) => source.split('|')).concat('规章', '、', '政策措施', '进行了全面', '。', '的', '行', '政', '\n', '\uD800');
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (some) => {
      expect(scan(some.join(''))).toEqual(plainly(sources, some.join('')));
    }));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import topics from '../../../lib/catalogue/data/topics.json';
import { headsOf } from '../../../lib/text/heads';
import { scanner } from '../../../lib/text/scanner';

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
    expect([...headsOf(source)].sort()).toEqual([...heads].sort());
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

  it('finds what one expression of all of them finds', () => {
    const sources = topics.map(({ words }) => words);
    const scan = scanner(sources);
    const words = sources.flatMap((source) => source.split('|')).concat('。', '的', '行', '政', '\n', '\uD800');
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (some) => {
      expect(scan(some.join(''))).toEqual(plainly(sources, some.join('')));
    }));
  });
});

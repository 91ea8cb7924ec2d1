import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seekingAll } from '../../../lib/text/seekers';

const YEAR = /(?:^|(?<=[,。]))(\d{4})\s{0,3}年/;
const SINCE = /自?\s{0,3}(\d{4})年(?:以来|起)/;
const MONTHS = /(?:^|(?<=[,]))(?=[上下]半年)(?:上|下)半年/;

const all = (pattern: RegExp, text: string) => [...text.matchAll(new RegExp(pattern.source, 'g'))].map((match) => [match.index, ...match]);
const sticky = (pattern: RegExp): RegExp => new RegExp(pattern.source, 'y');
const seek = seekingAll([{ pattern: sticky(YEAR) }, { pattern: sticky(SINCE) }, { pattern: sticky(MONTHS), heads: '上下', behind: ',' }]);

describe('many expressions sought in one walk', () => {
  it('are found wherever each of them stands by itself', () => {
    const words = fc.constantFrom('2020', '1999', '12', '年', '以来', '起', '自', ' ', ',', '。', '上半年', '下半年', '共3件');
    fc.assert(fc.property(fc.array(words, { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      const found = seek(text).map((matches) => (matches ?? []).map((match) => [match.index, ...match]));
      [YEAR, SINCE, MONTHS].forEach((pattern, which) => expect(found[which] ?? []).toEqual(all(pattern, text)));
    }));
  });

  it('tell of overlapping words each what is its own', () => {
    const [years, since] = seek('自2020年以来,2021年');
    expect(years?.map(([words]) => words)).toEqual(['2021年']);
    expect(since?.map(([words]) => words)).toEqual(['自2020年以来']);
  });
});

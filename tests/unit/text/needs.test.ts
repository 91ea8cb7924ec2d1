import { describe, expect, it } from 'vitest';
import { seeking } from '../../../lib/text/needs';

describe('seeking', () => {
  const patterns = [/近([二两三\d])年(?:来|间)?/g, /(?:自|从)?(\d{4})年(?:[^,]{0,4}以来|起|开始)/g, /(?:截至|到)\d{4}年?/g, /(?<=^|,)(?:一|二)是/g];
  const texts = ['', '近三年来,近年', '2019年以来,自2020年起,从2021年开始', '2019年', '起', '截至2022年,到2023', '一是,二是', '三是', '近2年间自2018年以来'];

  it('finds what the expression alone finds', () => {
    for (const pattern of patterns) {
      for (const text of texts) expect(seeking(pattern)(text), `${pattern.source} in ${text}`).toEqual([...text.matchAll(pattern)]);
    }
  });

  it.each([/\d+/g, /(?:年|\d)/g, /年?/g])('refuses %s, which can match without any word', (pattern) => {
    expect(() => seeking(pattern)('')).toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { beginning, ending } from '../../../lib/text/edges';

describe('ending', () => {
  const patterns = [/第\s*$/, /(?:由|从)(?:原来|年末)?的?$/, /(?:^|[,;])\s?[-−]$/, /(?:共|总)(?:计|数)?(?<!均)$/, /[^,]{0,3}(?:约|近)\s*$/, /一$|二$/, /(?:^|[长降为])$/];
  const texts = ['', ' ', '第', '第 ', '由', '由原来', '从年末的', '-', ',-', ';−', '总', '共计', '大约', '近 ', '一', '二', '一二', '长', '长短', '计共', '约'];

  it('finds what the expression alone finds', () => {
    for (const pattern of patterns) {
      for (const text of texts) {
        expect(ending(pattern).exec(text)?.[0], `${pattern.source} in ${text}`).toBe(pattern.exec(text)?.[0]);
        expect(ending(pattern).test(text)).toBe(pattern.test(text));
        expect(ending(pattern).strip(text)).toBe(text.replace(pattern, ''));
        const within = `约${text}第`;
        expect(ending(pattern).execIn(within, 1, 1 + text.length)?.[0]).toBe(pattern.exec(text)?.[0]);
        expect(ending(pattern).testIn(within, 1, 1 + text.length)).toBe(pattern.test(text));
      }
    }
  });

  it.each([/第/, /[^,]$/, /.$/, /第?$/, /一$|二/])('refuses %s, of which the last character tells nothing', (pattern) => {
    expect(() => ending(pattern).test('')).toThrow();
  });
});

describe('beginning', () => {
  it.each([[/^\s*(?:以内|之内)/, '以内'], [/^\s*(?:以内|之内)/, ' 之内'], [/^\s*(?:以内|之内)/, '内'], [/^(?:和|及)?[,。]/, '及。'], [/^(?:和|及)?[,。]/, ''], [/^(?:,|$)/, '']])('%s in %j', (pattern, text) => {
    expect(beginning(pattern).exec(text)?.[0]).toBe(pattern.exec(text)?.[0]);
  });
});

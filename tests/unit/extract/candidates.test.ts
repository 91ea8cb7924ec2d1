import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfNumeral } from '../../../lib/extract/figures/candidates';

/** The numerals of a text, each looked for behind the one before. */
function numeralsIn(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = endOfNumeral(text, at);
    if (end > at) found.push(text.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return found;
}

/** What a numeral is, as one expression. */
const NUMERAL = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3}){1,4}(?=\s?[\u4e00-\u9fff%])|\d+(?:\.\d+)?|[½⅓⅔¼¾]|(?<=[短缩减降][至到为])半(?=个|小时|天)|[壹贰叁肆伍陆柒捌玖][拾佰仟万亿][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{0,16}|[零〇一二两三四五六七八九十百千万亿]+/g;

describe('where numerals stand', () => {
  it.each([
    ['共1,234,567.5元', ['1,234,567.5']],
    ['共1,2345元', ['1,234', '5']],
    ['办理1 234件', ['1 234']],
    ['第1 234 A', ['1', '234']],
    ['缩短至半天,前半年', ['半']],
    ['壹仟贰佰元,收拾队伍', ['壹仟贰佰']],
    ['三千二百家的⅓', ['三千二百', '⅓']],
  ])('in %s', (text, numerals) => expect(numeralsIn(text)).toEqual(numerals));

  it('is where the expression finds them', () => {
    const chars = fc.constantFrom(...'0123456789,. %件半天短缩至到三十百万亿零壹贰拾佰½\t');
    fc.assert(fc.property(fc.string({ unit: chars, maxLength: 40 }), (text) => {
      expect(numeralsIn(text)).toEqual([...(text.match(NUMERAL) ?? [])]);
    }), { numRuns: 500 });
  });
});

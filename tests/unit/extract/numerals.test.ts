import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArabic, parseChinese } from '../../../lib/extract/figures/numerals';
import { inChinese, inContractForms } from '../support/numerals';

describe('parseChinese', () => {
  it.each([
    ['两', 2, 1], ['十', 10, 10], ['十二', 12, 1], ['二十', 20, 10], ['一千二百', 1200, 100], ['三百二十一', 321, 1],
    ['三万', 30000, 10000], ['一亿', 1e8, 1e8], ['两千零五', 2005, 1], ['一千二', 1200, 100], ['三万五', 35000, 1000], ['三万零五', 30005, 1],
    ['二百五', 250, 10], ['一万亿', 1e12, 1e8], ['三千二百万亿', 3.2e15, 1e8], ['二〇五', 205, 1], ['一〇八六三', 10863, 1], ['壹仟贰佰', 1200, 100], ['叁拾陆', 36, 1],
  ])('%s is %d, its last place %d', (text, value, step) => {
    expect(parseChinese(text)).toEqual({ value, step });
  });

  it.each(['', '二〇二一', '三五', '件', '千百', '十百', '万万', '亿万', '亿亿', '一二三'])('%j is no number', (text) => {
    expect(parseChinese(text)).toBeNull();
  });

  it('reads back every number a person writes', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
      expect(parseChinese(inChinese(n))?.value).toBe(n);
    }));
  });
});

describe('the forms of contracts', () => {
  it('read as the plain ones do', () => {
    fc.assert(fc.property(fc.integer({ min: 10, max: 999_999_999 }), (n) => {
      expect(parseChinese(inContractForms(n))).toEqual(parseChinese(inChinese(n)));
    }));
  });
});

describe('parseArabic', () => {
  it('reads separators and keeps the size of the last printed place', () => {
    expect(parseArabic('1,234')).toEqual({ value: 1234, step: 1 });
    expect(parseArabic('2.35')).toEqual({ value: 2.35, step: 0.01 });
  });

  it('reads back every number as the machine prints it', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (n) => {
      expect(parseArabic(n.toLocaleString('en-US')).value).toBe(n);
    }));
  });
});

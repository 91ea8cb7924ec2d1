import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/text';

describe('fold', () => {
  it.each([
    ['２３，５００件（次）：９２．５６％；', '23,500件(次):92.56%;'],
    ['甲\u00a0乙\u3000丙\u2002丁\u202f戊', '甲 乙 丙 丁 戊'],
    ['〇○。、《》“”〔〕', '〇○。、《》“”〔〕'],
    ['\u2f00\u2f06\u2f17', '一二十'],
    ['3\u22362', '3:2'],
    ['￥5﹪', '¥5%'],
  ])('%s becomes %s', (printed, folded) => {
    expect(fold(printed)).toBe(folded);
  });

  it('keeps the length and changes nothing twice', () => {
    const any = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 200 });
    fc.assert(
      fc.property(any, (text) => {
        const once = fold(text);
        expect(once).toHaveLength(text.length);
        expect(fold(once)).toBe(once);
      }),
    );
  });

  it('comes to its end with a million characters, where a square would not', () => {
    expect(fold('\u3000２'.repeat(500_000))).toBe(' 2'.repeat(500_000));
  });
});

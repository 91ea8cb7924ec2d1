import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValue } from '../../../lib/corrections/value';

const read = (text: string) => {
  const found = readValue(text);
  return found && [found.value, found.unit];
};

describe('a value as a reader writes it', () => {
  it.each([
    ['2.35万', [23500, null]],
    ['１２３', [123, null]],
    ['12.5%', [12.5, '%']],
    ['４５．６％', [45.6, '%']],
    ['-0.8%', [-0.8, '%']],
    ['三百件', [300, '件']],
    ['一', [1, null]],
    ['一件', [1, '件']],
    ['1,234 家', [1234, '家']],
    ['22亿元', [2_200_000_000, '元']],
    ['12.5 个百分点', [12.5, '个百分点']],
    ['约12件', [12, '件']],
    ['第39名', [39, '名']],
    ['  8 件 ', [8, '件']],
    ['7 dB', [7, 'dB']],
    ['0', [0, null]],
    ['2019', [2019, null]],
    ['999999999999999', [999_999_999_999_999, null]],
    ['235万亿元', [235e12, '元']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['', ' ', '-', 'abc', '万', '12件5', '12.5.3', '1e5', '1234567890123456789012345', '9'.repeat(400), '9999999999999999', '1234567890.123456789', '−9999999999999999'])('takes %j for no value', (text) => {
    expect(readValue(text)).toBeNull();
  });

  it('tells how finely it is written', () => {
    expect(['2.35万', '12.50%', '7', '第3名'].map((text) => readValue(text)?.step)).toEqual([100, 0.01, 1, 0]);
  });

  it('reads every number as a program would write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        expect(readValue(value.toFixed(decimals))?.value ?? NaN).toBeCloseTo(value, 6);
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 70 }), (text) => void readValue(text)));
  });
});

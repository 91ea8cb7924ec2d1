import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArabic, parseChinese } from '../../lib/extract/figures/numerals';
import { readText } from '../../lib/reading';
import { inChinese, inContractForms } from '../unit/support/numerals';
import { fuzz, fuzzing } from './fuzz';
import { fullWidth, garbage } from './report';

fuzzing('numerals');

const whole = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999_999_999_999 }));

describe('a numeral', () => {
  it('in Chinese is read back', () => {
    fuzz(2500, whole, (value) => { expect(parseChinese(inChinese(value))?.value).toBe(value); });
  });

  it('in the forms of contracts is read back', () => {
    fuzz(1500, whole.filter((value) => value >= 10), (value) => { expect(parseChinese(inContractForms(value))?.value).toBe(value); });
  });

  it('in digits is read back, with and without separators', () => {
    fuzz(2000, fc.tuple(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 3 })), ([whole, places]) => {
      const text = (whole / 10 ** places).toFixed(places);
      const value = Number(text);
      expect(parseArabic(text).value).toBeCloseTo(value, places);
      expect(parseArabic(value.toLocaleString('en-US', { minimumFractionDigits: places })).value).toBeCloseTo(value, places);
    });
  });

  it('stands in a text with its value, in whatever way it is written', () => {
    const ways = fc.constantFrom<(value: number) => string>(String, (value) => fullWidth(String(value)), inChinese, (value) => value.toLocaleString('en-US'), (value) => `${value / 1e4}万`);
    fuzz(400, fc.tuple(fc.integer({ min: 11, max: 9_999_999 }), ways), ([value, write]) => {
      expect(readText(`全年办理行政处罚案件${write(value)}件。`).observations).toMatchObject([{ value, unit: '件' }]);
    });
  });

  it('is none in what is none, and nothing throws', () => {
    fuzz(2500, garbage, (text) => {
      const value = parseChinese(text)?.value ?? 0;
      expect(Number.isFinite(value)).toBe(true);
    });
  });
});

it('keeps its value in a text, whatever stands around it', () => {
  fuzz(300, fc.tuple(fc.integer({ min: 11, max: 9_999_999 }), garbage), ([value, bad]) => {
    expect(readText(`全年办理行政处罚案件${value}件。\n${bad}`).observations[0]).toMatchObject({ value, unit: '件' });
  });
});

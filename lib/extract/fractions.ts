import { CHINESE_DIGITS, parseArabic, parseChinese } from './numerals';
import type { Quantity } from './quantity';

/** Fractions and percentages in Chinese: 十分之一, 百分之九十五点六. */
const FRACTION = new RegExp(`^([${CHINESE_DIGITS}]+)分之([${CHINESE_DIGITS}]+|\\d+(?:\\.\\d+)?)(?:点([零〇一二三四五六七八九]+))?`);

/** The fraction or percentage written in Chinese at this offset, or null. */
export function fractionAt(masked: string, at: number): Quantity | null {
  const match = FRACTION.exec(masked.slice(at, at + 24));
  if (!match) return null;
  const [whole, denominator = '', numerator = '', decimals] = match;
  const below = parseChinese(denominator);
  const above = /\d/.test(numerator) ? parseArabic(numerator) : parseChinese(numerator);
  if (!below?.value || !above) return null;
  const fraction = decimals ? Number(`0.${[...decimals].map((c) => parseChinese(c)!.value).join('')}`) : 0;
  const step = decimals ? 10 ** -decimals.length : above.step;
  const inHundreds = denominator === '百';
  const inThousands = denominator === '千';
  return {
    start: at,
    end: at + whole.length,
    value: inHundreds || inThousands ? above.value + fraction : above.value / below.value,
    step: inHundreds || inThousands ? step : 0,
    unit: inHundreds ? '%' : inThousands ? '‰' : null,
    kind: 'rate',
    qualifier: null,
    ordinal: false,
  };
}

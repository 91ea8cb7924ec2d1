/** Chinese numerals of running text, from 两 to 三千二百一十万. */
const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

export const CHINESE_DIGITS = '零〇一二两三四五六七八九十百千万亿';

/**
 * The value of a Chinese numeral, or null where it is none: two digits in a row (二〇二一 is a year,
 * 三五 an idiom) and an empty string are not numbers. `step` is the size of its last place:
 * 321 → 1, 一千二百 → 100.
 */
export function parseChinese(text: string): { value: number; step: number } | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let step = 1;
  if (!text) return null;
  for (const char of text) {
    if (char in DIGITS) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[char]!;
      step = 1;
    } else if (char in TENS) {
      section += (digit ?? 1) * TENS[char]!;
      step = TENS[char]!;
      digit = null;
    } else if (char in MYRIADS) {
      const unit = MYRIADS[char]!;
      const upTo = section + (digit ?? 0);
      total = unit === 1e8 ? (total + (upTo || 1)) * unit : total + (upTo || 1) * unit;
      step = unit;
      section = 0;
      digit = null;
    } else return null;
  }
  return { value: total + section + (digit ?? 0), step };
}

/**
 * The value of digits with optional thousands separators and decimals; full-width forms are folded before.
 * `step` is the size of the last printed place: 2.35 → 0.01, 1,200 → 1.
 */
export function parseArabic(text: string): { value: number; step: number } {
  const plain = text.replaceAll(',', '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value: Number(plain), step: 10 ** -decimals };
}

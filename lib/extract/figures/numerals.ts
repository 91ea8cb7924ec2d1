import { isDigitAt } from '../../text/chars';

const ZERO = '0'.charCodeAt(0);

/** Chinese numerals of running text, from 两 to 三千二百一十万, and of contracts: 壹仟贰佰. */
const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

export const CHINESE_DIGITS = '零〇一二两三四五六七八九十百千万亿';

/** The forms of contracts count only together, because most of them are ordinary characters: 队伍, 陆地, 收拾. */
export const FORMAL_DIGITS = '壹贰叁肆伍陆柒捌玖';
export const FORMAL_PLACES = '拾佰仟万亿';

/** A numeral of one character: 三, 十, 万. */
function valueOfOne(char: string): { value: number; step: number } | null {
  const digit = DIGITS[char];
  if (digit !== undefined) return { value: digit, step: 1 };
  const place = TENS[char] ?? MYRIADS[char];
  return place === undefined ? null : { value: place, step: place };
}

/** 二〇五, 一〇八六三: digits in their places; four of them are a year. */
const POSITIONAL = /^(?=.*[〇零])[一二三四五六七八九](?:[〇零一二三四五六七八九]{2}|[〇零一二三四五六七八九]{4,8})$/;

/**
 * The value of a Chinese numeral, or null where it is none: two digits in a row (二〇二一 is a year,
 * 三五 an idiom), places that do not descend (千百, 万万) and an empty string are not numbers.
 * `step` is the size of its last place: 321 → 1, 一千二百 → 100, 一千二 (that is 1200) → 100.
 */
export function parseChinese(text: string): { value: number; step: number } | null {
  if (!text) return null;
  if (text.length === 1) return valueOfOne(text);
  if (POSITIONAL.test(text)) return { value: Number([...text].map((char) => DIGITS[char]).join('')), step: 1 };
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let step = 1;
  // The place that was written last, which a digit without 零 continues, and those that may still come.
  let last = 1;
  let lowest = Infinity;
  let lowestMyriad = Infinity;
  for (const char of text) {
    if (char in DIGITS) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[char]!;
      step = digit === 0 ? 1 : Math.max(1, last / 10);
      if (digit === 0) last = 1;
    } else if (char in TENS) {
      const place = TENS[char]!;
      if (place >= lowest || (digit === null && section > 0 && place > 10)) return null;
      section += (digit || 1) * place;
      step = last = lowest = place;
      digit = null;
    } else if (char in MYRIADS) {
      const place = MYRIADS[char]!;
      if (place >= lowestMyriad && !(place === 1e8 && lowestMyriad === 1e4)) return null;
      const upTo = section + (digit ?? 0);
      if (place === 1e8 && lowestMyriad === 1e4) total = (total + upTo) * place;
      else if (upTo === 0 && total > 0) return null;
      else total += (upTo || 1) * place;
      step = last = lowestMyriad = place;
      lowest = Infinity;
      section = 0;
      digit = null;
    } else return null;
  }
  return { value: total + section + (digit ?? 0) * step, step };
}

/** So many digits are a number that is known exactly. */
const EXACT = 15;

/** The number that digits alone are, or -1: nine numbers in ten need no more. */
function wholeNumber(text: string): number {
  if (text.length === 0 || text.length > EXACT) return -1;
  let value = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (!isDigitAt(text, i)) return -1;
    value = value * 10 + text.charCodeAt(i) - ZERO;
  }
  return value;
}

/**
 * The value of digits with optional thousands separators (comma or space) and decimals; full-width forms are folded
 * before. `step` is the size of the last printed place: 2.35 → 0.01, 1,200 → 1.
 */
export function parseArabic(text: string): { value: number; step: number } {
  const whole = wholeNumber(text);
  if (whole >= 0) return { value: whole, step: 1 };
  const plain = text.includes(',') || text.includes(' ') ? text.replace(/[, ]/g, '') : text;
  const point = plain.indexOf('.');
  return { value: Number(plain), step: point < 0 ? 1 : 10 ** -(plain.length - point - 1) };
}

import { isOneOf } from '../../text/chars';
import { CHINESE_DIGITS, parseArabic, parseChinese } from './numerals';
import type { Quantity } from './quantity';

/** 十分之一, 百分之九十五点六, 百分之98. */
const IN_WORDS = new RegExp(`^([${CHINESE_DIGITS}]{1,9})分之([${CHINESE_DIGITS}]{1,9}|\\d{1,3}(?:\\.\\d{1,4})?)(?:点([零〇一二三四五六七八九]{1,4}))?`);

/** 1/3, which is a date, a score or a page number too. */
const WITH_SLASH = /^([1-9]\d?)\s?\/\s?([1-9]\d{0,2})(?![\d/])/;

/** 1:3, which is a time too. */
const WITH_COLON = /^([1-9]\d{0,3}(?:\.\d{1,2})?)\s?:\s?([1-9]\d{0,3}(?:\.\d{1,2})?)(?![\d:])/;

const SIGNS: Readonly<Record<string, number>> = { '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4 };

/** 占案件总数的1/3, 超过1/3: what is said to be a share. */
const SHARE_BEFORE = /(?:占|[达过超近约足])[^,。;:\n\d]{0,12}$/;

/** 按1:3的比例, 配比达到1:3, 师生比为1:12: what is said to be a ratio. */
const RATIO_BEFORE = /(?:比例?|按照?)(?:约|为|是|达到?|[高低]于){0,2}\s?$/;
const RATIO_AFTER = /^\s?的?(?:比例|配比|标准|要求)/;

/** A fraction counts itself, so that it has no measure word. */
const share = (start: number, length: number, value: number): Quantity =>
  ({ start, end: start + length, value, step: 0, unit: null, kind: 'rate', qualifier: null, ordinal: false });

const isStroke = isOneOf('/:');

/** What joins the numeral that ends at `end` with another, a space between them allowed. */
const strokeAfter = (text: string, end: number): string => (isStroke(text, end) ? text[end]! : isStroke(text, end + 1) ? text[end + 1]! : '');

/** The fraction, percentage or ratio that the numeral at [start, end) begins, without a sign of per cent, or null. */
export function fractionAt(masked: string, start: number, end: number): Quantity | null {
  const sign = SIGNS[masked[start]!];
  if (sign !== undefined) return share(start, 1, sign);
  const stroke = strokeAfter(masked, end);
  if (stroke === '' && !masked.startsWith('分之', end)) return null;
  const text = masked.slice(start, start + 28);
  if (stroke === '') return inWords(text, start);
  return stroke === '/' ? withSlash(masked, text, start) : withColon(masked, text, start);
}

function inWords(text: string, at: number): Quantity | null {
  const match = IN_WORDS.exec(text);
  if (!match) return null;
  const [whole, denominator = '', numerator = '', decimals] = match;
  const below = parseChinese(denominator);
  const above = /\d/.test(numerator) ? parseArabic(numerator) : parseChinese(numerator);
  if (!below?.value || !above) return null;
  const unit = denominator === '百' ? '%' : denominator === '千' ? '‰' : null;
  if (unit === null) return share(at, whole.length, above.value / below.value);
  const fraction = decimals ? Number(`0.${[...decimals].map((c) => parseChinese(c)!.value).join('')}`) : 0;
  // 百分之九十 is as exact as 90%: its last place is the one, however few characters say it.
  const step = decimals ? 10 ** -decimals.length : Math.min(1, above.step);
  return { ...share(at, whole.length, above.value + fraction), unit, step };
}

function withSlash(masked: string, text: string, at: number): Quantity | null {
  const match = WITH_SLASH.exec(text);
  if (!match || /[\d/.]/.test(masked[at - 1] ?? '') || !SHARE_BEFORE.test(masked.slice(Math.max(0, at - 14), at))) return null;
  const [whole, above = '', below = ''] = match;
  return Number(above) < Number(below) ? share(at, whole.length, Number(above) / Number(below)) : null;
}

function withColon(masked: string, text: string, at: number): Quantity | null {
  const match = WITH_COLON.exec(text);
  if (!match || /[\d:.]/.test(masked[at - 1] ?? '')) return null;
  const [whole, left = '', right = ''] = match;
  const said = RATIO_BEFORE.test(masked.slice(Math.max(0, at - 8), at)) || RATIO_AFTER.test(text.slice(whole.length));
  return said ? share(at, whole.length, Number(left) / Number(right)) : null;
}

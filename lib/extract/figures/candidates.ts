import { CharSet, isDigitAt } from '../../text/chars';
import { CHINESE_DIGITS, FORMAL_DIGITS, FORMAL_PLACES } from './numerals';

const codesOf = (chars: string): CharSet => new CharSet([...chars].map((char) => char.charCodeAt(0)));

const chineseDigits = codesOf(CHINESE_DIGITS);
const formalDigits = codesOf(FORMAL_DIGITS);
const formalPlaces = codesOf(FORMAL_PLACES);
const formalNumerals = codesOf(`零${FORMAL_DIGITS}${FORMAL_PLACES}`);
const signs = codesOf('½⅓⅔¼¾');
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

const [COMMA, SPACE, POINT, PERCENT, HALF] = [',', ' ', '.', '%', '半'].map((char) => char.charCodeAt(0)) as [number, number, number, number, number];

/** Characters of the longest numeral of a contract. */
const LONGEST_FORMAL = 18;

/** 半 only where a change ends with it: 缩短至半天. */
const HALF_REACHED = /^[短缩减降][至到为]半(?:个|小时|天)/;

function endOfDigits(text: string, at: number): number {
  while (isDigitAt(text, at)) at += 1;
  return at;
}

/** The end of what a number of at most three digits goes on with: three more behind each mark, so many times at most. */
function endOfGroups(text: string, at: number, mark: number, most: number): number {
  for (let group = 0; group < most && text.charCodeAt(at) === mark; group += 1) {
    if (!isDigitAt(text, at + 1) || !isDigitAt(text, at + 2) || !isDigitAt(text, at + 3)) break;
    at += 4;
  }
  return at;
}

const endOfDecimals = (text: string, at: number): number => (text.charCodeAt(at) === POINT && isDigitAt(text, at + 1) ? endOfDigits(text, at + 1) : at);

/** A word or a sign of per cent stands at an offset, a space before it allowed. */
function isFollowed(text: string, at: number): boolean {
  const code = text.charCodeAt(/\s/.test(text.charAt(at)) ? at + 1 : at);
  return isHan(code) || code === PERCENT;
}

/** The end of the digits at an offset with what belongs to them: 1,234.5 and, where a word follows, 1 234. */
function endOfArabic(text: string, at: number): number {
  const end = endOfDigits(text, at);
  if (end - at > 3) return endOfDecimals(text, end);
  const byCommas = endOfGroups(text, end, COMMA, Infinity);
  if (byCommas > end) return endOfDecimals(text, byCommas);
  for (let bySpaces = endOfGroups(text, end, SPACE, 4); bySpaces > end; bySpaces -= 4) if (isFollowed(text, bySpaces)) return bySpaces;
  return endOfDecimals(text, end);
}

function endOfRun(text: string, at: number, chars: CharSet, longest: number): number {
  const limit = Math.min(text.length, at + longest);
  while (at < limit && chars.has(text.charCodeAt(at))) at += 1;
  return at;
}

const anyNumeral = codesOf(`0123456789½⅓⅔¼¾半${CHINESE_DIGITS}${FORMAL_DIGITS}`);

/** The end of the numeral that begins at an offset; the offset itself where none does. */
export function endOfNumeral(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (!anyNumeral.has(code)) return at;
  if (isDigitAt(text, at)) return endOfArabic(text, at);
  if (signs.has(code)) return at + 1;
  if (code === HALF) return HALF_REACHED.test(text.slice(Math.max(0, at - 2), at + 3)) ? at + 1 : at;
  if (formalDigits.has(code) && formalPlaces.has(text.charCodeAt(at + 1))) return endOfRun(text, at, formalNumerals, LONGEST_FORMAL);
  return chineseDigits.has(code) ? endOfRun(text, at, chineseDigits, Infinity) : at;
}

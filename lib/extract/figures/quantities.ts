import { ending } from '../../text/edges';
import { fractionAt } from './fractions';
import { CHINESE_DIGITS, FORMAL_NUMERAL, parseArabic, parseChinese } from './numerals';
import { qualifierAfter, qualifierBefore } from './qualifiers';
import { quantityFrom, type Numeral, type Quantity } from './quantity';
import { rangeFrom } from './ranges';

/** Characters of the longest numeral that is a quantity: 1,234,567,890.12. */
const LONGEST_NUMERAL = 18;

/**
 * Numerals with what belongs to them: 1,234 and, where a word follows, 1 234; 半 only where a change ends with it (缩短至半天);
 * the signs of fractions.
 */
const CANDIDATE = new RegExp(
  `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3}){1,4}(?=\\s?[\\u4e00-\\u9fff%])|\\d+(?:\\.\\d+)?|[½⅓⅔¼¾]|(?<=[短缩减降][至到为])半(?=个|小时|天)|${FORMAL_NUMERAL}|[${CHINESE_DIGITS}]+`,
  'g',
);

const HALF = { value: 0.5, step: 0.5 };

/** Letters, marks and digits that, standing before, make a number part of a name or of another number; 1 20件 and 12 . 5% were cut. */
const GLUED_BEFORE = ending(/[A-Za-z.\d/+×·〔[\-—–]$|\d ?\. $|\d $/);

const MINUS = ending(/(?:^|[\s长降为达至、和,:(])[-−]$/);

/** 增长-3.5%: a minus sign before a percentage, not a hyphen between words. */
const isNegative = (masked: string, start: number, end: number): boolean =>
  MINUS.test(masked.slice(Math.max(0, start - 2), start)) && /^\s*(?:%|‰|个百分点)/.test(masked.slice(end, end + 5));

/** 上百件, 上亿元: the bound stands where the number would. */
function boundAt(masked: string, numeral: Numeral): Numeral | null {
  if (masked[numeral.start - 1] !== '上' || !/^[百千万亿]/.test(masked.slice(numeral.start))) return null;
  if (/[以网线会市省县]/.test(masked[numeral.start - 2] ?? '')) return null;
  return { ...numeral, start: numeral.start - 1 };
}

/** 约三分之二, 百分之九十以上: a fraction with its bounds. */
function withBounds(fraction: Quantity, folded: string, masked: string): Quantity {
  const said = qualifierBefore(folded.slice(Math.max(0, fraction.start - 4), fraction.start), masked, fraction.start);
  const after = qualifierAfter(masked.slice(fraction.end, fraction.end + 6));
  return {
    ...fraction,
    start: fraction.start - (said?.length ?? 0),
    end: fraction.end + (after?.length ?? 0),
    qualifier: after?.qualifier ?? said?.qualifier ?? null,
  };
}

/**
 * Every quantity of the article that could be a figure, in order, without overlap.
 * @param folded the article's text with half-width forms
 * @param masked the same text with dates, titles, slogans and numbering blanked out
 */
export function findQuantities(folded: string, masked: string): Quantity[] {
  const found: Quantity[] = [];
  let free = 0;
  for (const match of masked.matchAll(CANDIDATE)) {
    const start = match.index;
    if (start < free) continue;
    const raw = match[0];
    // No report counts so far; a longer run of digits is an identifier.
    if (raw.length > LONGEST_NUMERAL) continue;
    const chinese = !/\d/.test(raw);
    const fraction = fractionAt(masked, start);
    let quantity: Quantity | null = fraction && withBounds(fraction, folded, masked);
    if (!fraction) {
      const negative = !chinese && isNegative(masked, start, start + raw.length);
      if (!chinese && !negative && GLUED_BEFORE.test(masked.slice(Math.max(0, start - 4), start))) continue;
      const parsed = raw === '半' ? HALF : chinese ? parseChinese(raw) : parseArabic(raw);
      if (!parsed) continue;
      const numeral: Numeral = { start, end: start + raw.length, ...parsed, chinese };
      const bound = chinese ? boundAt(masked, numeral) : null;
      // 百余家 counts, a lone 百 or 万 does not.
      if (chinese && !bound && /^[百千万亿]/.test(raw) && !(raw.length === 1 && /[余多]/.test(masked[start + 1] ?? '')) && !qualifierBefore(masked.slice(Math.max(0, start - 4), start), masked, start)) continue;
      if (chinese && /[数几]/.test(masked[start - 1] ?? '')) continue;
      quantity = quantityFrom(folded, masked, numeral);
      if (quantity && bound) quantity = { ...quantity, start: bound.start, qualifier: 'atLeast', step: 0 };
    }
    if (quantity && !chinese && isNegative(masked, start, start + raw.length)) quantity = { ...quantity, start: start - 1, value: -quantity.value };
    if (!fraction) quantity = rangeFrom(folded, masked, start, start + raw.length, quantity) ?? quantity;
    if (quantity && quantity.start >= free) {
      found.push(quantity);
      free = quantity.end;
    }
  }
  return found;
}

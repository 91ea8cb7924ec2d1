import { fractionAt } from './fractions';
import { CHINESE_DIGITS, parseArabic, parseChinese } from './numerals';
import { qualifierBefore } from './qualifiers';
import { quantityFrom, round, type Numeral, type Quantity } from './quantity';

/** 3—4个, 10至15天: between two numbers of one range. */
const RANGE = /^\s*(?:[-—–−~～]{1,2}|至|到)\s*(?=(\d+(?:\.\d+)?))/;

/** Characters of the longest numeral that is a quantity: 1,234,567,890.12. */
const LONGEST_NUMERAL = 18;

const CANDIDATE = new RegExp(`\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[${CHINESE_DIGITS}]+`, 'g');

/** Letters, marks and digits that, standing before, make a number part of a name or of another number. */
const GLUED_BEFORE = /[A-Za-z.\d/+×·〔[\-—–]$/;

/** 增长-3.5%: a minus sign before a percentage, not a hyphen between words. */
const isNegative = (masked: string, start: number, end: number): boolean =>
  /(?:^|[\s长降为达至、和,:(])[-−]$/.test(masked.slice(Math.max(0, start - 2), start)) && /^\s*(?:%|‰|个百分点)/.test(masked.slice(end, end + 5));

/** 上百件, 上亿元: the bound stands where the number would. */
function boundAt(masked: string, numeral: Numeral): Numeral | null {
  if (masked[numeral.start - 1] !== '上' || !/^[百千万亿]/.test(masked.slice(numeral.start))) return null;
  if (/[以网线会市省县]/.test(masked[numeral.start - 2] ?? '')) return null;
  return { ...numeral, start: numeral.start - 1 };
}

/** 约三分之二: the bound before a fraction. */
function withPrefix(fraction: Quantity, folded: string, masked: string): Quantity {
  const said = qualifierBefore(folded.slice(Math.max(0, fraction.start - 4), fraction.start), masked, fraction.start);
  return said ? { ...fraction, start: fraction.start - said.length, qualifier: said.qualifier } : fraction;
}

/** A range is one figure that says at least its lower end; its unit stands after the upper one. */
function rangeFrom(folded: string, masked: string, start: number, raw: string): Quantity | null {
  const end = start + raw.length;
  const gap = RANGE.exec(masked.slice(end, end + 16));
  if (!gap) return null;
  const upperAt = end + gap[0].length;
  const upper = parseArabic(gap[1]!);
  const lower = parseArabic(raw);
  const whole = quantityFrom(folded, masked, { start: upperAt, end: upperAt + gap[1]!.length, ...upper, chinese: false });
  if (!whole?.unit || lower.value >= upper.value || upper.value === 0) return null;
  const factor = whole.value / upper.value;
  return { ...whole, start, value: round(lower.value * factor), step: 0, qualifier: 'atLeast' };
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
    const fraction = chinese ? fractionAt(masked, start) : null;
    let quantity: Quantity | null = fraction && withPrefix(fraction, folded, masked);
    if (!fraction) {
      const negative = !chinese && isNegative(masked, start, start + raw.length);
      if (!chinese && !negative && GLUED_BEFORE.test(masked.slice(Math.max(0, start - 1), start))) continue;
      const parsed = chinese ? parseChinese(raw) : parseArabic(raw);
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
    if (!quantity && !chinese) quantity = rangeFrom(folded, masked, start, raw);
    if (quantity && quantity.start >= free) {
      found.push(quantity);
      free = quantity.end;
    }
  }
  return found;
}

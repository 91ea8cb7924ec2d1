import { run, type Pausing } from '../../pausing';
import { isDigitAt, isOneOf } from '../../text/chars';
import { ending } from '../../text/edges';
import { endOfNumeral } from './candidates';
import { fractionAt } from './fractions';
import { parseArabic, parseChinese } from './numerals';
import { qualifierAfter, qualifierBefore } from './qualifiers';
import { quantityFrom, type Numeral, type Quantity } from './quantity';
import { rangeFrom } from './ranges';

/** Characters of the longest numeral that is a quantity: 1,234,567,890.12. */
const LONGEST_NUMERAL = 18;

/** After so many numerals a pause is offered, and after so many characters, however few of them stand there. */
const [NUMERALS, CHARS] = [32, 2_000];

const isMultiplier = isOneOf('百千万亿');
const isMore = isOneOf('余多');
const isSome = isOneOf('数几');

const HALF = { value: 0.5, step: 0.5 };

/** Letters, marks and digits that, standing before, make a number part of a name or of another number; 1 20件 and 12 . 5% were cut. */
const GLUED_BEFORE = ending(/[A-Za-z.\d/+×·〔[\-—–]$|\d ?\. $|\d $/);

const MINUS = ending(/(?:^|[\s长降为达至、和,:(])[-−]$/);

/** 增长-3.5%: a minus sign before a percentage, not a hyphen between words. */
const isNegative = (masked: string, start: number, end: number): boolean =>
  MINUS.testIn(masked, Math.max(0, start - 2), start) && /^\s*(?:%|‰|个百分点)/.test(masked.slice(end, end + 5));

/** 上百件, 上亿元: the bound stands where the number would. */
function boundAt(masked: string, numeral: Numeral): Numeral | null {
  if (masked[numeral.start - 1] !== '上' || !isMultiplier(masked, numeral.start)) return null;
  if (/[以网线会市省县]/.test(masked[numeral.start - 2] ?? '')) return null;
  return { ...numeral, start: numeral.start - 1 };
}

/** 约三分之二, 百分之九十以上: a fraction with its bounds. */
function withBounds(fraction: Quantity, folded: string, masked: string): Quantity {
  const said = qualifierBefore(folded, Math.max(0, fraction.start - 4), masked, fraction.start);
  const after = qualifierAfter(masked, fraction.end);
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
export const findQuantities = (folded: string, masked: string): Quantity[] => run(findingQuantities(folded, masked));

/** The same, which may be put down on the way. */
export function* findingQuantities(folded: string, masked: string): Pausing<Quantity[]> {
  const found: Quantity[] = [];
  let [free, tried, rested] = [0, 0, 0];
  for (let at = 0; at < masked.length;) {
    const start = at;
    const end = endOfNumeral(masked, start);
    at = Math.max(end, start + 1);
    if (tried === NUMERALS || at - rested >= CHARS) {
      [tried, rested] = [0, at];
      yield;
    }
    if (end === start) continue;
    tried += 1;
    // No report counts so far; a longer run of digits is an identifier.
    if (start < free || end - start > LONGEST_NUMERAL) continue;
    const raw = masked.slice(start, end);
    const chinese = !isDigitAt(masked, start);
    const negative = !chinese && isNegative(masked, start, end);
    const fraction = fractionAt(masked, start, end);
    let quantity: Quantity | null = fraction && withBounds(fraction, folded, masked);
    if (!fraction) {
      if (!chinese && !negative && GLUED_BEFORE.testIn(masked, Math.max(0, start - 4), start)) continue;
      const parsed = raw === '半' ? HALF : chinese ? parseChinese(raw) : parseArabic(raw);
      if (!parsed) continue;
      const numeral: Numeral = { start, end, value: parsed.value, step: parsed.step, chinese };
      const bound = chinese ? boundAt(masked, numeral) : null;
      // 百余家 counts, a lone 百 or 万 does not.
      if (chinese && !bound && isMultiplier(masked, start) && !(end - start === 1 && isMore(masked, start + 1)) && !qualifierBefore(masked, Math.max(0, start - 4), masked, start)) continue;
      if (chinese && isSome(masked, start - 1)) continue;
      quantity = quantityFrom(folded, masked, numeral);
      if (quantity && bound) quantity = { ...quantity, start: bound.start, qualifier: 'atLeast', step: 0 };
    }
    if (quantity && negative) quantity = { ...quantity, start: start - 1, value: -quantity.value };
    if (!fraction) quantity = rangeFrom(folded, masked, start, end, quantity) ?? quantity;
    if (quantity && quantity.start >= free) {
      found.push(quantity);
      free = quantity.end;
    }
  }
  return found;
}

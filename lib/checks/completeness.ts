import type { Check, Observation } from '../model';

/** How the text presents a list of parts. */
export interface Presentation {
  /** It ends its sentence, without 等 or 主要. */
  closed: boolean;
  /** It stands in brackets behind the whole: 2个账号(公众号1个,微博1个). */
  bracket: boolean;
  /** The catalogue knows these parts to be a complete division. */
  division: boolean;
}

/** People may belong to two groups of one list, things are counted once. */
const countsPeople = ({ unit }: Observation): boolean => unit !== null && /[人名]/.test(unit);

const nameOf = ({ label }: Observation): string => label.split('·').at(-1)!;

/** The whole's name names the parts: 行政许可和行政处罚信息, 其中行政许可…, 行政处罚…. */
const namesParts = (whole: Observation, parts: readonly Observation[]): boolean =>
  parts.every((part) => nameOf(part).length >= 2 && whole.label.includes(nameOf(part)));

/** Longest common beginning of some words. */
function commonStart(words: readonly string[]): number {
  let length = 0;
  while (words.every((word) => word.length > length && word[length] === words[0]![length])) length += 1;
  return length;
}

const reversed = (word: string): string => [...word].reverse().join('');

/**
 * The parts are named alike (财政审计, 责任审计, 投资审计) or are kinds of one indicator: one division, not figures that only stand
 * one after the other.
 */
function areAlike(parts: readonly Observation[]): boolean {
  const names = parts.map(nameOf);
  if (commonStart(names.map(reversed)) >= 2 || commonStart(names) >= 2) return true;
  const [first] = parts;
  return first!.indicator !== null && parts.every((part) => part.indicator === first!.indicator);
}

/** One wrong digit or two swapped ones make a difference of this shape: 7, 40, 900; 9, 27, 450. */
function looksLikeSlip(difference: number): boolean {
  if (!Number.isInteger(difference)) return true;
  const digits = String(Math.abs(difference)).replace(/0+$/, '');
  return digits.length === 1 || (digits.length <= 2 && Number(digits) % 9 === 0);
}

/** So little is left that the list means to be whole: 32件 and 20件 of 53件. */
const NEAR_MISS = 0.03;

/**
 * Whether the text presents these parts as all of the whole, so that a sum that fails is a contradiction of the report and
 * not merely a list that leaves something out. In doubt, no: it would accuse a government of an error.
 * @param sum the check as it came out over these parts
 */
export function readsAsWhole(whole: Observation, parts: readonly Observation[], { closed, bracket, division }: Presentation, sum: Check): boolean {
  if (countsPeople(whole)) return false;
  const exceeds = sum.computed > sum.stated;
  if (namesParts(whole, parts)) return exceeds || looksLikeSlip(sum.stated - sum.computed);
  if (!division && (!closed || !areAlike(parts))) return false;
  const missing = sum.stated - sum.computed;
  if (exceeds || (closed && missing <= NEAR_MISS * sum.stated)) return true;
  return (bracket || parts.length >= 3) && closed && looksLikeSlip(missing);
}

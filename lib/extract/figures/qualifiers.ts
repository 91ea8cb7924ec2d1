import type { Qualifier } from '../../model';
import { beginning, ending } from '../../text/edges';
import { MASK } from './masks';

const PREFIXES: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:不少于|不低于|至少|[≥≧])\s*$/, 'atLeast'],
  [/(?:不超过|不高于|不多于|不足|不到|至多|最多|低于|少于|[≤≦])\s*$/, 'atMost'],
  [/(?:超过|超出|超|逾|高于|多于)\s*$/, 'over'],
  [/(?:将近|接近|近)\s*$/, 'nearly'],
  // 签约136家, 解约, 预约: the end of another word.
  [/(?:大约|(?<![签解预履违公制节缔续])约)\s*$/, 'about'],
];

const SUFFIXES: readonly (readonly [RegExp, Qualifier])[] = [
  [/^\s*(?:左右|上下)/, 'about'],
  [/^\s*(?:以上|及以上)/, 'atLeast'],
  [/^\s*(?:以内|之内|以下)/, 'atMost'],
];

const anyOf = (said: readonly (readonly [RegExp, Qualifier])[]): RegExp => new RegExp(said.map(([{ source }]) => source).join('|'));

/** All of them as one: most numbers have no bound, which the character beside them tells at once. */
const ANY_PREFIX = ending(anyOf(PREFIXES));
const ANY_SUFFIX = beginning(anyOf(SUFFIXES));

const prefixes = PREFIXES.map(([pattern, qualifier]) => [ending(pattern), qualifier] as const);
const suffixes = SUFFIXES.map(([pattern, qualifier]) => [beginning(pattern), qualifier] as const);

/** A bound and how many characters of text say it. */
interface Said {
  qualifier: Qualifier;
  length: number;
}

/** The bound said right before the number at `at`, not before `from`: 近, 不少于. A masked character belongs to a name and says none. */
export function qualifierBefore(text: string, from: number, masked: string, at: number): Said | null {
  if (!ANY_PREFIX.canIn(text, from, at)) return null;
  for (const [pattern, qualifier] of prefixes) {
    const length = pattern.execIn(text, from, at)?.[0].length;
    if (length && masked[at - length] !== MASK) return { qualifier, length };
  }
  return null;
}

/** Characters of the longest bound that stands behind. */
const LONGEST_SUFFIX = 6;

/** The bound said at `at`, right after the measure word: 左右, 以上. */
export function qualifierAfter(text: string, at: number): Said | null {
  if (!ANY_SUFFIX.canIn(text, at, at + LONGEST_SUFFIX)) return null;
  for (const [pattern, qualifier] of suffixes) {
    const length = pattern.execIn(text, at, at + LONGEST_SUFFIX)?.[0].length;
    if (length) return { qualifier, length };
  }
  return null;
}

import type { Qualifier } from '../../model';
import { beginning, ending, type Guarded } from '../../text/edges';
import { MASK } from './masks';

const PREFIXES: readonly [Guarded, Qualifier][] = [
  [ending(/(?:不少于|不低于|至少|[≥≧])\s*$/), 'atLeast'],
  [ending(/(?:不超过|不高于|不多于|不足|不到|至多|最多|低于|少于|[≤≦])\s*$/), 'atMost'],
  [ending(/(?:超过|超出|超|逾|高于|多于)\s*$/), 'over'],
  [ending(/(?:将近|接近|近)\s*$/), 'nearly'],
  // 签约136家, 解约, 预约: the end of another word.
  [ending(/(?:大约|(?<![签解预履违公制节缔续])约)\s*$/), 'about'],
];

const SUFFIXES: readonly [Guarded, Qualifier][] = [
  [beginning(/^\s*(?:左右|上下)/), 'about'],
  [beginning(/^\s*(?:以上|及以上)/), 'atLeast'],
  [beginning(/^\s*(?:以内|之内|以下)/), 'atMost'],
];

/** A bound and how many characters of text say it. */
interface Said {
  qualifier: Qualifier;
  length: number;
}

/** The bound said right before the number at `at`: 近, 不少于. A masked character belongs to a name and says none. */
export function qualifierBefore(before: string, masked: string, at: number): Said | null {
  for (const [pattern, qualifier] of PREFIXES) {
    const length = pattern.exec(before)?.[0].length;
    if (length && masked[at - length] !== MASK) return { qualifier, length };
  }
  return null;
}

/** The bound said right after the measure word: 左右, 以上. */
export function qualifierAfter(after: string): Said | null {
  for (const [pattern, qualifier] of SUFFIXES) {
    const length = pattern.exec(after)?.[0].length;
    if (length) return { qualifier, length };
  }
  return null;
}

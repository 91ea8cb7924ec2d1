import { TRADITIONAL_PAIRS } from './data/traditional';

/** Full-width ASCII, yen sign, small forms, ratio colon; spaces of every width; radicals and compatibility ideographs. */
const FOLDED = /[\uFF01-\uFF5E\uFFE5\uFE50-\uFE6B\u2236\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u2F00-\u2FD5\uF900-\uFAFF]/g;
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

const foldOne = (char: string): string => {
  if (SPACE.test(char)) return ' ';
  if (char === '\u2236') return ':';
  // The small 、 stays Chinese: it separates what a comma does not.
  if (char === '\uFE51') return '、';
  const folded = char.normalize('NFKC');
  return folded.length === 1 ? folded : char;
};

/** Few of these characters are in use, and those everywhere. */
const known = new Map<string, string>();

function one(char: string): string {
  const folded = known.get(char) ?? foldOne(char);
  known.set(char, folded);
  return folded;
}

const simple = new Map(Array.from({ length: TRADITIONAL_PAIRS.length / 2 }, (_, i) => [TRADITIONAL_PAIRS[2 * i]!, TRADITIONAL_PAIRS[2 * i + 1]!]));
const TRADITIONAL = new RegExp(`[${[...simple.keys()].join('')}]`, 'g');

/**
 * The same text in one spelling, of the same length, so that offsets stay good: full-width digits, letters and `，：；（）％`
 * become half-width, spaces of every width become a space, radicals that stand for a character (⼀ from a PDF) become it, and
 * traditional characters become simplified ones. 。、《》“” and 〇 ○ stay: they mean something of their own.
 */
export const fold = (text: string): string => text.replace(FOLDED, one).replace(TRADITIONAL, (char) => simple.get(char)!);

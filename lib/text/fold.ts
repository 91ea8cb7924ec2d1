import { portionsOf, type Pausing } from '../pausing';
import { TRADITIONAL_PAIRS } from './data/traditional';

/** From and to: full-width ASCII, yen sign, small forms, ratio colon; spaces of every width; radicals and compatibility ideographs. */
const FOLDED: readonly (readonly [number, number])[] = [
  [0xff01, 0xff5e], [0xffe5, 0xffe5], [0xfe50, 0xfe6b], [0x2236, 0x2236],
  [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000],
  [0x2f00, 0x2fd5], [0xf900, 0xfaff],
];
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

const foldOne = (char: string): string => {
  if (SPACE.test(char)) return ' ';
  if (char === '\u2236') return ':';
  // The small 、 stays Chinese: it separates what a comma does not.
  if (char === '\uFE51') return '、';
  const folded = char.normalize('NFKC');
  return folded.length === 1 ? folded : char;
};

/** For every code unit the one that it becomes; zero for those that stay. */
function tableOfAll(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let i = 0; i < TRADITIONAL_PAIRS.length; i += 2) table[TRADITIONAL_PAIRS.charCodeAt(i)] = TRADITIONAL_PAIRS.charCodeAt(i + 1);
  for (const [first, last] of FOLDED) {
    for (let code = first; code <= last; code += 1) {
      const folded = foldOne(String.fromCharCode(code)).charCodeAt(0);
      table[code] = table[folded] || folded;
    }
  }
  return table;
}

/** Made at its first use. */
let known: Uint16Array | undefined;

/** How many code units are made a string at once; an argument list has an end. */
const AT_ONCE = 4096;

/**
 * The same text in one spelling, of the same length, so that offsets stay good: full-width digits, letters and `，：；（）％`
 * become half-width, spaces of every width become a space, radicals that stand for a character (⼀ from a PDF) become it, and
 * traditional characters become simplified ones. 。、《》“” and 〇 ○ stay: they mean something of their own.
 */
export function fold(text: string): string {
  const table = (known ??= tableOfAll());
  let at = 0;
  while (at < text.length && table[text.charCodeAt(at)] === 0) at += 1;
  if (at === text.length) return text;
  const pieces = [text.slice(0, at)];
  while (at < text.length) {
    const codes: number[] = [];
    for (const end = Math.min(text.length, at + AT_ONCE); at < end; at += 1) {
      const code = text.charCodeAt(at);
      codes.push(table[code] || code);
    }
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}

/** The same for long texts: it may be put down on the way. */
export function* folding(text: string): Pausing<string> {
  const portions: string[] = [];
  yield* portionsOf(text, (from, to) => portions.push(fold(text.slice(from, to))));
  return portions.join('');
}

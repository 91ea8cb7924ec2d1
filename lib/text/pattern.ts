import { isOneOf } from './chars';
import { rangesOf, type Ranges } from './ranges';

/**
 * Reads the source of a regular expression, as far as indexes over patterns need it: what stands one after the other, what may
 * be absent, which characters a class holds. Understands literals, escapes, classes, groups, look-arounds and quantifiers.
 */

/** One step of a pattern. */
export interface Atom {
  what:
    | { kind: 'literal'; char: string }
    /** Of these characters one; null: of nearly all. */
    | { kind: 'class'; chars: Ranges | null }
    | { kind: 'group'; alternatives: Atom[][] }
    /** What takes no character: an anchor, with the edge of the text that it stands for, or a look-around. */
    | { kind: 'place'; edge?: 'start' | 'end' };
  optional: boolean;
  repeats: boolean;
  /** How often it can stand one after the other. */
  most: number;
  /** A gap: `.{0,8}`. */
  gap: boolean;
}

interface Cursor {
  source: string;
  at: number;
}

const between = (first: string, last: string): Ranges => [first.charCodeAt(0), last.charCodeAt(0)];

const SHORTHANDS: Readonly<Record<string, Ranges>> = {
  d: between('0', '9'),
  s: [...rangesOf(' \t\n\v\f\r\u00a0\u1680'), ...between('\u2000', '\u200a'), ...rangesOf('\u2028\u2029\u202f\u205f\u3000\ufeff')],
  w: [...between('0', '9'), ...between('A', 'Z'), ...rangesOf('_'), ...between('a', 'z')],
};
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };

/** What an escape stands for: a character, the characters of \d \s \w, or null for their opposites and for \b. */
function escape(cursor: Cursor): string | Ranges | null {
  const letter = cursor.source[cursor.at + 1]!;
  cursor.at += 2;
  if (letter === 'u') {
    cursor.at += 4;
    return String.fromCharCode(parseInt(cursor.source.slice(cursor.at - 4, cursor.at), 16));
  }
  return SHORTHANDS[letter] ?? CONTROLS[letter] ?? (/[A-Za-z]/.test(letter) ? null : letter);
}

/** The characters between [ and ]; null where the class names those it does not hold. */
function classAt(cursor: Cursor): Ranges | null {
  const chars: number[] = [];
  cursor.at += 1;
  let all = cursor.source[cursor.at] === '^';
  if (all) cursor.at += 1;
  const next = (): string | Ranges | null => (cursor.source[cursor.at] === '\\' ? escape(cursor) : cursor.source[cursor.at++]!);
  while (cursor.source[cursor.at] !== ']') {
    const first = next();
    if (first === null) all = true;
    else if (typeof first !== 'string') chars.push(...first);
    else if (cursor.source[cursor.at] === '-' && cursor.source[cursor.at + 1] !== ']') {
      cursor.at += 1;
      chars.push(...between(first, String(next())));
    } else chars.push(...between(first, first));
  }
  cursor.at += 1;
  return all ? null : chars;
}

function atomAt(cursor: Cursor, char: string): Atom['what'] {
  if (char === '(') {
    const [opening] = /^\((?:\?(?:<?[=!]|:))?/.exec(cursor.source.slice(cursor.at, cursor.at + 4))!;
    cursor.at += opening.length;
    const inner = alternativesAt(cursor);
    cursor.at += 1;
    return /[=!]$/.test(opening) ? { kind: 'place' } : { kind: 'group', alternatives: inner };
  }
  if (char === '[') return { kind: 'class', chars: classAt(cursor) };
  if (char === '\\') {
    if (/[bB]/.test(cursor.source[cursor.at + 1]!)) {
      cursor.at += 2;
      return { kind: 'place' };
    }
    const said = escape(cursor);
    return typeof said === 'string' ? { kind: 'literal', char: said } : { kind: 'class', chars: said };
  }
  cursor.at += 1;
  if (char === '^') return { kind: 'place', edge: 'start' };
  if (char === '$') return { kind: 'place', edge: 'end' };
  return char === '.' ? { kind: 'class', chars: null } : { kind: 'literal', char };
}

type Quantifier = Pick<Atom, 'optional' | 'repeats' | 'most'>;

const beginsQuantifier = isOneOf('?*+{');

const ONCE: Quantifier = { optional: false, repeats: false, most: 1 };

/** Reads a quantifier: whether the atom before it may be absent, whether it may repeat, and how often. */
function quantifierAt(cursor: Cursor): Quantifier {
  // Hardly any atom has one.
  if (!beginsQuantifier(cursor.source, cursor.at)) return ONCE;
  const match = /^(?:([?*+])|\{(\d+)(,(\d*))?\})\??/.exec(cursor.source.slice(cursor.at, cursor.at + 16));
  if (!match) return ONCE;
  cursor.at += match[0].length;
  const [, sign, least, comma, most] = match;
  const last = comma ? most : least;
  return { optional: sign === '?' || sign === '*' || least === '0', repeats: sign !== '?', most: sign === '?' ? 1 : last ? Number(last) : Infinity };
}

/** Alternatives up to the closing bracket or the end. */
function alternativesAt(cursor: Cursor): Atom[][] {
  const alternatives: Atom[][] = [[]];
  let atoms = alternatives[0]!;
  for (let char = cursor.source[cursor.at]; char !== undefined && char !== ')'; char = cursor.source[cursor.at]) {
    if (char === '|') {
      cursor.at += 1;
      alternatives.push((atoms = []));
    } else {
      const what = atomAt(cursor, char);
      const from = cursor.at;
      const { optional, repeats, most } = quantifierAt(cursor);
      atoms.push({ what, optional, repeats, most, gap: char === '.' && most < Infinity && cursor.source.slice(from, cursor.at).includes(',') });
    }
  }
  return alternatives;
}

/** The pattern read last: whoever indexes patterns asks each for several things. */
let last: { source: string; alternatives: readonly (readonly Atom[])[] } | null = null;

/** The alternatives of a pattern, each as its steps. */
export function readPattern(source: string): readonly (readonly Atom[])[] {
  if (last?.source !== source) last = { source, alternatives: alternativesAt({ source, at: 0 }) };
  return last.alternatives;
}

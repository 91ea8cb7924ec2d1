/**
 * Reads the source of a regular expression, as far as indexes over patterns need it: what stands one after the other, what may
 * be absent, which characters a class holds. Understands literals, escapes, classes, groups, look-arounds and quantifiers.
 */

/** One step of a pattern. */
export interface Atom {
  what:
    | { kind: 'literal'; char: string }
    /** Of these characters one; null: of nearly all. */
    | { kind: 'class'; chars: ReadonlySet<string> | null }
    | { kind: 'group'; alternatives: Atom[][] }
    /** What takes no character: an anchor, with the edge of the text that it stands for, or a look-around. */
    | { kind: 'place'; edge?: 'start' | 'end' };
  optional: boolean;
  repeats: boolean;
}

interface Cursor {
  source: string;
  at: number;
}

const between = (first: string, last: string): string[] =>
  Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, i) => String.fromCharCode(first.charCodeAt(0) + i));

const SHORTHANDS: Readonly<Record<string, readonly string[]>> = {
  d: between('0', '9'),
  s: [...' \t\n\v\f\r\u00a0\u1680', ...between('\u2000', '\u200a'), ...'\u2028\u2029\u202f\u205f\u3000\ufeff'],
  w: [...between('0', '9'), ...between('A', 'Z'), '_', ...between('a', 'z')],
};
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };

/** What an escape stands for: a character, the characters of \d \s \w, or null for their opposites and for \b. */
function escape(cursor: Cursor): string | readonly string[] | null {
  const letter = cursor.source[cursor.at + 1]!;
  cursor.at += 2;
  if (letter === 'u') {
    cursor.at += 4;
    return String.fromCharCode(parseInt(cursor.source.slice(cursor.at - 4, cursor.at), 16));
  }
  return SHORTHANDS[letter] ?? CONTROLS[letter] ?? (/[A-Za-z]/.test(letter) ? null : letter);
}

/** The characters between [ and ]; null where the class names those it does not hold. */
function classAt(cursor: Cursor): ReadonlySet<string> | null {
  const chars = new Set<string>();
  cursor.at += 1;
  let all = cursor.source[cursor.at] === '^';
  if (all) cursor.at += 1;
  const next = (): string | readonly string[] | null => (cursor.source[cursor.at] === '\\' ? escape(cursor) : cursor.source[cursor.at++]!);
  while (cursor.source[cursor.at] !== ']') {
    const first = next();
    if (first === null) all = true;
    else if (typeof first !== 'string') first.forEach((char) => chars.add(char));
    else if (cursor.source[cursor.at] === '-' && cursor.source[cursor.at + 1] !== ']') {
      cursor.at += 1;
      between(first, String(next())).forEach((char) => chars.add(char));
    } else chars.add(first);
  }
  cursor.at += 1;
  return all ? null : chars;
}

function atomAt(cursor: Cursor): Atom['what'] {
  const char = cursor.source[cursor.at]!;
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
    return typeof said === 'string' ? { kind: 'literal', char: said } : { kind: 'class', chars: said && new Set(said) };
  }
  cursor.at += 1;
  if (char === '^') return { kind: 'place', edge: 'start' };
  if (char === '$') return { kind: 'place', edge: 'end' };
  return char === '.' ? { kind: 'class', chars: null } : { kind: 'literal', char };
}

/** Reads a quantifier: whether the atom before it may be absent, and whether it may repeat. */
function quantifierAt(cursor: Cursor): { optional: boolean; repeats: boolean } {
  const match = /^(?:([?*+])|\{(\d+)(?:,(\d*))?\})\??/.exec(cursor.source.slice(cursor.at, cursor.at + 16));
  if (!match) return { optional: false, repeats: false };
  cursor.at += match[0].length;
  const [, sign, least] = match;
  return { optional: sign === '?' || sign === '*' || least === '0', repeats: sign !== '?' };
}

/** Alternatives up to the closing bracket or the end. */
function alternativesAt(cursor: Cursor): Atom[][] {
  const alternatives: Atom[][] = [[]];
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== ')') {
    if (cursor.source[cursor.at] === '|') {
      cursor.at += 1;
      alternatives.push([]);
    } else alternatives.at(-1)!.push({ what: atomAt(cursor), ...quantifierAt(cursor) });
  }
  return alternatives;
}

/** The alternatives of a pattern, each as its steps. */
export const readPattern = (source: string): Atom[][] => alternativesAt({ source, at: 0 });

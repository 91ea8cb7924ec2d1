import { CharSet } from './chars';
import { readPattern, type Atom } from './pattern';
import type { Ranges } from './ranges';

/** What numbers are written with; whatever follows them tells more than they do. */
const PASSED = [...'0123456789零〇一二两三四五六七八九十百千万 \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'].map((char) => char.charCodeAt(0)).sort((a, b) => a - b);

/** Whether a character of a number or a space stands at an offset. */
const passed = new CharSet(PASSED);
const isPassedAt = (text: string, at: number): boolean => passed.has(text.charCodeAt(at));

/** The first place from `at` on that is neither of a number nor a space. */
export function goesOnAt(text: string, at: number): number {
  while (at < text.length && isPassedAt(text, at)) at += 1;
  return at;
}

/** How much of a match has been taken where an atom begins: nothing, or its first character; both may be possible. */
const NOTHING = 1;
const FIRST = 2;

/** Adds what can follow in a stretch of a pattern; gives what may have been taken at its end, or null where anything can follow. */
function addSeconds(atoms: readonly Atom[], taken: number, seconds: number[]): number | null {
  for (const atom of atoms) {
    const once = take(atom, taken, seconds);
    const more = once !== null && atom.most > 1 ? take(atom, once, seconds) : 0;
    if (once === null || more === null) return null;
    taken = once | more | (atom.optional ? taken : 0);
  }
  return taken;
}

function take({ what }: Atom, taken: number, seconds: number[]): number | null {
  if (what.kind === 'place' || taken === 0) return taken;
  if (what.kind === 'group') {
    let after = 0;
    for (const alternative of what.alternatives) {
      const one = addSeconds(alternative, taken, seconds);
      if (one === null) return null;
      after |= one;
    }
    return after;
  }
  const chars = what.kind === 'literal' ? [what.char.charCodeAt(0), what.char.charCodeAt(0)] : what.chars;
  let after = taken & NOTHING ? FIRST : 0;
  if ((taken & FIRST) === 0) return after;
  if (chars === null) return null;
  for (let i = 0; i < chars.length; i += 2) if (addRange(chars[i]!, chars[i + 1]!, seconds)) after |= FIRST;
  return after;
}

/** Adds the characters of a range, but for those that are passed over; gives whether there are any of these. */
function addRange(first: number, last: number, seconds: number[]): boolean {
  let from = first;
  let any = false;
  for (const code of PASSED) {
    if (code < from) continue;
    if (code > last) break;
    any = true;
    if (code > from) seconds.push(from, code - 1);
    from = code + 1;
  }
  if (from <= last) seconds.push(from, last);
  return any;
}

/**
 * The characters of which one must stand behind the first of every match of a pattern, numbers and spaces between them passed
 * over; null where that can be nearly any character, or none.
 */
export function secondsOf(source: string): Ranges | null {
  const seconds: number[] = [];
  for (const atoms of readPattern(source)) if (addSeconds(atoms, NOTHING, seconds) !== 0) return null;
  return seconds;
}

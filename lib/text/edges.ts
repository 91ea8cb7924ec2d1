import { CharSet } from './chars';
import { once } from './compiled';
import { readPattern, type Atom } from './pattern';
import type { Ranges } from './ranges';

/** What a stretch of a pattern can show at one end; null for nearly any character. */
interface Edge {
  /** Characters; NOTHING is the edge of the text itself. */
  chars: Ranges;
  /** It may take no character, so that what lies beyond it shows too. */
  empty: boolean;
}

/** Stands for the edge of the text itself. */
export const NOTHING = -1;

/** @param atoms from the edge inwards; `backwards` where they are met from their ends */
export function edgeOf(atoms: readonly Atom[], backwards: boolean): Edge | null {
  const chars: number[] = [];
  for (const { what, optional } of atoms) {
    let empty = optional;
    if (what.kind === 'literal') chars.push(what.char.charCodeAt(0), what.char.charCodeAt(0));
    else if (what.kind === 'class') {
      if (what.chars === null) return null;
      chars.push(...what.chars);
    } else if (what.kind === 'group') {
      for (const alternative of what.alternatives) {
        const inner = edgeOf(backwards ? [...alternative].reverse() : alternative, backwards);
        if (inner === null) return null;
        chars.push(...inner.chars);
        empty ||= inner.empty;
      }
    } else if (what.edge === (backwards ? 'start' : 'end')) {
      chars.push(NOTHING, NOTHING);
      empty = false;
    } else empty = true;
    if (!empty) return { chars, empty };
  }
  return { chars, empty: true };
}

/** An expression that is only run where it can match. */
export interface Guarded {
  exec: (text: string) => RegExpExecArray | null;
  test: (text: string) => boolean;
  /** The text without what matches. */
  strip: (text: string) => string;
  /** The same as of `text.slice(from, to)`, which is made only where it can match. */
  execIn: (text: string, from: number, to: number) => RegExpExecArray | null;
  testIn: (text: string, from: number, to: number) => boolean;
  /** Whether the character at the edge allows a match of `text.slice(from, to)`. */
  canIn: (text: string, from: number, to: number) => boolean;
}

/** The characters at which a match can begin, or end: of its first or last character. */
function codesAt(pattern: RegExp, backwards: boolean): CharSet {
  const found: number[] = [];
  for (const atoms of readPattern(pattern.source)) {
    const outer = (backwards ? atoms.at(-1) : atoms[0])?.what;
    const edge = edgeOf(backwards ? [...atoms].reverse() : atoms, backwards);
    if (outer?.kind !== 'place' || outer.edge !== (backwards ? 'end' : 'start') || !edge || edge.empty) throw new Error(`no telling at an edge of the text: ${pattern.source}`);
    found.push(...edge.chars);
  }
  return CharSet.of(found);
}

function guarded(pattern: RegExp, backwards: boolean): Guarded {
  // Made when first asked: all of them together would take up much of the task that loads the reader.
  let codes: CharSet | null = null;
  const can = (text: string, from: number, to: number): boolean => (codes ??= codesAt(pattern, backwards)).has(from >= to ? NOTHING : text.charCodeAt(backwards ? to - 1 : from));
  const made = once(pattern);
  return {
    exec: (text) => (can(text, 0, text.length) ? made().exec(text) : null),
    test: (text) => can(text, 0, text.length) && made().test(text),
    strip: (text) => (can(text, 0, text.length) ? text.replace(made(), '') : text),
    execIn: (text, from, to) => (can(text, from, Math.min(to, text.length)) ? made().exec(text.slice(from, to)) : null),
    canIn: (text, from, to) => can(text, from, Math.min(to, text.length)),
    testIn: (text, from, to) => can(text, from, Math.min(to, text.length)) && made().test(text.slice(from, to)),
  };
}

/**
 * An expression anchored with `$`, which without this would be tried from every character of a text: the last one tells whether
 * it can match at all. Where that can be nearly any character its first use throws.
 */
export const ending = (pattern: RegExp): Guarded => guarded(pattern, true);

/** The same of an expression anchored with `^`. */
export const beginning = (pattern: RegExp): Guarded => guarded(pattern, false);

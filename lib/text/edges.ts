import { readPattern, type Atom } from './pattern';

/** What a stretch of a pattern can show at one end; null for nearly any character. */
interface Edge {
  /** Characters; '' is the edge of the text itself. */
  chars: ReadonlySet<string>;
  /** It may take no character, so that what lies beyond it shows too. */
  empty: boolean;
}

/** @param atoms from the edge inwards; `backwards` where they are met from their ends */
export function edgeOf(atoms: readonly Atom[], backwards: boolean): Edge | null {
  const chars = new Set<string>();
  for (const { what, optional } of atoms) {
    let empty = optional;
    if (what.kind === 'literal') chars.add(what.char);
    else if (what.kind === 'class') {
      if (what.chars === null) return null;
      what.chars.forEach((char) => chars.add(char));
    } else if (what.kind === 'group') {
      for (const alternative of what.alternatives) {
        const inner = edgeOf(backwards ? [...alternative].reverse() : alternative, backwards);
        if (inner === null) return null;
        inner.chars.forEach((char) => chars.add(char));
        empty ||= inner.empty;
      }
    } else if (what.edge === (backwards ? 'start' : 'end')) {
      chars.add('');
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
}

function guarded(pattern: RegExp, charOf: (text: string) => string, backwards: boolean): Guarded {
  const chars = new Set<string>();
  for (const atoms of readPattern(pattern.source)) {
    const outer = (backwards ? atoms.at(-1) : atoms[0])?.what;
    const edge = edgeOf(backwards ? [...atoms].reverse() : atoms, backwards);
    if (outer?.kind !== 'place' || outer.edge !== (backwards ? 'end' : 'start') || !edge || edge.empty) throw new Error(`no telling at an edge of the text: ${pattern.source}`);
    edge.chars.forEach((char) => chars.add(char));
  }
  const can = (text: string): boolean => chars.has(charOf(text));
  return {
    exec: (text) => (can(text) ? pattern.exec(text) : null),
    test: (text) => can(text) && pattern.test(text),
    strip: (text) => (can(text) ? text.replace(pattern, '') : text),
  };
}

/**
 * An expression anchored with `$`, which without this would be tried from every character of a text: the last one tells whether
 * it can match at all.
 * @throws where that can be nearly any character
 */
export const ending = (pattern: RegExp): Guarded => guarded(pattern, (text) => text.at(-1) ?? '', true);

/** The same of an expression anchored with `^`. */
export const beginning = (pattern: RegExp): Guarded => guarded(pattern, (text) => text[0] ?? '', false);

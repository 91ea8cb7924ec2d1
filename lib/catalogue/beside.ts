import { readPattern, type Atom } from '../text/pattern';
import { FIGURE } from './keys';

/** Characters of which one must stand there, '' for the edge of the words; null where anything can. */
export type Neighbours = ReadonlySet<string> | null;

/** What a pattern asks for right beside the figure. */
export interface Beside {
  before: Neighbours;
  after: Neighbours;
}

/** The characters a stretch of a pattern can show at its near end; null for any. */
interface Edge {
  chars: Set<string>;
  /** It may take no character, so that what lies beyond it shows too. */
  empty: boolean;
}

/** @param atoms from the figure outwards */
function edgeOf(atoms: readonly Atom[], backwards: boolean): Edge | null {
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

const neighbours = (atoms: readonly Atom[], backwards: boolean): Neighbours => {
  const edge = edgeOf(atoms, backwards);
  return edge === null || edge.empty ? null : edge.chars;
};

/** What must stand right beside the figure for the pattern to match; a pattern of alternatives asks for nothing. */
export function besideOf(source: string): Beside {
  const [atoms, ...others] = readPattern(source);
  const at = atoms!.findIndex(({ what, optional }) => what.kind === 'literal' && what.char === FIGURE && !optional);
  if (others.length > 0 || at < 0) return { before: null, after: null };
  return { before: neighbours(atoms!.slice(0, at).reverse(), true), after: neighbours(atoms!.slice(at + 1), false) };
}

import { edgeOf, NOTHING } from '../text/edges';
import { readPattern, type Atom } from '../text/pattern';
import { codesIn } from '../text/ranges';
import { FIGURE } from './keys';

/** Characters of which one must stand there, '' for the edge of the words; null where anything can. */
export type Neighbours = ReadonlySet<string> | null;

/** What a pattern asks for right beside the figure. */
export interface Beside {
  before: Neighbours;
  after: Neighbours;
}

const neighbours = (atoms: readonly Atom[], backwards: boolean): Neighbours => {
  const edge = edgeOf(atoms, backwards);
  return edge === null || edge.empty ? null : new Set(codesIn(edge.chars).map((code) => (code === NOTHING ? '' : String.fromCharCode(code))));
};

/** What must stand right beside the figure for the pattern to match; a pattern of alternatives asks for nothing. */
export function besideOf(source: string): Beside {
  const [atoms, ...others] = readPattern(source);
  const at = atoms!.findIndex(({ what, optional }) => what.kind === 'literal' && what.char === FIGURE && !optional);
  if (others.length > 0 || at < 0) return { before: null, after: null };
  return { before: neighbours(atoms!.slice(0, at).reverse(), true), after: neighbours(atoms!.slice(at + 1), false) };
}

import { readPattern, type Atom } from '../text/pattern';

/**
 * What a pattern cannot match without: a few literals, one of which must stand in the text. They let the matcher pass over
 * hundreds of patterns without running (or even compiling) them.
 */

/** Alternatives of which one must be present; null where the pattern demands none. */
type Keys = readonly string[] | null;

/** Stands for the figure in a pattern and in the words around it. */
export const FIGURE = '▮';

/** More is surer: the shortest of the alternatives counts, then fewer alternatives. The figure alone is in every text. */
const worth = (keys: Keys): number => (keys === null ? -1 : keys.includes(FIGURE) ? 0 : Math.min(...keys.map((key) => key.length)) * 100 - keys.length);
const better = (a: Keys, b: Keys): Keys => (worth(b) > worth(a) ? b : a);

/** One of the alternatives' keys: each must have some. */
function ofAlternatives(alternatives: readonly (readonly Atom[])[]): Keys {
  const each = alternatives.map(ofSequence);
  return each.includes(null) ? null : each.flatMap((keys) => keys!);
}

/** The best literal run or group of one alternative. */
function ofSequence(atoms: readonly Atom[]): Keys {
  let best: Keys = null;
  let run = '';
  const endRun = () => {
    if (run) best = better(best, [run]);
    run = '';
  };
  for (const { what, optional, repeats } of atoms) {
    if (what.kind === 'literal' && !optional) run += what.char;
    else endRun();
    if (repeats) endRun();
    if (what.kind === 'group' && !optional) best = better(best, ofAlternatives(what.alternatives));
  }
  endRun();
  return best;
}

/** Literals of which at least one stands in every text that the pattern matches; null where there are none. */
export const keysOf = (source: string): readonly string[] | null => ofAlternatives(readPattern(source));

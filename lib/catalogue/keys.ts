import { readPattern, type Atom } from '../text/pattern';

/**
 * What a pattern cannot match without: a few literals, one of which must stand in the text. They let the matcher pass over
 * hundreds of patterns without running (or even compiling) them.
 */

/** Alternatives of which one must be present; null where the pattern demands none. */
type Keys = readonly string[] | null;

/** Stands for the figure in a pattern and in the words around it. */
export const FIGURE = '▮';

/** More is surer: the shortest of the alternatives counts, then fewer alternatives. The figure is in every text. */
const worth = (keys: Keys): number => (keys === null ? -Infinity : Math.min(...keys.map((key) => key.replace(FIGURE, '').length)) * 100 - keys.length);
const best = (groups: readonly (readonly string[])[]): Keys => groups.reduce<Keys>((a, b) => (worth(b) > worth(a) ? b : a), null);

/** One of the alternatives' keys: each must have some. */
function ofAlternatives(alternatives: readonly (readonly Atom[])[]): Keys {
  const each = alternatives.map((atoms) => best(ofSequence(atoms)));
  return each.includes(null) ? null : each.flatMap((keys) => keys!);
}

/** Every literal run and every group of one alternative that must be present. */
function ofSequence(atoms: readonly Atom[]): (readonly string[])[] {
  const groups: (readonly string[])[] = [];
  let run = '';
  const endRun = () => {
    if (run) groups.push([run]);
    run = '';
  };
  for (const { what, optional, repeats } of atoms) {
    if (what.kind === 'literal' && !optional) run += what.char;
    else endRun();
    if (repeats) endRun();
    const keys = what.kind === 'group' && !optional ? ofAlternatives(what.alternatives) : null;
    if (keys) groups.push(keys);
  }
  endRun();
  return groups;
}

/** Literals of which at least one stands in every text that the pattern matches; null where there are none. */
export const keysOf = (source: string): readonly string[] | null => ofAlternatives(readPattern(source));

/** The same of everything else that the pattern cannot match without: of each list one must stand in the text. */
export function furtherKeysOf(source: string): readonly (readonly string[])[] {
  const [atoms, ...others] = readPattern(source);
  if (others.length > 0) return [];
  const groups = ofSequence(atoms!);
  const first = best(groups);
  return groups.filter((keys) => keys !== first && !keys.includes(FIGURE));
}

import { neededByAny, neededInTurn, surest } from '../text/needs';
import { readPattern } from '../text/pattern';

/**
 * What a pattern is looked up by: a few literals, one of which must stand in the text. They let the matcher pass over
 * hundreds of patterns without running (or even compiling) them.
 */

/** Stands for the figure in a pattern and in the words around it. */
export const FIGURE = '▮';

/** What a pattern cannot match without. */
export interface Needs {
  /** Literals of which at least one stands in every text that the pattern matches; null where there are none. */
  words: readonly string[] | null;
  /** The same of everything else: of each list one must stand in the text. */
  further: readonly (readonly string[])[];
}

/** What to look a pattern up by, the surest first, and what else it asks for. */
export function keysOf(source: string): Needs {
  const [atoms, ...others] = readPattern(source);
  if (others.length > 0) return { words: neededByAny([atoms!, ...others], FIGURE), further: [] };
  const groups = neededInTurn(atoms!, FIGURE);
  const words = surest(groups, FIGURE);
  return { words, further: groups.filter((keys) => keys !== words && !keys.includes(FIGURE)) };
}

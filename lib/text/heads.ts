import { readPattern, type Atom } from './pattern';
import type { Ranges } from './ranges';

/** Adds the characters an alternative can begin with; false where it can begin with nearly any, or be empty. */
function addHeads(atoms: readonly Atom[], heads: number[]): boolean {
  for (const { what, optional } of atoms) {
    if (what.kind === 'place') continue;
    let certain = true;
    if (what.kind === 'literal') heads.push(what.char.charCodeAt(0), what.char.charCodeAt(0));
    else if (what.kind === 'group') certain = what.alternatives.map((inner) => addHeads(inner, heads)).every(Boolean);
    else if (what.chars === null) return false;
    else heads.push(...what.chars);
    if (certain && !optional) return true;
  }
  return false;
}

/**
 * The characters of which one must begin every match of a pattern, so that it need not be tried elsewhere.
 * @throws where that can be nearly any character, or none
 */
export function headsOf(source: string): Ranges {
  const heads: number[] = [];
  if (!readPattern(source).every((atoms) => addHeads(atoms, heads))) throw new Error(`no telling where this begins: ${source}`);
  return heads;
}

import { readPattern, type Atom } from './pattern';

/** Adds the characters an alternative can begin with; false where it can begin with nearly any, or be empty. */
function addHeads(atoms: readonly Atom[], heads: Set<string>): boolean {
  for (const { what, optional } of atoms) {
    if (what.kind === 'place') continue;
    let certain = true;
    if (what.kind === 'literal') heads.add(what.char);
    else if (what.kind === 'group') certain = what.alternatives.map((inner) => addHeads(inner, heads)).every(Boolean);
    else if (what.chars === null) return false;
    else what.chars.forEach((char) => heads.add(char));
    if (certain && !optional) return true;
  }
  return false;
}

/**
 * The characters of which one must begin every match of a pattern, so that it need not be tried elsewhere.
 * @throws where that can be nearly any character, or none
 */
export function headsOf(source: string): ReadonlySet<string> {
  const heads = new Set<string>();
  if (!readPattern(source).every((atoms) => addHeads(atoms, heads))) throw new Error(`no telling where this begins: ${source}`);
  return heads;
}

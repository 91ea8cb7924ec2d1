import { readPattern, type Atom } from '../text/pattern';

function longest(atoms: readonly Atom[]): number {
  let length = 0;
  for (const { what, most, gap } of atoms) {
    if (what.kind === 'place' || gap) continue;
    length += most * (what.kind === 'group' ? longestOf(what.alternatives) : 1);
  }
  return length;
}

function longestOf(alternatives: readonly (readonly Atom[])[]): number {
  let length = 0;
  for (const atoms of alternatives) length = Math.max(length, longest(atoms));
  return length;
}

/** A gap that is met more than once is skipped only at its last place (evidence in match.ts). */
const repeatsGap = (alternatives: readonly (readonly Atom[])[], repeated = false): boolean =>
  alternatives.some((atoms) => atoms.some(({ what, most, gap }) => (what.kind === 'group' ? repeatsGap(what.alternatives, repeated || most > 1) : repeated && gap)));

/** The most characters that a match of a pattern can have, without its gaps (`.{0,8}`). */
export function mostSaid(source: string): number {
  const alternatives = readPattern(source);
  return repeatsGap(alternatives) ? Infinity : longestOf(alternatives);
}

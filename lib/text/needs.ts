import { readPattern, type Atom } from './pattern';

/**
 * What a pattern cannot match without: literals of which one must stand in the text. They let whoever has many patterns, or one
 * that seldom matches, pass over them without running (or even compiling) them.
 */

/** Alternatives of which one must be present; null where the pattern demands none. */
export type Needed = readonly string[] | null;

/** More is surer: the shortest of the alternatives counts, then fewer alternatives. */
function worth(needed: Needed, everywhere: string): number {
  if (needed === null) return -Infinity;
  let shortest = Infinity;
  for (const word of needed) shortest = Math.min(shortest, everywhere !== '' && word.includes(everywhere) ? word.length - everywhere.length : word.length);
  return shortest * 100 - needed.length;
}

/** The surest of several. @param everywhere a character that is in every text, so that it tells nothing */
export const surest = (groups: readonly (readonly string[])[], everywhere = ''): Needed =>
  groups.reduce<Needed>((a, b) => (worth(b, everywhere) > worth(a, everywhere) ? b : a), null);

/** One of the alternatives' words: each must have some. */
export function neededByAny(alternatives: readonly (readonly Atom[])[], everywhere = ''): Needed {
  const each = alternatives.map((atoms) => surest(neededInTurn(atoms, everywhere), everywhere));
  return each.includes(null) ? null : each.flatMap((words) => words!);
}

/** Every literal run and every group of one alternative that must be present. */
export function neededInTurn(atoms: readonly Atom[], everywhere = ''): (readonly string[])[] {
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
    const words = what.kind === 'group' && !optional ? neededByAny(what.alternatives, everywhere) : null;
    if (words) groups.push(words);
  }
  endRun();
  return groups;
}

/** All that a pattern cannot match without: of each list one word must stand in the text. At least one list. */
function needsOf(source: string): readonly (readonly string[])[] {
  const alternatives = readPattern(source);
  const words = alternatives.length === 1 ? null : neededByAny(alternatives);
  const needs = alternatives.length === 1 ? neededInTurn(alternatives[0]!) : words ? [words] : [];
  if (needs.length === 0) throw new Error(`no word that this cannot match without: ${source}`);
  return needs;
}

/**
 * Finds every match of an expression in a text, in order, and runs it only where all stands that it cannot match without.
 * Where it can match without any word its first use throws.
 * @param pattern with the flag `g`
 */
export function seeking(pattern: RegExp): (text: string) => readonly RegExpExecArray[] {
  let needs: readonly (readonly string[])[] | null = null;
  const none: readonly RegExpExecArray[] = [];
  return (text) => {
    for (const words of (needs ??= needsOf(pattern.source))) if (!words.some((word) => text.includes(word))) return none;
    return [...text.matchAll(pattern)];
  };
}

import { FAMILIES, type Family } from './data/families';

export interface Kinship {
  family: Family;
  /** How many of the list's figures, from its first, are kinds of the family. */
  length: number;
  /** Every kind is named among them, and no other exists. */
  complete: boolean;
}

/** 合格 and 不合格, 已整改 and 未整改: one denies the other. 不予 is a decision, not a denial. */
const DENIAL = /[不未非](?!予)/;
const plainName = (name: string): string => name.replace(/已|完成|全部|▮/g, '');

/** Whether two names are a thing and its denial, so that nothing is neither. */
export function areOpposites(a: string, b: string): boolean {
  const [one, other] = [plainName(a), plainName(b)];
  const denied = (yes: string, no: string): boolean => yes.length >= 2 && DENIAL.test(no) && !DENIAL.test(yes) && no.replace(DENIAL, '') === yes;
  return denied(one, other) || denied(other, one);
}

/** Each family with an expression for any of its kinds, and one for all of them. */
const families = FAMILIES.map((family) => ({ family, anyKind: new RegExp(family.kinds.map(({ source }) => source).join('|')) }));
const ANY_KIND = new RegExp(families.map(({ anyKind }) => anyKind.source).join('|'));

/**
 * The family that a list begins with, the longest if several would do.
 * @param whole the words of the total
 * @param names the words of each figure of the list, in order
 */
export function kinshipOf(whole: string, names: readonly string[]): Kinship | null {
  let best: Kinship | null = null;
  if (names.length === 0 || !ANY_KIND.test(names[0]!)) return null;
  for (const { family, anyKind } of families) {
    if (!anyKind.test(names[0]!) || (family.whole && !family.whole.test(whole))) continue;
    const seen = new Set<number>();
    let length = 0;
    for (const name of names) {
      let known = false;
      for (const [k, kind] of family.kinds.entries()) {
        if (!kind.test(name)) continue;
        seen.add(k);
        known = true;
      }
      if (!known) break;
      length += 1;
    }
    if (seen.size < 1 || length <= (best?.length ?? 0)) continue;
    best = { family, length, complete: seen.size === family.kinds.length && !family.open };
  }
  return best;
}

import { indicators } from '../../catalogue';
import type { Measured } from './indicators';
import type { Split } from '../parts/parts';

/** The entry that the catalogue knows to be the sum of just these, by their ids. */
const wholes = new Map(indicators.flatMap(({ id, sumOf = [] }) => sumOf.map((ids) => [[...ids].sort().join(), id] as const)));

/** What a total counts whose parts count one thing, or the kinds of one: 建议142件、提案187件,共329件. */
function entryOf(ids: readonly (string | null)[]): string | null {
  const kinds = [...new Set(ids)];
  if (kinds.includes(null)) return null;
  return kinds.length === 1 ? kinds[0]! : wholes.get(kinds.sort().join()) ?? null;
}

/**
 * Totals that are told by no word of their own (共83次; the columns 简易程序, 普通程序, 合计) count what their parts count.
 * @param totals the sums that the text or a table says plainly
 */
export function totalsMeasured(measured: readonly Measured[], totals: readonly Split[]): Measured[] {
  const named = [...measured];
  for (const { whole, parts } of totals) {
    if (named[whole]!.id !== null) continue;
    const id = entryOf(parts.map((part) => named[part]!.id));
    if (id !== null) named[whole] = { ...named[whole]!, id, reason: { by: 'parts', words: '' } };
  }
  return named;
}

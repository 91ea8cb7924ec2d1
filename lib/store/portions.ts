import type { Collection, Table } from 'dexie';

/** Rows read or put in one go: the browser makes objects of all of them, or copies them, in one task, which of ten thousand is felt. */
const AT_ONCE = 500;

/** Rows in portions that may each be put in one go. */
export const portionsOf = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, i) => rows.slice(i * AT_ONCE, (i + 1) * AT_ONCE));

/** Rows in the order of their keys. `after` gives those behind one of them; all, where none is read yet. */
const gathered = async <T>(after: (last: T | undefined) => Collection<T, unknown>): Promise<T[]> => {
  const all: T[] = [];
  for (;;) {
    const some = await after(all.at(-1)).limit(AT_ONCE).toArray();
    for (const one of some) all.push(one);
    if (some.length < AT_ONCE) return all;
  }
};

/** All rows of a table whose keys are words, in the order of these, read a portion at a time. Within a transaction that all see one moment. */
export const inPortions = <T extends { id: string }>(table: Table<T, string>): Promise<T[]> =>
  gathered<T>((last) => (last === undefined ? table.toCollection() : table.where('id').above(last.id)));

/** The rows of one report, by their index, likewise. */
export const rowsOf = <T extends { reportId: string; index: number }>(table: Table<T, [string, number]>, reportId: string): Promise<T[]> =>
  gathered<T>((last) => table.where('[reportId+index]').between([reportId, last?.index ?? 0], [reportId, Infinity], last === undefined));

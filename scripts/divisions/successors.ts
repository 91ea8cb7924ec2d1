/** A row of the lists: a division by the name and code it had from the first to the last year. */
export interface Entry {
  code: string;
  name: string;
  from: number;
  to: number;
  /** The year of the last list it is in; it ended between this and `to`. */
  seen: number;
}

const STILL = 9999;
const level = (code: string): number => (code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3);
/** What of a name stays when its rank changes: 密云 of 密云县 and 密云区, 林芝 of 林芝地区 and 林芝市. */
const stem = (name: string): string => name.replace(/(?:地区|林区|特区|[市县区州盟旗])$/, '');

/**
 * What took the place of each division that ended: the next one of its code, else the one named by hand, else the one of its
 * level in its province that came when it went and has its name, or its name but for the rank, where there is just one.
 */
export const successors = (rows: readonly Entry[], byHand: ReadonlyMap<string, string>): Map<Entry, Entry> => {
  const found = new Map<Entry, Entry>();
  for (const row of rows.filter(({ to }) => to !== STILL)) {
    const after = rows.filter((other) => other !== row && other.to > row.to && other.from >= row.seen - 1);
    const same = earliest(after.filter(({ code }) => code === row.code));
    const named = earliest(rows.filter(({ code, to }) => code === byHand.get(row.code) && to > row.to));
    const kin = after.filter(({ code, name, from }) =>
      code.slice(0, 2) === row.code.slice(0, 2) && level(code) === level(row.code) && stem(name) === stem(row.name) && from <= row.to + 1);
    const next = same ?? named ?? only(kin) ?? only(kin.filter(({ name }) => name === row.name)) ?? only(kin.filter(({ code }) => code.slice(0, 4) === row.code.slice(0, 4)));
    if (next) found.set(row, next);
  }
  return found;
};

const earliest = (rows: readonly Entry[]): Entry | undefined => [...rows].sort((a, b) => a.from - b.from)[0];
const only = (rows: readonly Entry[]): Entry | undefined => (rows.length === 1 ? rows[0] : undefined);

import type { Context } from '../properties/context';
import type { Split } from './parts';
import type { Cell } from '../tables/cell';

const TOTAL = /^(?:合计|总计|共计)$/;
/** Rows and columns that count again what others count, or another year. */
const OTHER = /小计|其中|上年|去年|同期|比|增减|平均|人均|\d{4}年/;
/** Columns whose entries do not add up to anything. */
const NO_SUM = /率|比|度|分|排名|名次|位次|人均|平均|增幅|同比|环比/;

interface Entry { index: number; cell: Cell; value: number; unit: string | null }

const group = (entries: readonly Entry[], keyOf: (cell: Cell) => string): Entry[][] => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.cell);
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
};

const split = (total: Entry, parts: readonly Entry[]): Split => ({ whole: total.index, parts: parts.map(({ index }) => index), closed: true, announced: 'table' });

/**
 * The sums that a table says plainly by a row or a column of totals at its edge, where every other line gives a number and
 * none counts anything twice.
 */
export function tableTotals(contexts: readonly Context[]): Split[] {
  const entries = contexts.flatMap(({ quantity, cell }, index): Entry[] =>
    !cell || quantity.ordinal || quantity.kind === 'rate' || quantity.kind === 'score' || NO_SUM.test(cell.columnHead) ? [] : [{ index, cell, value: quantity.value, unit: quantity.unit }]);
  const unsure = new Set(group(entries, ({ table, lineIndex }) => `${table}:${lineIndex}`).filter(namesSeveral).map((row) => row[0]!.cell.table));
  const columns = group(entries.filter(({ cell }) => !unsure.has(cell.table)), ({ table, columnIndex }) => `${table}:${columnIndex}`).flatMap(totalOfColumn);
  return [...columns, ...group(entries, ({ table, group: name }) => `${table}:${name}`).flatMap(totalsOfRows)];
}

/** A line that names its numbers one by one (甲局 | 5 | 合计 | 12) says nothing of what stands above each. */
const namesSeveral = (row: readonly Entry[]): boolean => row.some(({ cell }) => cell.rowHead !== row[0]!.cell.rowHead);

/** The first or last row is the sum of the others. */
function totalOfColumn(column: readonly Entry[]): Split[] {
  const totals = column.filter(({ cell }) => TOTAL.test(cell.rowHead));
  const parts = column.filter(({ cell }) => !TOTAL.test(cell.rowHead));
  const total = totals[0];
  if (!total || totals.length > 1 || parts.length < 2 || parts.some(({ cell }) => OTHER.test(cell.rowHead))) return [];
  const { lineIndex, lines } = total.cell;
  const atEdge = lineIndex === lines - 1 || lineIndex === 0;
  return atEdge && column.length === lines ? [split(total, parts)] : [];
}

const leafOf = ({ columnHead, group: above }: Cell): string => columnHead.slice(above.length).replace(/[(].{1,8}[)]$/, '');

/** As printed: sums of decimals carry binary fractions. */
const addsUp = ({ whole, parts }: { whole: Entry; parts: readonly Entry[] }): boolean =>
  Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(12)) === whole.value;

/**
 * The first or last column under one head is the sum of the others. 合计 may stand beside stages of the same cases
 * (受理, 办结), which add up to nothing: the rows themselves must show that it is a sum.
 */
function totalsOfRows(columns: readonly Entry[]): Split[] {
  const indexes = [...new Set(columns.map(({ cell }) => cell.columnIndex))].sort((a, b) => a - b);
  const totalAt = columns.find(({ cell }) => TOTAL.test(leafOf(cell)))?.cell.columnIndex;
  if (indexes.length < 3 || totalAt === undefined || (totalAt !== indexes[0] && totalAt !== indexes.at(-1))) return [];
  // Heads of several levels: what stands under another head is counted elsewhere.
  if (indexes.at(-1)! - indexes[0]! !== indexes.length - 1) return [];
  if (columns.some(({ cell, unit }) => OTHER.test(leafOf(cell)) || unit !== columns[0]!.unit)) return [];
  const rows = group(columns, ({ lineIndex }) => String(lineIndex)).flatMap((row) => {
    const whole = row.find(({ cell }) => cell.columnIndex === totalAt);
    return whole && row.length === indexes.length && !OTHER.test(whole.cell.rowHead) ? [{ whole, parts: row.filter((entry) => entry !== whole) }] : [];
  });
  const holding = rows.filter(addsUp).length;
  return holding > 0 && holding * 2 >= rows.length ? rows.map(({ whole, parts }) => split(whole, parts)) : [];
}

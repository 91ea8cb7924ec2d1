import { eachOf, keptOf, type Pausing } from '../../pausing';
import type { Context } from '../properties/context';
import type { Split } from './parts';
import type { Cell } from '../tables/cell';

const TOTAL = /^(?:合计|总计|共计)$/;
/** Rows and columns that count again what others count, or another year. */
const OTHER = /小计|其中|上年|去年|同期|比|增减|平均|人均|\d{4}年/;
/** Columns whose entries do not add up to anything. */
const NO_SUM = /率|比|度|分|排名|名次|位次|人均|平均|增幅|同比|环比/;

interface Entry { index: number; cell: Cell; value: number; unit: string | null }

function* group(entries: readonly Entry[], keyOf: (cell: Cell) => string): Pausing<Entry[][]> {
  const groups = new Map<string, Entry[]>();
  yield* eachOf(entries, (entry) => {
    const key = keyOf(entry.cell);
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  });
  return [...groups.values()];
}

const split = (total: Entry, parts: readonly Entry[]): Split => ({ whole: total.index, parts: parts.map(({ index }) => index), closed: true, announced: 'table' });

/**
 * The sums that a table says plainly by a row or a column of totals at its edge, where every other line gives a number and
 * none counts anything twice.
 */
export function* tableTotals(contexts: readonly Context[]): Pausing<Split[]> {
  const entries: Entry[] = [];
  yield* eachOf(contexts, ({ quantity, cell }, index) => {
    if (cell && !quantity.ordinal && quantity.kind !== 'rate' && quantity.kind !== 'score' && !NO_SUM.test(cell.columnHead)) entries.push({ index, cell, value: quantity.value, unit: quantity.unit });
  });
  const rows = yield* group(entries, ({ table, lineIndex }) => `${table}:${lineIndex}`);
  const unsure = new Set((yield* keptOf(rows, namesSeveral)).map((row) => row[0]!.cell.table));
  const sure = yield* keptOf(entries, ({ cell }) => !unsure.has(cell.table));
  const totals: Split[][] = [];
  for (const column of yield* group(sure, ({ table, columnIndex }) => `${table}:${columnIndex}`)) totals.push(yield* totalOfColumn(column));
  for (const columns of yield* group(entries, ({ table, group: name }) => `${table}:${name}`)) totals.push(yield* totalsOfRows(columns));
  return totals.flat();
}

/** A line that names its numbers one by one (甲局 | 5 | 合计 | 12) says nothing of what stands above each. */
const namesSeveral = (row: readonly Entry[]): boolean => row.some(({ cell }) => cell.rowHead !== row[0]!.cell.rowHead);

/** The first or last row is the sum of the others. */
function* totalOfColumn(column: readonly Entry[]): Pausing<Split[]> {
  const totals = yield* keptOf(column, ({ cell }) => TOTAL.test(cell.rowHead));
  const total = totals[0];
  if (!total || totals.length > 1 || column.length < 3) return [];
  const { lineIndex, lines } = total.cell;
  if (column.length !== lines || (lineIndex !== lines - 1 && lineIndex !== 0)) return [];
  const others = yield* keptOf(column, (entry) => entry !== total && OTHER.test(entry.cell.rowHead));
  return others.length > 0 ? [] : [split(total, column.filter((entry) => entry !== total))];
}

const leafOf = ({ columnHead, group: above }: Cell): string => columnHead.slice(above.length).replace(/[(].{1,8}[)]$/, '');

/** As printed: sums of decimals carry binary fractions. */
const addsUp = ({ whole, parts }: { whole: Entry; parts: readonly Entry[] }): boolean =>
  Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(12)) === whole.value;

/**
 * The first or last column under one head is the sum of the others. 合计 may stand beside stages of the same cases
 * (受理, 办结), which add up to nothing: the rows themselves must show that it is a sum.
 */
function* totalsOfRows(columns: readonly Entry[]): Pausing<Split[]> {
  const indexes = [...new Set(columns.map(({ cell }) => cell.columnIndex))].sort((a, b) => a - b);
  const totalAt = (yield* keptOf(columns, ({ cell }) => TOTAL.test(leafOf(cell))))[0]?.cell.columnIndex;
  if (indexes.length < 3 || totalAt === undefined || (totalAt !== indexes[0] && totalAt !== indexes.at(-1))) return [];
  // Heads of several levels: what stands under another head is counted elsewhere.
  if (indexes.at(-1)! - indexes[0]! !== indexes.length - 1) return [];
  if ((yield* keptOf(columns, ({ cell, unit }) => OTHER.test(leafOf(cell)) || unit !== columns[0]!.unit)).length > 0) return [];
  const found = yield* eachOf(yield* group(columns, ({ lineIndex }) => String(lineIndex)), (row) => {
    const whole = row.find(({ cell }) => cell.columnIndex === totalAt);
    return whole && row.length === indexes.length && !OTHER.test(whole.cell.rowHead) ? [{ whole, parts: row.filter((entry) => entry !== whole) }] : [];
  });
  const rows = found.flat();
  const holding = (yield* keptOf(rows, addsUp)).length;
  return holding > 0 && holding * 2 >= rows.length ? rows.map(({ whole, parts }) => split(whole, parts)) : [];
}

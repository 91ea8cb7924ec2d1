import type { Context } from './context';
import type { Split } from './parts';
import type { Cell } from './tables';

const TOTAL_ROW = /^(?:合计|总计|共计)$/;
/** Rows that count again what others count, or another year. */
const OTHER_ROW = /小计|其中|上年|去年|同期|比|增减|平均|人均|\d{4}年/;
/** Columns whose entries do not add up to anything. */
const NO_SUM = /率|比|度|分|排名|名次|位次|人均|平均|增幅|同比|环比/;

/**
 * The columns of a table that end (or begin) with a row of totals: what stands in the total is the sum of the others. Only
 * where every other row gives a number and none counts anything twice does the table say so plainly.
 */
export function tableTotals(contexts: readonly Context[]): Split[] {
  const columns = new Map<string, { index: number; cell: Cell }[]>();
  contexts.forEach(({ quantity, cell }, index) => {
    if (!cell || quantity.kind === 'rate' || quantity.kind === 'score' || NO_SUM.test(cell.column)) return;
    const key = `${cell.table}:${cell.columnIndex}`;
    columns.set(key, [...(columns.get(key) ?? []), { index, cell }]);
  });
  return [...columns.values()].flatMap((column): Split[] => {
    const totals = column.filter(({ cell }) => TOTAL_ROW.test(cell.row));
    const parts = column.filter(({ cell }) => !TOTAL_ROW.test(cell.row));
    const total = totals[0]?.cell;
    if (!total || totals.length > 1 || parts.length < 2 || parts.some(({ cell }) => OTHER_ROW.test(cell.row))) return [];
    const atEnd = total.lineIndex === total.lines - 1 || total.lineIndex === 0;
    if (!atEnd || column.length !== total.lines) return [];
    return [{ whole: totals[0]!.index, parts: parts.map((p) => p.index), closed: true, announced: 'table' }];
  });
}

import type { Pausing } from '../../pausing';
import { NO_FIGURES, YEAR } from './labels';
import type { Table, TableCell } from './shape';
import { unitNamed, type HeadUnit } from './units';

/** How wide one of the tables is that stand side by side (项目|数量|项目|数量), or the whole width. */
export function periodOf(heads: readonly string[][]): number {
  const names = heads.map((path) => path.join(''));
  const width = names.length;
  for (let period = 2; period <= width / 2; period += 1) {
    if (width % period === 0 && names[0] !== '' && names.every((name, i) => name === names[i % period])) return period;
  }
  return width;
}

const isStubText = (cell: TableCell, isValue: (cell: TableCell) => boolean): boolean => /[^\d\s.,%‰—–\-/]/.test(cell.text) && !isValue(cell);

/** What a column holds in the rows below the head. */
interface Column {
  /** Only units, and at least one. */
  units: boolean;
  /** Names in some row, and numbers in none; a column of years names its rows too. */
  stub: boolean;
  /** Numbers the rows: its head says so, or it stands first before texts. */
  serial: boolean;
}

/** What each column of a table holds, in one walk over its rows. */
function* columnsOf({ heads, body }: Table, period: number, isValue: (cell: TableCell) => boolean): Pausing<Column[]> {
  const seen = heads.map(() => ({ filled: false, units: true, values: false, stubs: false, numbers: false, counts: body.length > 1 }));
  /** Whether one of the tables that stand side by side holds a text. */
  const texts = heads.map(() => false);
  for (const [line, row] of body.entries()) {
    yield;
    row.slice(0, heads.length).forEach((cell, at) => {
      const column = seen[at]!;
      const value = isValue(cell);
      const stub = isStubText(cell, isValue);
      column.filled ||= cell.text !== '';
      column.units &&= cell.text === '' || unitNamed(cell.text) !== null;
      column.values ||= value;
      column.stubs ||= stub;
      column.numbers ||= value && !stub;
      column.counts &&= cell.text === String(line + 1);
      if (cell.text !== '' && !value) texts[at - (at % period)] = true;
    });
  }
  return seen.map(({ filled, units, values, stubs, numbers, counts }, at) => ({
    units: filled && units,
    stub: stubs && !numbers,
    serial: NO_FIGURES.test(heads[at]!.at(-1)?.replace(YEAR, '') ?? '') || (at % period === 0 && values && (counts || (texts[at]! && !stubs))),
  }));
}

/** Reads the names of a table's rows, once it was gone through; it may be put down on the way. */
export function* rowNamesOf(table: Table, isValue: (cell: TableCell) => boolean): Pausing<RowNames> {
  const period = periodOf(table.heads);
  return new RowNames(table, isValue, period, yield* columnsOf(table, period, isValue));
}

/** Reads the names of a table's rows: the texts before its numbers, with cells merged over rows. */
class RowNames {
  private readonly headed: boolean;
  private readonly stubs: number[] = [];
  /** Columns that say what each row is counted in. */
  private readonly unitColumns: ReadonlySet<number>;
  private readonly above = new Map<number, string>();

  constructor({ heads }: Table, private readonly isValue: (cell: TableCell) => boolean, private readonly period: number, private readonly columns: readonly Column[]) {
    this.headed = heads.some((path) => path.length > 0);
    this.unitColumns = new Set(columns.flatMap(({ units }, column) => (units ? [column] : [])));
    for (let from = 0; from < heads.length; from += period) {
      for (let column = from; column < from + period; column += 1) {
        if (this.isSerial(column)) continue;
        if (!columns[column]!.stub) break;
        this.stubs.push(column);
      }
    }
  }

  /** Whether a column numbers the rows and holds no figure. */
  isSerial(column: number): boolean {
    return this.columns[column]!.serial;
  }

  /** The parts of the name of the row that a number at this column belongs to, outermost first, and its unit if a cell says it. */
  of(row: readonly TableCell[], column: number): { parts: string[]; unit: HeadUnit | null } {
    const from = column - (column % this.period);
    const own = this.stubs.filter((at) => at >= from && at < from + this.period && at < column && !this.unitColumns.has(at));
    const unitAt = [...this.unitColumns].find((at) => at >= from && at < from + this.period);
    const unit = unitAt === undefined ? null : unitNamed(row[unitAt]!.text);
    return { parts: own.length > 0 && this.headed ? this.ofStubs(row, own) : this.nearest(row, column), unit };
  }

  private ofStubs(row: readonly TableCell[], own: readonly number[]): string[] {
    const first = own.find((at) => row[at]!.text !== '');
    const parts: string[] = [];
    let last: TableCell | null = null;
    for (const at of own) {
      const cell = row[at]!;
      // An empty cell before a name is the one above, going on; one behind it is no name.
      if (cell.text === '') { if (first !== undefined && at < first && this.above.has(at)) parts.push(this.above.get(at)!); }
      else if (cell !== last) {
        parts.push(cell.text);
        this.above.set(at, cell.text);
      }
      last = cell;
    }
    return parts;
  }

  /** In a table without heads or columns of names: the texts right before the number (收到申请 | 35 | 审结 | 30). */
  private nearest(row: readonly TableCell[], column: number): string[] {
    let at = column - 1;
    while (at >= 0 && (!isStubText(row[at]!, this.isValue) || this.unitColumns.has(at))) at -= 1;
    const parts: string[] = [];
    for (; at >= 0 && isStubText(row[at]!, this.isValue); at -= 1) if (row[at] !== row[at + 1]) parts.unshift(row[at]!.text);
    return parts;
  }
}

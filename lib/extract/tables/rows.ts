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

/** Reads the names of a table's rows: the texts before its numbers, with cells merged over rows. */
export class RowNames {
  private readonly period: number;
  private readonly headed: boolean;
  private readonly stubs: number[] = [];
  /** Columns that say what each row is counted in. */
  private readonly unitColumns: ReadonlySet<number>;
  private readonly above = new Map<number, string>();

  constructor(private readonly table: Table, private readonly isValue: (cell: TableCell) => boolean) {
    const { heads, body } = table;
    this.period = periodOf(heads);
    this.headed = heads.some((path) => path.length > 0);
    const units = (column: number): boolean => body.every((row) => row[column]!.text === '' || unitNamed(row[column]!.text) !== null);
    this.unitColumns = new Set(heads.flatMap((_, column) => (units(column) && body.some((row) => row[column]!.text !== '') ? [column] : [])));
    for (let from = 0; from < heads.length; from += this.period) {
      for (let column = from; column < from + this.period; column += 1) {
        if (this.isSerial(column)) continue;
        if (this.isStub(column)) this.stubs.push(column);
        else break;
      }
    }
  }

  /** Whether a column numbers the rows: its head says so, or it stands first before texts. */
  isSerial(column: number): boolean {
    const { heads, body } = this.table;
    const from = column - (column % this.period);
    if (NO_FIGURES.test(heads[column]!.at(-1)?.replace(YEAR, '') ?? '')) return true;
    if (column !== from || !body.some((row) => this.isValue(row[column]!))) return false;
    const texts = body.some((row) => row.slice(from, from + this.period).some((cell) => cell.text !== '' && !this.isValue(cell)));
    const counts = body.length > 1 && body.every((row, i) => row[column]!.text === String(i + 1));
    return counts || (texts && !body.some((row) => this.isStubText(row[column]!)));
  }

  private isStubText(cell: TableCell): boolean {
    return /[^\d\s.,%‰—–\-/]/.test(cell.text) && !this.isValue(cell);
  }

  /** Holds names in some row and numbers in none; a column of years names its rows too. */
  private isStub(column: number): boolean {
    const { body } = this.table;
    return body.some((row) => this.isStubText(row[column]!)) && !body.some((row) => this.isValue(row[column]!) && !this.isStubText(row[column]!));
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
    while (at >= 0 && (!this.isStubText(row[at]!) || this.unitColumns.has(at))) at -= 1;
    const parts: string[] = [];
    for (; at >= 0 && this.isStubText(row[at]!); at -= 1) if (row[at] !== row[at + 1]) parts.unshift(row[at]!.text);
    return parts;
  }
}

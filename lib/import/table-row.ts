import { asWritten } from '../export/cell';
import { dayOf, periodFromWords } from '../export/period-words';
import { codeOf, truthOf, type Term } from '../export/terms';
import type { CsvRecord } from './csv-records';
import { ImportProblem } from './problem';
import type { Head } from './table-head';

/** One row of a table, read by the machine names of its columns. What cannot be read throws `cell`. */
export class Row {
  readonly line: number;

  constructor(private readonly head: Head, private readonly record: CsvRecord) {
    this.line = record.line;
  }

  /** Ends the import at this row and column. */
  refuse(column: string): never {
    throw new ImportProblem('cell', this.line, [this.head.get(column)?.name ?? column]);
  }

  /** As it was written before it was made harmless; empty where nothing stands. */
  text(column: string): string {
    return asWritten(this.record.cells[this.head.get(column)!.at] ?? '');
  }

  textOrNull(column: string): string | null {
    return this.text(column) || null;
  }

  /** Digits as they are written by us: a spreadsheet that rounds writes 1.23E+12. */
  number(column: string): number {
    const text = this.text(column).trim();
    return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text) ? Number(text) : this.refuse(column);
  }

  integerOrNull(column: string): number | null {
    const text = this.text(column).trim();
    return text === '' ? null : /^\d+$/.test(text) ? Number(text) : this.refuse(column);
  }

  integer(column: string): number {
    return this.integerOrNull(column) ?? this.refuse(column);
  }

  code<T extends string>(column: string, terms: Record<T, Term>): T | null {
    const text = this.text(column).trim();
    return text === '' ? null : (codeOf(terms, text) ?? this.refuse(column));
  }

  truth(column: string): boolean {
    return truthOf(this.text(column).trim()) ?? this.refuse(column);
  }

  /** A day, also as a spreadsheet writes it. */
  day(column: string): string | null {
    const text = dayOf(this.text(column).trim());
    return text === '' ? null : /^\d{4}-\d\d-\d\d$/.test(text) ? text : this.refuse(column);
  }

  /** Empty where nothing stands; never what a spreadsheet made of a month, such as Jun-23. */
  period(column: string): string {
    const text = this.text(column).trim();
    return text === '' ? '' : (periodFromWords(text) ?? this.refuse(column));
  }

  /** Null where nothing stands. */
  json(column: string): unknown {
    const text = this.text(column);
    if (text === '') return null;
    try {
      return JSON.parse(text);
    } catch {
      return this.refuse(column);
    }
  }

  /** Addresses, which have no blanks. */
  list(column: string): string[] {
    return this.text(column).split(' ').filter((one) => one !== '');
  }
}

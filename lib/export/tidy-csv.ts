import type { Locale } from '../i18n';
import type { Contents } from '../records';
import { csvCell, type Cell } from './cell';
import { COLUMNS, rowsOf } from './columns';
import type { Naming } from './terms';

/** Tells Excel that the file is UTF-8; without it Chinese comes out garbled. */
const BOM = '\uFEFF';

const line = (cells: Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

export interface TidyOptions {
  /** Chinese or English after the locale unless told; `machine` for scripts, with codes for values. */
  headers?: Naming;
}

/**
 * The figures of any number of reports as a CSV file, one observation a row (RFC 4180, CRLF, with BOM).
 * Page text cannot become a formula. Without reports: the header alone.
 */
export const tidyCsv = (contents: readonly Contents[], locale: Locale, options: TidyOptions = {}): string => {
  const naming = options.headers ?? (locale === 'zh-CN' ? 'zh' : 'en');
  const header = line(COLUMNS.map((column) => column[naming]));
  const rows = contents.flatMap(rowsOf).map((row) => line(COLUMNS.map((column) => column.cell(row, naming))));
  return BOM + header + rows.join('');
};

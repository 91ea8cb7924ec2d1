import { COLUMNS, rowsOf } from './columns';
import { BOM, csvLine } from './csv';
import type { Source } from './source';
import type { Naming } from './terms';

/**
 * The figures of any number of reports as a CSV file, one observation a row (RFC 4180, CRLF, with BOM), piece by piece: the
 * header, then one piece for each report. Page text cannot become a formula. Without reports: the header alone.
 */
export async function* tidyCsv(reports: Source, naming: Naming): AsyncGenerator<string> {
  yield BOM + csvLine(COLUMNS.map((column) => column[naming]));
  for await (const contents of reports)
    yield rowsOf(contents).map((row) => csvLine(COLUMNS.map((column) => column.cell(row, naming)))).join('');
}

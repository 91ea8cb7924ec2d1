import { recordsOf, type CsvRecord } from './csv-records';
import type { Line } from './lines';
import { ImportProblem } from './problem';
import type { Entry } from './record';
import { headOf, type Head } from './table-head';
import { tableReport } from './table-report';
import { Row } from './table-row';

/** Fewer cells than our columns take: the last of them is never empty, so no spreadsheet leaves it out. */
const isShort = (head: Head, { cells }: CsvRecord): boolean => [...head.values()].some(({ at }) => at >= cells.length);

/** What is wrong with a report of which there are more or fewer rows than were exported: a table may be cut off where a row ends. */
const otherRows = (rows: readonly Row[]): ImportProblem | null => {
  const other = rows.find((row) => row.integer('report_figures') !== rows.length);
  return other ? new ImportProblem('rows', other.line) : null;
};

/**
 * Reads a tidy table, report by report. Throws `ImportProblem` where it is none of ours, or where a spreadsheet made of a cell what
 * cannot be read. Rows of one report stand together, as they are exported.
 */
export async function* readTable(lines: AsyncIterable<Line>): AsyncGenerator<Entry> {
  let head: Head | null = null;
  let short: number | null = null;
  let rows: Row[] = [];
  let id = '';
  // Told at the end: the rows may be all there, sorted apart.
  let incomplete: ImportProblem | null = null;
  const seen = new Set<string>();
  const report = (): Entry => {
    incomplete ??= otherRows(rows);
    return tableReport(rows);
  };
  for await (const record of recordsOf(lines)) {
    if (!head) {
      head = headOf(record);
      continue;
    }
    if (short !== null) throw new ImportProblem('damaged', short);
    if (isShort(head, record)) {
      short = record.line;
      continue;
    }
    const row = new Row(head, record);
    const own = row.text('report_id') || row.refuse('report_id');
    if (own !== id) {
      if (rows.length > 0) yield report();
      if (seen.has(own)) throw new ImportProblem('unsorted', row.line);
      seen.add(own);
      rows = [];
      id = own;
    }
    rows.push(row);
  }
  if (!head) throw new ImportProblem('empty');
  if (short !== null) throw new ImportProblem('truncated');
  if (rows.length > 0) yield report();
  if (incomplete !== null) throw incomplete as ImportProblem;
}

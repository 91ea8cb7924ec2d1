import { recordsOf } from './csv-records';
import type { Line } from './lines';
import { ImportProblem } from './problem';
import type { Entry } from './record';
import { tableReport } from './table-report';
import { headOf, Row, type Head } from './table-row';

/**
 * Reads a tidy table, report by report. Throws `ImportProblem` where it is none of ours, or where a spreadsheet made of a cell what
 * cannot be read. Rows of one report stand together, as they are exported.
 */
export async function* readTable(lines: AsyncIterable<Line>): AsyncGenerator<Entry> {
  let head: Head | null = null;
  let rows: Row[] = [];
  let id = '';
  const seen = new Set<string>();
  for await (const record of recordsOf(lines)) {
    if (!head) {
      head = headOf(record);
      continue;
    }
    const row = new Row(head, record);
    const own = row.text('report_id') || row.refuse('report_id');
    if (own !== id) {
      if (rows.length > 0) yield tableReport(rows);
      if (seen.has(own)) throw new ImportProblem('unsorted', row.line);
      seen.add(own);
      rows = [];
      id = own;
    }
    rows.push(row);
  }
  if (!head) throw new ImportProblem('empty');
  if (rows.length > 0) yield tableReport(rows);
}

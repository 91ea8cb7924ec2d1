import type { Line } from './lines';
import { ImportProblem } from './problem';

/** One record of a table, counted from 1 as a spreadsheet counts its rows: cells may hold lines of their own. */
export interface CsvRecord {
  cells: string[];
  line: number;
}

/** Records, and characters of them, parsed in one go; and characters one record may have: our longest address and whatever else stands in a row. */
const [AT_ONCE, TEXT_AT_ONCE, LONGEST] = [400, 200_000, 1_000_000];

/** Within quotes a line end is text: a record is whole once its quotes are even. */
const quotesIn = (text: string): number => text.split('"').length - 1;

interface Raw {
  text: string;
  line: number;
}

async function* wholeRecords(lines: AsyncIterable<Line>): AsyncGenerator<Raw> {
  let open: Line[] = [];
  let quotes = 0;
  let length = 0;
  let row = 1;
  for await (const line of lines) {
    length += line.text.length;
    if (length > LONGEST) throw row === 1 ? new ImportProblem('not-ours') : new ImportProblem('damaged', row);
    open.push(line);
    quotes += quotesIn(line.text);
    if (quotes % 2 === 1) continue;
    const text = open.map((one) => one.text).join('\n').replace(/\r$/, '');
    if (text.trim() !== '') yield { text, line: row };
    row++;
    open = [];
    quotes = length = 0;
  }
  if (open.length > 0) throw new ImportProblem('damaged', row);
}

const parsed = async (raw: readonly Raw[], delimiter: string): Promise<CsvRecord[]> => {
  // Half as large as everything else on the page: loaded for who has a table.
  const { parse } = await import('csv-parse/browser/esm/sync');
  let records: string[][];
  try {
    records = parse(raw.map(({ text }) => text).join('\n'), { delimiter, record_delimiter: '\n', relax_column_count: true });
  } catch (error) {
    const { lines } = error as { lines?: number };
    throw new ImportProblem('damaged', raw[Math.min(raw.length, lines ?? 1) - 1]?.line ?? null);
  }
  if (records.length !== raw.length) throw new ImportProblem('damaged', raw[0]!.line);
  return records.map((cells, i) => ({ cells, line: raw[i]!.line }));
};

/** A spreadsheet writes what its country does. */
const DELIMITERS = [',', ';', '\t'] as const;

/** The sign that parts the most cells of a head. */
const delimiterOf = (head: string): string => DELIMITERS.reduce<string>((best, sign) => (head.split(sign).length > head.split(best).length ? sign : best), ',');

/** A table record by record, its head first (RFC 4180, whatever ends its lines; Excel's own first line, `sep=;`, is none). Throws `damaged` where quotes are not even. */
export async function* recordsOf(lines: AsyncIterable<Line>): AsyncGenerator<CsvRecord> {
  let waiting: Raw[] = [];
  let length = 0;
  let delimiter: string | null = null;
  for await (const raw of wholeRecords(lines)) {
    const said: string | undefined = (delimiter === null && /^sep=(.)$/i.exec(raw.text)?.[1]) || undefined;
    delimiter ??= said ?? delimiterOf(raw.text);
    if (said) continue;
    length += raw.text.length;
    if (waiting.push(raw) < AT_ONCE && length < TEXT_AT_ONCE) continue;
    yield* await parsed(waiting, delimiter);
    waiting = [];
    length = 0;
  }
  if (waiting.length > 0) yield* await parsed(waiting, delimiter ?? ',');
}

import { eachOf, keptOf, type Pausing } from '../../pausing';
import type { Grid, GridCell } from '../../text';

/** A cell with its text, trimmed; offsets are those of the trimmed text. */
export interface TableCell {
  start: number;
  end: number;
  text: string;
}

/** A table taken apart into what names its numbers and the rows that hold them. */
export interface Table {
  /** The lines above it and a first row that is only a line. */
  caption: string;
  /** For each column the heads above it, outermost first. */
  heads: string[][];
  body: TableCell[][];
  /** For each row of the body the line across the whole table that it stands under, or empty. */
  sections: string[];
}

/** No caption stands further above, and none is longer. */
const CAPTION_REACH = 160;
/** No head has more lines; where no number stands for long what is nearest above them is one. */
const MOST_HEADS = 40;
const EMPTY: TableCell = { start: 0, end: 0, text: '' };

function* cellsOf(text: string, grid: Grid): Pausing<TableCell[][]> {
  const known = new Map<GridCell, TableCell>();
  const read = (cell: GridCell): TableCell => {
    const raw = text.slice(cell.start, cell.end);
    const start = cell.start + raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    const made = { start, end: start + trimmed.length, text: trimmed };
    known.set(cell, made);
    return made;
  };
  return yield* eachOf(grid.rows, (row) => row.map((cell) => (cell ? known.get(cell) ?? read(cell) : EMPTY)));
}

const blank = (row: readonly TableCell[]): boolean => row.every(({ text }) => text === '');

/** One cell across all columns, as titles and sections of a table are written. */
const isLine = (row: readonly TableCell[]): boolean => row.length > 1 && row[0]!.text !== '' && row.every((cell) => cell === row[0]);

/** Only one cell of a first row says anything: 单位:万元 at the right. */
const isLone = (row: readonly TableCell[]): boolean => new Set(row.filter(({ text }) => text !== '')).size === 1 && row.length > 1;

/** The last two lines above a table. */
function linesAbove(text: string, at: number): string {
  return text.slice(Math.max(0, at - CAPTION_REACH), at).split('\n').map((line) => line.trim()).filter((line) => line !== '').slice(-2).filter((line) => line.length <= 60).join('\n');
}

const UNIT_LINE = /^\s*(?:\(\s*)?(?:计量)?单位\s*:/;
const NOTE = /^(?:备?注|说明)/;

/** 2022, without 年, at the head of a column. */
const BARE_YEAR = /^(?:19|20)\d\d$/;

/** The first row that holds values. A row of bare years is a head where values stand below. */
function* firstOfBody(rows: readonly TableCell[][], isValue: (cell: TableCell) => boolean): Pausing<number> {
  const holds = (row: readonly TableCell[] | undefined): boolean => {
    if (!row) return false;
    const values = row.map(isValue);
    return values.some((value, at) => value && (at > 0 || values.every((other, i) => other || row[i]!.text === '')));
  };
  let first = 0;
  for (; first < rows.length && !holds(rows[first]); first += 1) yield;
  if (first === rows.length) return -1;
  const values = rows[first]!.filter((cell, at) => at > 0 && isValue(cell));
  return values.length > 0 && values.every(({ text }) => BARE_YEAR.test(text)) && holds(rows[first + 1]) ? first + 1 : first;
}

const headOf = (rows: readonly TableCell[][], column: number): string[] => {
  const path: string[] = [];
  let last: TableCell | null = null;
  for (const row of rows) {
    const cell = row[column]!;
    if (cell !== last && cell.text !== '' && cell.text !== path.at(-1)) path.push(cell.text);
    last = cell;
  }
  return path;
};

/** Takes a table apart; null where it holds no values. */
export function* shapeOf(text: string, grid: Grid, isValue: (cell: TableCell) => boolean): Pausing<Table | null> {
  let rows = yield* keptOf(yield* cellsOf(text, grid), (row) => !blank(row));
  if (rows.length === 0 || rows[0]!.length < 2) return null;
  const above = linesAbove(text, Math.min(...rows[0]!.filter((cell) => cell.text !== '').map(({ start }) => start)));
  const titles: string[] = [];
  const saidBy = (row: readonly TableCell[]): string => row.find((cell) => cell.text !== '')!.text;
  while (titles.length + 1 < rows.length && isLone(rows[titles.length]!) && (isLine(rows[titles.length]!) || UNIT_LINE.test(saidBy(rows[titles.length]!)))) {
    titles.push(saidBy(rows[titles.length]!));
    yield;
  }
  rows = rows.slice(titles.length);
  const first = yield* firstOfBody(rows, isValue);
  if (first < 0) return null;
  const headRows = (yield* keptOf(rows.slice(0, first), (row) => !isLine(row))).slice(-MOST_HEADS);
  const heads = rows[0]!.map((_, column) => headOf(headRows, column));
  const printed = new Set(headRows.map((row) => row.map((cell) => cell.text).join('\t')));
  const body: TableCell[][] = [];
  const sections: string[] = [];
  let section = rows.slice(0, first).reverse().find(isLine)?.[0]!.text ?? '';
  for (const row of rows.slice(first)) {
    yield;
    if (isLine(row) && !isValue(row[0]!)) section = NOTE.test(row[0]!.text) ? section : row[0]!.text;
    // A table that goes on over pages repeats its head.
    else if (!printed.has(row.map((cell) => cell.text).join('\t'))) {
      body.push(row);
      sections.push(section);
    }
  }
  return { caption: [above, ...titles].filter(Boolean).join('\n'), heads, body, sections };
}

import { eachOf, type Pausing } from '../pausing';
import { layOut, type Grid, type SpannedCell } from './grid';

interface Line {
  start: number;
  cells: { start: number; end: number; text: string }[];
}

const cellsOf = (start: number, line: string): Line['cells'] => {
  let at = start;
  return line.split('\t').map((text) => {
    const cell = { start: at, end: at + text.length, text };
    at = cell.end + 1;
    return cell;
  });
};

/**
 * What a spreadsheet leaves of a cell merged over columns is its text and empty cells; in a head of two lines these are
 * told by what stands below them.
 */
const widthsIn = (line: Line, below: Line | undefined): SpannedCell[] => {
  const spanned: SpannedCell[] = [];
  line.cells.forEach(({ start, end, text }, column) => {
    const named = (at: number): boolean => /[^\d\s.,%-]/.test(below?.cells[at]?.text ?? '');
    const last = spanned.at(-1);
    if (last && !text.trim() && column > 0 && named(column) && named(column - 1)) last.columns += 1;
    else spanned.push({ start, end, columns: 1, rows: 1 });
  });
  return spanned;
};

/** The last row may hold no more than the total: what is empty behind it is left out. */
const TOTAL = /^\s{0,4}(?:合计|总计|共计)\s{0,4}$/;

const filled = (cells: Line['cells'], columns: number): Line['cells'] => {
  const end = cells.at(-1)!.end;
  return [...cells, ...Array.from({ length: columns - cells.length }, () => ({ start: end, end, text: '' }))];
};

/**
 * The tables of a plain text: runs of at least two lines with as many cells each, between tabs.
 * An empty line between rows is markup, not the end of the table.
 */
export function* gridsOf(text: string): Pausing<Grid[]> {
  if (!text.includes('\t')) return [];
  const tables: Line[][] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length >= 2) tables.push(open);
    open = [];
  };
  let start = 0;
  yield* eachOf(text.split('\n'), (line) => {
    if (line.includes('\t')) {
      const read = cellsOf(start, line);
      const columns = open[0]?.cells.length ?? 0;
      const cells = open.length >= 2 && read.length < columns && TOTAL.test(read[0]!.text) ? filled(read, columns) : read;
      if (open[0] && open[0].cells.length !== cells.length) close();
      open.push({ start, cells });
    } else if (line.trim()) close();
    start += line.length + 1;
  });
  close();
  const grids: Grid[] = [];
  for (const lines of tables) {
    const rows = yield* eachOf(lines, (line, i): SpannedCell[] => (i === 0 ? widthsIn(line, lines[1]) : line.cells.map(({ start: from, end }) => ({ start: from, end, columns: 1, rows: 1 }))));
    grids.push(yield* layOut(rows));
  }
  return grids;
}

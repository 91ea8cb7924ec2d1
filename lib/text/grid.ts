import { eachOf, type Pausing } from '../pausing';

/** A table's cell: where its own text stands in the flat text; start and end are equal where it has none. */
export interface GridCell {
  start: number;
  end: number;
}

/**
 * A table as its reader sees it. A cell that spans columns or rows is the same object in every place it covers; null is
 * where the table has no cell. All rows are equally long.
 */
export interface Grid {
  rows: readonly (readonly (GridCell | null)[])[];
}

/** A cell as the page declares it, before it has its place. */
export interface SpannedCell extends GridCell {
  columns: number;
  /** Zero is HTML for all rows that are left. */
  rows: number;
}

/** No report's table is wider; a colspan of a million must not cost a million. */
const WIDEST = 80;

const spanOf = (element: Element, name: string): number => {
  const said = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return Number.isNaN(said) || said < 0 ? 1 : Math.min(said, 65534);
};

/** What an element says of the columns and rows it covers. */
export const spansOf = (element: Element): { columns: number; rows: number } => ({
  columns: Math.min(Math.max(1, spanOf(element, 'colspan')), WIDEST),
  rows: spanOf(element, 'rowspan'),
});

/** Gives every cell its places, by the rules of HTML: in each row the first that no cell from above covers. */
export function* layOut(rows: readonly (readonly SpannedCell[])[]): Pausing<Grid> {
  const covering: { cell: GridCell; until: number }[] = [];
  const places = yield* eachOf(rows, (cells, row) => {
    const line: (GridCell | null)[] = [];
    const covered = (column: number): boolean => (covering[column]?.until ?? 0) > row;
    let column = 0;
    for (const { start, end, columns, rows: height } of cells) {
      while (column < WIDEST && covered(column)) column += 1;
      const cell = { start, end };
      const until = height === 0 ? rows.length : Math.min(rows.length, row + height);
      for (const stop = Math.min(WIDEST, column + columns); column < stop && !covered(column); column += 1) covering[column] = { cell, until };
    }
    covering.forEach(({ cell, until }, at) => { if (until > row) line[at] = cell; });
    return line;
  });
  const width = Math.max(0, ...covering.keys()) + (covering.length > 0 ? 1 : 0);
  return { rows: yield* eachOf(places, (line) => Array.from({ length: width }, (_, at) => line[at] ?? null)) };
}

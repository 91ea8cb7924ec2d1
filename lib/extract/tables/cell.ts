/** A number's place in a table: what stands at the head of its row and of its column. */
export interface Cell {
  start: number;
  end: number;
  /** Names a person would write, parts joined by ·; empty where there is none. */
  row: string;
  column: string;
  /** The heads as printed. */
  rowHead: string;
  columnHead: string;
  /** The heads above the number's own, which it shares with the columns of its group. */
  group: string;
  /** All that the table says of it: caption, row, column. */
  about: string;
  /** What may tell its indicator, fullest first: all heads, then the innermost; none where it is a difference of two others. */
  words: string[];
  /** Which table, which column and which line: what a total is a total of. */
  table: number;
  columnIndex: number;
  lineIndex: number;
  /** How many lines the table has below its head. */
  lines: number;
  /** The year its heads or its caption name, or null. */
  period: string | null;
}

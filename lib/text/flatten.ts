import { run, type Pausing } from '../pausing';
import { breaksFigure } from './broken';
import { partOf, type Part } from './elements';
import { layOut, spansOf, type Grid, type SpannedCell } from './grid';

/** A text node and its place: `text.slice(start, start + length)` is `node.data` behind `from`, one to one, with line feeds and tabs as spaces. */
export interface Segment {
  node: Text;
  /** White space at the node's beginning that is left out; nearly always 0. */
  from: number;
  start: number;
  length: number;
}

/** An article as one string, with the way back to the page's nodes. Segments are in text order and never overlap. */
export interface FlatText {
  text: string;
  segments: readonly Segment[];
  /** The tables, in the order in which they end; their cells' offsets are the text's. */
  grids: readonly Grid[];
}

/** A table that is being read. A cell that holds another table is only a place for it. */
interface OpenTable {
  rows: SpannedCell[][];
  cell: SpannedCell | null;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** After so many nodes a pause is offered. */
const OFFER = 64;

/** Pieces or characters of a line that are looked at: a number has fewer. */
const LINE = 24;

/** How much of the source's own layout a text begins with. */
const leadingSpace = (data: string): number => data.length - data.trimStart().length;

/** A node's text; where that is no more than a number, with what stands behind it: the number's unit may have a tag of its own. */
const withWhatFollows = (node: Text): string => {
  if (/[^\s\d０-９.,．，]/.test(node.data)) return node.data;
  let last: Node = node;
  while (!last.nextSibling && last.parentElement && partOf(last.parentElement) === 'inline') last = last.parentElement;
  let next = last.nextSibling;
  while (next && next.nodeType !== TEXT) next = next.firstChild;
  return node.data.trim() + (next?.nodeValue ?? '').slice(0, LINE);
};

/** Collects text nodes; separators wait until text follows, so that blank nodes between blocks leave nothing. */
class Builder {
  readonly segments: Segment[] = [];
  private readonly pieces: string[] = [];
  private length = 0;
  private blanks: Text[] = [];
  private newLine = false;
  /** The line was ended by one `<br>` and nothing else. */
  private broken = false;
  private newRow = false;
  private tabs = 0;
  /** Tables whose end was met, the inner first; they are laid out at the end, where that can be put down. */
  private readonly closed: SpannedCell[][][] = [];
  private readonly tables: OpenTable[] = [];

  add(node: Text): void {
    if (node.data === '') return;
    if (/\S/.test(node.data)) {
      const from = this.broken && !this.newRow && this.tabs === 0 && this.joins(node) ? leadingSpace(node.data) : null;
      if (from === null) this.separate();
      else this.newLine = this.broken = false;
      this.append(node, from ?? 0);
    } else if (this.length > 0 && !this.separated()) this.blanks.push(node);
  }

  line(): void {
    this.newLine = true;
    this.broken = false;
    this.blanks = [];
  }

  break(): void {
    const first = !this.newLine;
    this.line();
    this.broken = first;
  }

  row(): void {
    this.newRow = true;
    this.tabs = 0;
    this.blanks = [];
  }

  cell(): void {
    this.tabs += 1;
    this.blanks = [];
  }

  openTable(): void {
    this.tables.push({ rows: [], cell: null });
  }

  closeTable(): void {
    const { rows } = this.tables.pop()!;
    if (rows.length > 0) this.closed.push(rows);
    const around = this.tables.at(-1);
    if (around?.cell) around.cell.end = around.cell.start;
    if (around) around.cell = null;
  }

  openRow(): void {
    this.tables.at(-1)?.rows.push([]);
  }

  openCell(element: Element): void {
    const table = this.tables.at(-1);
    if (!table) return;
    if (table.rows.length === 0) table.rows.push([]);
    table.cell = { start: this.length, end: this.length, ...spansOf(element) };
    table.rows.at(-1)!.push(table.cell);
  }

  closeCell(): void {
    const table = this.tables.at(-1);
    if (table) table.cell = null;
  }

  *result(): Pausing<FlatText> {
    const grids: Grid[] = [];
    for (const rows of this.closed) grids.push(yield* layOut(rows));
    return { text: this.pieces.join(''), segments: this.segments, grids };
  }

  private separated(): boolean {
    return this.newLine || this.newRow || this.tabs > 0;
  }

  /** A row outranks a cell and a cell outranks a line: paragraphs inside cells must not cut the row. */
  private separate(): void {
    const tabs = '\t'.repeat(this.tabs);
    const separator = this.newRow ? `\n${tabs}` : tabs || (this.newLine ? '\n' : '');
    this.push(this.length === 0 ? tabs : separator);
    this.newLine = this.newRow = this.broken = false;
    this.tabs = 0;
    for (const blank of this.blanks) this.append(blank);
    this.blanks = [];
  }

  /** Whether a figure goes on behind a line break. */
  private joins(node: Text): boolean {
    const last = this.segments.at(-1)?.node.data ?? '';
    const line = last.length < LINE ? this.pieces.slice(-LINE).join('') : last;
    return breaksFigure(line.slice(line.lastIndexOf('\n') + 1), withWhatFollows(node).trimStart());
  }

  private append(node: Text, from = 0): void {
    this.segments.push({ node, from, start: this.length, length: node.data.length - from });
    const cell = this.tables.at(-1)?.cell;
    if (cell && cell.start === cell.end) cell.start = this.length;
    this.push(node.data.slice(from).replace(/[\t\n\v\f\r]/g, ' '));
    if (cell) cell.end = this.length;
  }

  private push(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }
}

const enter = (builder: Builder, element: Element, part: Part): void => {
  if (part === 'row') builder.row();
  else if (part === 'cell' && hasCellBefore(element)) builder.cell();
  else if (part === 'break') builder.break();
  else if (part !== 'inline' && part !== 'cell') builder.line();
  if (part === 'row') builder.openRow();
  else if (part === 'cell') builder.openCell(element);
  else if (isTable(element)) builder.openTable();
};

const leave = (builder: Builder, element: Element, part: Part): void => {
  if (part === 'row') builder.row();
  else if (part === 'block') builder.line();
  if (part === 'cell') builder.closeCell();
  else if (isTable(element)) builder.closeTable();
};

const isTable = (element: Element): boolean => element.localName.toLowerCase() === 'table';

/** An empty cell is a column too, so a cell is told by the elements before it and not by the text before it. */
const hasCellBefore = (cell: Element): boolean => cell.previousElementSibling !== null;

/**
 * The text under an element as one string. Inline elements join with nothing between, however often a number is cut;
 * blocks and `<br>` give one line feed, table cells a tab, rows a line feed. Scripts, forms and hidden parts are left out.
 * Linear in the size of the tree, and not recursive: pages nest as deep as they like.
 * @param isLeftOut elements to leave out besides
 */
export const flatten = (root: Element, isLeftOut?: (element: Element) => boolean): FlatText => run(flattening(root, isLeftOut));

/** The same, which may be put down on the way; what the page changes meanwhile may be read as before or after. */
export function* flattening(root: Element, isLeftOut: (element: Element) => boolean = () => false): Pausing<FlatText> {
  const builder = new Builder();
  const open: { node: Element; part: Part }[] = [];
  let node: Node | null = root.firstChild;
  for (let steps = 1; node !== null || open.length > 0; steps += 1) {
    if (steps % OFFER === 0) yield;
    if (node === null) {
      const closed = open.pop()!;
      leave(builder, closed.node, closed.part);
      node = closed.node.nextSibling;
      continue;
    }
    if (node.nodeType === TEXT || node.nodeType === CDATA) builder.add(node as Text);
    else if (node.nodeType === ELEMENT) {
      const part = partOf(node as Element);
      if (part !== 'unread' && !isLeftOut(node as Element)) {
        enter(builder, node as Element, part);
        open.push({ node: node as Element, part });
        node = node.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
  return yield* builder.result();
}

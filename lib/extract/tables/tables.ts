import { eachOf, type Pausing } from '../../pausing';
import type { Grid } from '../../text';
import { parseArabic } from '../figures/numerals';
import { round, type Quantity } from '../figures/quantity';
import type { Cell } from './cell';
import { isGeneric, NO_FIGURES, readHeads, type Heads } from './labels';
import { periodOf, rowNamesOf } from './rows';
import { shapeOf, type Table, type TableCell } from './shape';
import { unitMeant, unitOfCaption, type HeadUnit } from './units';

const NUMBER = /^([-−]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,9})?))\s{0,3}(%|‰)?$/;

/** Heads over differences of other numbers, which are read only in per cent. */
const DIFFERENCES = /增减|变化|增幅|降幅|同比|环比|增长|下降|相差/;

/** 2022年普法情况(单位:场) */
const TITLE_YEAR = /^[^\n]{0,20}(?<!\d)((?:19|20)\d\d)年?[^\n]{0,36}(?:表|情况|统计)\s*(?:[(][^()\n]{1,20}[)])?\s*$/m;

/** What stands in a column headed 年份. */
const ROW_YEAR = /^((?:19|20)\d\d)年?度?$/;

/** The quantity in a cell that holds a number alone, in the unit its heads give. */
function numberIn({ start, end, text }: TableCell, unitOf: () => HeadUnit): Quantity | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const { value, step } = parseArabic(match[1]!.replace('−', '-'));
  const { unit, kind, factor, ordinal } = match[2] ? { unit: match[2], kind: 'rate' as const, factor: 1, ordinal: false } : unitOf();
  return { start, end, unit, kind, qualifier: null, ordinal, value: round(value * factor), step: ordinal ? 0 : step * factor };
}

const unitFor = (column: Heads, row: Heads, ownUnit: HeadUnit | null, caption: string): HeadUnit => {
  const name = `${row.label}${column.label}`;
  return column.unit ?? ownUnit ?? row.unit ?? unitMeant(column.label) ?? unitMeant(row.label) ?? unitOfCaption(caption, name);
};

const yearFor = (column: Heads, row: Heads, caption: string, year: number | null): string | null => {
  const shift = column.shift ?? row.shift;
  return column.year ?? row.year ?? (shift !== null && year !== null ? String(year + shift) : TITLE_YEAR.exec(caption)?.[1] ?? null);
};

/**
 * The figures that stand alone in table cells, with unit and meaning from the heads of row and column.
 * @param text the folded article
 * @param grids its tables
 * @param quantities what was found in the text: a cell may hold a number with its own unit
 * @param year the report's, for columns headed 本年 and 上年
 */
export function* tablesOf(text: string, grids: readonly Grid[], quantities: readonly Quantity[], year: number | null): Pausing<{ quantities: Quantity[]; cells: Map<number, Cell> }> {
  const found: Quantity[] = [];
  const cells = new Map<number, Cell>();
  if (grids.length === 0) return { quantities: found, cells };
  const written = new Map<number, Quantity>();
  yield* eachOf(quantities, (quantity) => void written.set(quantity.start, quantity));
  const writtenIn = ({ start, end }: TableCell): Quantity | null => {
    const quantity = written.get(start);
    return quantity?.end === end ? quantity : null;
  };
  const isValue = (cell: TableCell): boolean => NUMBER.test(cell.text) || writtenIn(cell) !== null;
  for (const [table, grid] of grids.entries()) {
    yield;
    const shape = yield* shapeOf(text, grid, isValue);
    if (shape) yield* figuresOf(shape, table, isValue, writtenIn, year, (quantity, cell) => {
      if (cells.has(quantity.start)) return;
      found.push(quantity);
      cells.set(quantity.start, cell);
    });
  }
  return { quantities: found, cells };
}

const innermost = (label: string): string => label.slice(label.lastIndexOf('·') + 1);

/** 行政复议·收到申请 names its indicator together, or by 收到申请 where the topic is known. */
const wordsOf = (row: string, column: string): string[] =>
  [...new Set([`${row}${column}`.replaceAll('·', ''), `${innermost(row)}${innermost(column)}`, innermost(column), innermost(row)])].filter((words) => words !== '');

function* figuresOf(shape: Table, table: number, isValue: (cell: TableCell) => boolean, writtenIn: (cell: TableCell) => Quantity | null, year: number | null, give: (quantity: Quantity, cell: Cell) => void): Pausing<void> {
  const { heads, body, sections, caption } = shape;
  const names = yield* rowNamesOf(shape, isValue);
  const columns = heads.map((path) => ({ ...readHeads(path), group: path.slice(0, -1).join('') }));
  const idle = heads.map((_, column) => names.isSerial(column));
  // Tables side by side (项目|数量|项目|数量) are one that goes on to the right.
  const period = periodOf(heads);
  const lines = body.length * (heads.length / period);
  for (const [lineIndex, line] of body.entries()) {
    yield;
    const yearOfRow = line.map(({ text }, column) => (idle[column] ? ROW_YEAR.exec(text)?.[1] : undefined)).find(Boolean) ?? null;
    for (const [columnIndex, cell] of line.entries()) {
      if (idle[columnIndex] || !isValue(cell)) continue;
      const column = columns[columnIndex]!;
      const { parts, unit } = names.of(line, columnIndex);
      const row = { ...readHeads(parts), ...(yearOfRow !== null && { year: yearOfRow }) };
      if ((column.printed === '' && row.printed === '') || NO_FIGURES.test(row.printed)) continue;
      const quantity = numberIn(cell, () => unitFor(column, row, unit, caption)) ?? writtenIn(cell)!;
      const difference = DIFFERENCES.test(column.printed + row.printed);
      if (difference && quantity.kind !== 'rate' && quantity.kind !== 'points') continue;
      const section = sections[lineIndex] ? readHeads([sections[lineIndex]!]).label : '';
      const rowLabel = [section, row.label].filter(Boolean).join('·');
      give(quantity, {
        start: quantity.start, end: quantity.end, row: rowLabel, rowHead: row.printed, columnHead: column.printed, group: column.group, about: `${caption}\n${rowLabel}${column.label}`.replaceAll('·', ''),
        words: difference ? [] : wordsOf(rowLabel, column.label),
        column: rowLabel !== '' && isGeneric(column.label) ? '' : column.label,
        table, columnIndex: columnIndex % period, lineIndex: Math.floor(columnIndex / period) * body.length + lineIndex, lines, period: yearFor(column, row, caption, year),
      });
    }
  }
}

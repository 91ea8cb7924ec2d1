import { MULTIPLIERS } from './data/measure-words';
import { measureWordAt } from './measures';
import { parseArabic } from './numerals';
import type { Quantity } from './quantity';

/** A number's place in a table: what stands at the head of its row and of its column. */
export interface Cell {
  start: number;
  end: number;
  row: string;
  column: string;
  /** Which table, which column and which line: what a total is a total of. */
  table: number;
  columnIndex: number;
  lineIndex: number;
  /** How many lines the table has below its head. */
  lines: number;
  /** The year its column's head names, or null. */
  period: string | null;
}

interface Line {
  cells: { start: number; text: string }[];
}

/** A run of lines with equally many cells, and what stands right above it. */
interface Run {
  lines: Line[];
  caption: string;
}

const NUMBER = /^\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(%|‰)?\s*$/;

/** Columns that number or name the rows and hold no figure. */
const NO_FIGURES = /序号|编号|代码|年份|年度|日期|时间|电话|邮编/;

const BRACKET = /[(]\s*(?:单位[::]?)?\s*([^()]{1,6})[)]/;

const linesOf = (text: string): { start: number; line: string }[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const one = { start, line };
    start += line.length + 1;
    return one;
  });
};

function splitCells(start: number, line: string): Line {
  let at = start;
  return {
    cells: line.split('\t').map((cell) => {
      const one = { start: at, text: cell };
      at += cell.length + 1;
      return one;
    }),
  };
}

/** Runs of at least two lines with as many cells each: the article's tables as flattened text. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let open: Line[] = [];
  let caption = '';
  let above = '';
  const close = () => {
    if (open.length >= 2) runs.push({ lines: open, caption });
    open = [];
  };
  for (const { start, line } of linesOf(text)) {
    if (!line.includes('\t')) {
      // An empty line between rows is markup, not the end of the table.
      if (line.trim()) {
        close();
        above = line.slice(-40);
      }
      continue;
    }
    const row = splitCells(start, line);
    if (open.length && open[0]!.cells.length !== row.cells.length) close();
    if (!open.length) caption = above;
    open.push(row);
  }
  close();
  return runs;
}

/** 单位:万元 above a table gives the unit of every column whose head gives none. */
const CAPTION_UNIT = /单位\s{0,3}[:]\s{0,3}([\u4e00-\u9fff%]{1,6})/;

/** The measure word that a column's head gives in brackets, with the factor of 万元. */
function unitOf(head: string, caption: string): Pick<Quantity, 'unit' | 'kind'> & { factor: number } {
  const said = BRACKET.exec(head)?.[1]?.trim() ?? (/率|占比|比例/.test(head) ? undefined : CAPTION_UNIT.exec(caption)?.[1]);
  if (!said) return { unit: /率|占比|比例/.test(head) ? '%' : null, kind: /率|占比|比例/.test(head) ? 'rate' : null, factor: 1 };
  const prefix = /^([万亿])(.+)$/.exec(said);
  const factor = prefix ? MULTIPLIERS[prefix[1]!]! : 1;
  const unit = prefix ? prefix[2]! : said;
  return { unit, kind: measureWordAt(unit, 0)?.kind ?? 'count', factor };
}

/** A column that holds differences of others, unless it gives them in per cent. */
const DIFFERENCES = /增减|变化|增幅|同比/;

const YEAR = /(?<!\d)((?:19|20)\d\d)\s*年?/;

const nameOf = (head: string): string => head.replace(BRACKET, '').replace(/\s/g, '');

/**
 * The figures that stand alone in table cells, with unit and meaning from the heads of row and column.
 * @param text the folded article; cells stand between tabs, rows between line breaks
 */
export function tablesOf(text: string): { quantities: Quantity[]; cells: Map<number, Cell> } {
  const quantities: Quantity[] = [];
  const cells = new Map<number, Cell>();
  if (!text.includes('\t')) return { quantities, cells };
  runsOf(text).forEach(({ lines, caption }, table) => {
    const isNumeric = (line: Line) => line.cells.some((cell, i) => i > 0 && NUMBER.test(cell.text));
    const body = lines.findIndex(isNumeric);
    if (body < 1) return;
    const columns = lines[0]!.cells.map((_, i) => lines.slice(0, body).map((line) => line.cells[i]!.text.trim()).filter(Boolean).join(''));
    lines.slice(body).forEach((line, lineIndex) => {
      const rowHead = line.cells.find((cell, i) => !NO_FIGURES.test(columns[i]!) && cell.text.trim() && !NUMBER.test(cell.text))?.text ?? '';
      line.cells.forEach(({ start, text: content }, columnIndex) => {
        const head = columns[columnIndex]!;
        const match = NUMBER.exec(content);
        if (!match || columnIndex === 0 || !head || NO_FIGURES.test(head.replace(YEAR, ''))) return;
        if (DIFFERENCES.test(head) && !match[2]) return;
        const numberStart = start + content.indexOf(match[1]!);
        const end = match[2] ? start + content.indexOf(match[2]) + 1 : numberStart + match[1]!.length;
        const { value, step } = parseArabic(match[1]!);
        const { unit, kind, factor } = match[2] ? { unit: match[2], kind: 'rate' as const, factor: 1 } : unitOf(BRACKET.test(head) || !BRACKET.test(rowHead) ? head : rowHead, caption);
        quantities.push({
          start: numberStart, end, unit, kind, qualifier: null, ordinal: false,
          value: Number((value * factor).toPrecision(15)), step: step * factor,
        });
        cells.set(numberStart, { start: numberStart, end, row: nameOf(rowHead), column: nameOf(head.replace(YEAR, '')), table, columnIndex, lineIndex, lines: lines.length - body, period: YEAR.exec(head)?.[1] ?? null });
      });
    });
  });
  return { quantities, cells };
}

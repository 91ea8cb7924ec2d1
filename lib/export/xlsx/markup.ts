import type { Cell } from '../cell';

/** What XML 1.0 cannot hold, and lone halves of surrogate pairs. */
const IMPOSSIBLE = /[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Excel reads `_x000D_` in a text as that character, so what a page writes like it is written by its own escape. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Most texts hold nothing of all that; a large sheet has millions. */
const ODD = /[\0-\x1F_&<>"\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text for an element or an attribute, whatever a page may hold; lines end with LF alone, as in Excel's own cells. */
export const xmlText = (text: string): string =>
  !ODD.test(text) ? text : text.replace(ESCAPE_LIKE, '_x005F_').replace(IMPOSSIBLE, '').replace(/\r\n?/g, '\n').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** Excel refuses a whole file for one longer text. */
const LONGEST = 32_767;

/** 0 → A, 25 → Z, 26 → AA. */
export const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Blanks that XML readers may drop. */
const EDGES = /^\s|\s$|\n/;

/** The looks of cells, by their places in the style sheet. `text` keeps Excel from taking an edited cell for a formula. */
export const STYLES = { plain: 0, head: 1, text: 2 } as const;

const cellXml = (cell: Cell, place: string, look: keyof typeof STYLES): string => {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  const space = EDGES.test(cell) ? ' xml:space="preserve"' : '';
  return `<c r="${place}" s="${STYLES[look]}" t="inlineStr"><is><t${space}>${xmlText(cell.slice(0, LONGEST))}</t></is></c>`;
};

/** One row, numbered from 1. Text is typed as text, so that none becomes a formula; null is no cell. */
export const rowXml = (cells: readonly Cell[], row: number, look: 'head' | 'text'): string =>
  `<row r="${row}">${cells.map((cell, i) => cellXml(cell, `${columnName(i)}${row}`, look)).join('')}</row>`;

export type Cell = string | number | boolean | null;

/**
 * Where a spreadsheet may take what follows for a formula, also in full width and small form, and behind what it takes away or shows as
 * nothing: quotes, blanks, control and formatting characters of web text (OWASP, CSV injection). That is not only where the text begins: a
 * program that splits at semicolons or tabs begins a cell behind each and a row behind a line end, for it knows quotes only where its own cells begin.
 */
const BEFORE_FORMULA = /(?:^(?='*[\t\r\n])|(?<=^|[;\t\r\n])(?=(?:(?![\t\r\n])["'\s\p{C}])*[=+\-@＝＋－＠﹦﹢﹣﹫]))/gu;
const MARK = new RegExp(`${BEFORE_FORMULA.source}'`, 'gu');

/** NUL ends a cell early in Excel; a byte order mark is only the file's. */
const UNPRINTABLE = /[\u0000\uFEFF]/g;

/**
 * Text as it may stand in a cell: what would start a formula gets an apostrophe before it. What has one already gets another, so that
 * it can be told on the way back.
 */
export const harmless = (text: string): string => text.replace(UNPRINTABLE, '').replace(BEFORE_FORMULA, "'");

/** The text that `harmless` made a cell of. */
export const asWritten = (cell: string): string => cell.replace(MARK, '');

const quoted = (text: string): string => (/[",;\t\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text);

/** One value as RFC 4180 writes it. Numbers, also negative ones, stay numbers; null is an empty cell. */
export const csvCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return typeof cell === 'boolean' ? String(cell) : quoted(harmless(cell));
};

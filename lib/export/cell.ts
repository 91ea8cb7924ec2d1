export type Cell = string | number | boolean | null;

/**
 * What a spreadsheet may take for the start of a formula, also in full width and small form, and after what shows as nothing:
 * blanks, control and formatting characters, such as the direction marks and joiners of web text (OWASP, CSV injection).
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/** NUL ends a cell early in Excel; a byte order mark is only the file's. */
const UNPRINTABLE = /[\u0000\uFEFF]/g;

/** Whether text starts a formula, behind whatever apostrophes. */
const isFormula = (text: string): boolean => FORMULA.test(text.replace(/^'+/, ''));

/**
 * Text as it may stand in a cell: what would start a formula gets an apostrophe before it. What has one already gets another, so that
 * it can be told on the way back.
 */
export const harmless = (text: string): string => {
  const clean = text.replace(UNPRINTABLE, '');
  return isFormula(clean) ? `'${clean}` : clean;
};

/** The text that `harmless` made a cell of. */
export const asWritten = (cell: string): string => (cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell);

const quoted = (text: string): string => (/[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text);

/** One value as RFC 4180 writes it. Numbers, also negative ones, stay numbers; null is an empty cell. */
export const csvCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return typeof cell === 'boolean' ? String(cell) : quoted(harmless(cell));
};

export type Cell = string | number | boolean | null;

/**
 * What a spreadsheet may take for the start of a formula, also in full width and small form, and after what shows as nothing:
 * blanks, control and formatting characters, such as the direction marks and joiners of web text (OWASP, CSV injection).
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/** NUL ends a cell early in Excel; a byte order mark is only the file's. */
const UNPRINTABLE = /[\u0000\uFEFF]/g;

/** Text as it may stand in a cell: what would start a formula gets an apostrophe before it. */
export const harmless = (text: string): string => {
  const clean = text.replace(UNPRINTABLE, '');
  return FORMULA.test(clean) ? `'${clean}` : clean;
};

const quoted = (text: string): string => (/[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text);

/** One value as RFC 4180 writes it. Numbers, also negative ones, stay numbers; null is an empty cell. */
export const csvCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return typeof cell === 'boolean' ? String(cell) : quoted(harmless(cell));
};

import { csvCell, type Cell } from './cell';

/** Tells Excel that a file is UTF-8; without it Chinese comes out garbled. Stands once, before everything. */
export const BOM = '\uFEFF';

/** One record of a CSV file as RFC 4180 writes it, with its line end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

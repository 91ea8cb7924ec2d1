import type { StoredReport } from '../records';
import type { Format } from './file-name';

/** What Excel opens of a sheet; beyond that it drops what there is, and says so once. */
const EXCEL = { rows: 1_048_576, columns: 16_384 } as const;

/** Columns of the matrix before those of the reports; told here so that its size is known before it is loaded. */
export const LEAD_COLUMNS = 7;

/** What annotations may point at: the page of a sample without an address is known to nobody. */
export const isAnnotatable = ({ url }: Pick<StoredReport, 'url'>): boolean => /^(?:https?|file):/i.test(url) && URL.canParse(url);

/** A file that would hold more than Excel opens: how many rows or columns it would need, and how many there may be. */
export interface TooLarge {
  of: 'rows' | 'columns';
  needed: number;
  most: number;
}

/** What is too much of these reports for a file of this kind; null where they fit. CSV for programs has no bound. */
export const tooLarge = (reports: readonly Pick<StoredReport, 'figures'>[], format: Format): TooLarge | null => {
  const rows = 1 + reports.reduce((sum, { figures }) => sum + figures, 0);
  const columns = LEAD_COLUMNS + reports.length;
  if (format === 'xlsx' && rows > EXCEL.rows) return { of: 'rows', needed: rows, most: EXCEL.rows };
  if (format === 'matrix' && columns > EXCEL.columns) return { of: 'columns', needed: columns, most: EXCEL.columns };
  return null;
};

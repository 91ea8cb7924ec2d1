import { QUALIFIERS, ROLES, SCOPES, TRENDS } from '../export/terms';
import type { Row } from './table-row';

/** A figure of a table, with what the reader decided of it, as far as they can be told before the whole report is known. */
export interface TableFigure {
  index: number;
  /** As it was read; null where the reader added it. */
  read: Record<string, unknown> | null;
  partOf: number | null;
  /** Checks it is the stated result of. */
  checks: Record<string, unknown>[];
  correction: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const checksOf = (row: Row): Record<string, unknown>[] => {
  const checks = row.json('checks') ?? [];
  return Array.isArray(checks) && checks.every((check) => isRecord(check) && Array.isArray(check['parts'])) ? checks : row.refuse('checks');
};

/** A spreadsheet that took 1/2 for a day, or 08 for a number, wrote something of another length; a sample's figures have no place. */
const quoteOf = (row: Row, start: number, end: number): string => {
  const quote = row.text('obs_quote');
  return quote.length === end - start || (start === 0 && end === 0) ? quote : row.refuse('obs_quote');
};

/** The figure of one row. Throws `cell` for what cannot be read. */
export const figureOf = (row: Row): TableFigure => {
  const [index, start, end] = [row.integer('obs_index'), row.integer('obs_start'), row.integer('obs_end')];
  const correction = row.json('correction_record');
  if (correction !== null && !isRecord(correction)) return row.refuse('correction_record');
  const before = correction?.['read'];
  const shown = {
    start, end, index,
    quote: quoteOf(row, start, end),
    value: row.number('obs_value'),
    unit: row.textOrNull('unit_measure'),
    qualifier: row.code('obs_status', QUALIFIERS),
    role: row.code('obs_role', ROLES),
    label: row.text('obs_label'),
    indicator: row.textOrNull('indicator'),
    scope: row.code('obs_scope', SCOPES),
    period: row.period('time_period'),
    trend: row.code('obs_trend', TRENDS),
    prefix: row.text('obs_prefix'),
    suffix: row.text('obs_suffix'),
  };
  return {
    index,
    read: correction && !isRecord(before) ? null : { ...shown, ...(isRecord(before) && before), period: row.period('time_period_read') || shown.period },
    partOf: row.integerOrNull('part_of_index'),
    checks: checksOf(row).map((check) => ({ ...check, total: index })),
    correction,
  };
};

import type { Observation, ReportFacts } from '../model';
import type { Correction, StoredCheck, StoredObservation } from '../records';

/** Cells for programs: what no other column tells and a collection needs when the file is read again. */

export const jsonCell = (value: unknown): string => JSON.stringify(value);

/** The checks a figure is the stated result of; their parts by the numbers of figures. */
export const checksCell = (checks: readonly StoredCheck[]): string | null =>
  checks.length === 0 ? null : jsonCell(checks.map(({ index, kind, parts, stated, computed, verdict }) => ({ index, kind, parts, stated, computed, verdict })));

/** `title:meta year:title` */
export const originsCell = (origins: ReportFacts['origins']): string | null =>
  Object.entries(origins).map(([fact, origin]) => `${fact}:${origin}`).join(' ') || null;

/** What a correction may change; another unit may make another sort of figure. */
const FIELDS = ['value', 'unit', 'indicator', 'scope', 'period', 'label', 'role'] as const;

/** What is otherwise than shown in the figure as it was read; null where it was not read. */
const readOf = ({ decided, ...shown }: StoredObservation): Partial<Observation> | null => {
  const read = decided?.read;
  return read ? Object.fromEntries(FIELDS.filter((field) => read[field] !== shown[field]).map((field) => [field, read[field]])) : null;
};

/** What the reader decided of a figure, with what was read of it. */
export const decisionCell = (figure: StoredObservation, correction: Correction | undefined): string | null => {
  if (!correction) return null;
  const { reportId: _report, schemaVersion: _written, ...record } = correction;
  return jsonCell({ ...record, read: readOf(figure) });
};

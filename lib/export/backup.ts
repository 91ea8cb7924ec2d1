import { SCHEMA_VERSION, type Contents, type Residents, type Revision, type StoredReading } from '../records';

export const BACKUP_FORMAT = 'duibiao-backup';

/** Raised when a reader of the older form could make nothing of a file any more; what a record holds is said by its schema. */
export const BACKUP_VERSION = 1;

/** A report with all that belongs to it, as it stands in the database: what the reader decided lies beside what was read. */
export type WholeReport = Contents & { revisions: Revision[] };

/** Fields that the report says once for all its records. */
const own = <T extends { reportId: string; schemaVersion: number }>({ reportId: _report, schemaVersion: _written, ...record }: T) => record;

const reading = ({ report, observations, checks }: StoredReading) => ({ report, observations: observations.map(own), checks: checks.map(own) });

/** One report as one line of the file. */
const lineOf = ({ corrections, revisions, ...read }: WholeReport): string =>
  JSON.stringify({
    ...reading(read),
    corrections: corrections.map(own),
    revisions: revisions.map(({ replacedAt, ...revision }) => ({ ...reading(revision), replacedAt })),
  });

/**
 * A collection as a file, piece by piece: JSON with one report a line, so that it can be written and read without being held
 * whole. The last line tells how many there are: a file that was cut off is known by it.
 */
export async function* backupText(reports: AsyncIterable<WholeReport>, residents: readonly Residents[], now: Date): AsyncGenerator<string> {
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, schema: SCHEMA_VERSION, exportedAt: now.toISOString() };
  yield `${JSON.stringify(head).slice(0, -1)},"reports":[`;
  let count = 0;
  for await (const whole of reports) yield `${count++ === 0 ? '' : ','}\n${lineOf(whole)}`;
  yield `\n],"residents":${JSON.stringify(residents)},"count":${count}}\n`;
}

import * as v from 'valibot';
import type { WholeReport } from '../export/backup';
import { SCHEMA_VERSION, type Residents, type StoredReading } from '../records';
import type { Refusal } from './problem';
import { refersInside } from './references';
import * as schemas from './schemas';

/** A report of a file, or why it is refused and what it is called there. */
export type Entry = { whole: WholeReport } | { refused: Refusal; name: string | null; line: number };

type Read = Pick<v.InferOutput<typeof schemas.revisions>[number], 'report' | 'observations' | 'checks'>;

/** Records as they are written today; the numbers a report tells of itself are counted. */
const complete = ({ report, observations, checks }: Read): StoredReading => {
  const own = { reportId: report.id, schemaVersion: SCHEMA_VERSION };
  return {
    report: { ...report, figures: observations.length, differs: checks.filter(({ verdict }) => verdict === 'differs').length, schemaVersion: SCHEMA_VERSION },
    observations: observations.map((figure) => ({ ...figure, ...own })),
    checks: checks.map((check) => ({ ...check, ...own })),
  };
};

const isSound = ({ observations, checks }: Read): boolean => refersInside(observations, checks);

/** What is looked at, in this order: the first that is not as it should be is told. */
const PARTS = [['report', 'facts', schemas.report], ['observations', 'figures', schemas.figures], ['checks', 'checks', schemas.checks], ['corrections', 'corrections', schemas.corrections], ['revisions', 'revisions', schemas.revisions]] as const;

const isAddressFault = (raw: unknown): boolean => {
  const url = (raw as { url?: unknown } | null | undefined)?.url;
  return typeof url === 'string' && !v.is(schemas.address, url);
};

const nameOf = (raw: unknown): string | null => {
  const { title, regionName, year, id } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const placed = typeof regionName === 'string' && typeof year === 'number' ? `${regionName} ${year}` : null;
  const name = [title, placed, id].find((one) => typeof one === 'string' && one !== '') as string | undefined;
  return name?.slice(0, 200) ?? null;
};

/** What of a raw record is wrong, null where nothing is. */
const faultOf = (fields: Record<string, unknown>): Refusal | null => {
  for (const [field, refusal, schema] of PARTS) {
    if (v.is(schema, fields[field])) continue;
    return field === 'report' && isAddressFault(fields[field]) ? 'address' : refusal;
  }
  return null;
};

const record = v.object({ report: schemas.report, observations: schemas.figures, checks: schemas.checks, corrections: schemas.corrections, revisions: schemas.revisions });

/** One report of a backup, checked in every field and brought to today's shape, whatever version wrote it. Never throws. */
export const entryOf = (raw: unknown, line: number): Entry => {
  const fields = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const refused = (why: Refusal): Entry => ({ refused: why, name: nameOf(fields['report']), line });
  const known = v.safeParse(record, raw, { abortEarly: true });
  if (!known.success) return refused(faultOf(fields) ?? 'facts');
  const { corrections, revisions, ...read } = known.output;
  if (![read, ...revisions].every(isSound)) return refused('references');
  const { id } = read.report;
  return {
    whole: {
      ...complete(read),
      corrections: corrections.map((one) => ({ ...one, reportId: id, schemaVersion: SCHEMA_VERSION })),
      revisions: revisions.map(({ replacedAt, ...earlier }) => ({ ...complete(earlier), replacedAt, reportId: id, schemaVersion: SCHEMA_VERSION })),
    },
  };
};

/** What a backup says of places, those of it that say what they should. */
export const residentsFrom = (raw: unknown): Residents[] =>
  (Array.isArray(raw) ? raw : []).flatMap((one) => {
    const known = v.safeParse(schemas.residents, one);
    return known.success ? [known.output] : [];
  });

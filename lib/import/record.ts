import * as v from 'valibot';
import type { WholeReport } from '../export/backup';
import { MOST } from '../messages/bounds';
import { eachOf, run, type Pausing } from '../pausing';
import { SCHEMA_VERSION, type Residents, type StoredReading } from '../records';
import type { Refusal } from './problem';
import { refersInside } from './references';
import * as schemas from './schemas';

/** A report of a file, or why it is refused and what it is called there. */
export type Entry = { whole: WholeReport } | { refused: Refusal; name: string | null; line: number };

interface Read {
  report: v.InferOutput<typeof schemas.report>;
  observations: v.InferOutput<typeof schemas.figure>[];
  checks: v.InferOutput<typeof schemas.relation>[];
}

/** Records as they are written today; the numbers a report tells of itself are counted. */
function* completing({ report, observations, checks }: Read): Pausing<StoredReading> {
  const own = { reportId: report.id, schemaVersion: SCHEMA_VERSION };
  return {
    report: { ...report, figures: observations.length, differs: checks.filter(({ verdict }) => verdict === 'differs').length, schemaVersion: SCHEMA_VERSION },
    observations: yield* eachOf(observations, (figure) => ({ ...figure, ...own })),
    checks: yield* eachOf(checks, (check) => ({ ...check, ...own })),
  };
}

const isSound = ({ observations, checks }: Read): boolean => refersInside(observations, checks);

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

/** What older versions had no list for. */
const orNone = (raw: unknown): unknown => (raw === undefined ? [] : raw);

/** Records looked at between two pauses. */
const AT_ONCE = 8;

type Fields = Record<string, unknown>;

const fieldsOf = (raw: unknown): Fields => (typeof raw === 'object' && raw !== null ? raw as Fields : {});

/** The records of a list, as the schema makes them; null where it is no list, is too long, or one of them is not as it should be. */
function* recordsOf<S extends v.GenericSchema>(raw: unknown, most: number, schema: S): Pausing<v.InferOutput<S>[] | null> {
  if (!Array.isArray(raw) || raw.length > most) return null;
  const records: v.InferOutput<S>[] = [];
  for (const one of raw as unknown[]) {
    const known = v.safeParse(schema, one, { abortEarly: true });
    if (!known.success) return null;
    if (records.push(known.output) % AT_ONCE === 0) yield;
  }
  return records;
}

/** One reading of a page, or what of it is wrong: the first that is not as it should be. */
function* readingOf(fields: Fields): Pausing<Read | Refusal> {
  const report = v.safeParse(schemas.report, fields['report'], { abortEarly: true });
  if (!report.success) return isAddressFault(fields['report']) ? 'address' : 'facts';
  const observations = yield* recordsOf(fields['observations'], MOST.observations, schemas.figure);
  if (!observations) return 'figures';
  const checks = yield* recordsOf(fields['checks'], MOST.checks, schemas.relation);
  return checks ? { report: report.output, observations, checks } : 'checks';
}

/** Earlier readings, each with the instant at which another was met; null where one is not as it should be. */
function* revisionsOf(raw: unknown): Pausing<(Read & { replacedAt: string })[] | null> {
  if (!Array.isArray(raw) || raw.length > schemas.REVISIONS) return null;
  const revisions: (Read & { replacedAt: string })[] = [];
  for (const one of raw as unknown[]) {
    const read = yield* readingOf(fieldsOf(one));
    const { replacedAt } = fieldsOf(one);
    if (typeof read === 'string' || !v.is(schemas.instant, replacedAt)) return null;
    revisions.push({ ...read, replacedAt });
    yield;
  }
  return revisions;
}

/**
 * One report of a backup, checked in every field and brought to today's shape, whatever version wrote it. Never throws. It may be put down on
 * the way: a report may have twenty thousand figures, and each of its earlier readings as many.
 */
export function* checkingEntry(raw: unknown, line: number): Pausing<Entry> {
  const fields = fieldsOf(raw);
  const refused = (why: Refusal): Entry => ({ refused: why, name: nameOf(fields['report']), line });
  // Counted before anything is looked at one by one.
  if (Array.isArray(fields['observations']) && fields['observations'].length > MOST.observations) return refused('figures');
  const read = yield* readingOf(fields);
  if (typeof read === 'string') return refused(read);
  const corrections = yield* recordsOf(orNone(fields['corrections']), MOST.corrections, schemas.correction);
  if (!corrections) return refused('corrections');
  const revisions = yield* revisionsOf(orNone(fields['revisions']));
  if (!revisions) return refused('revisions');
  for (const one of [read, ...revisions]) {
    yield;
    if (!isSound(one)) return refused('references');
    yield;
  }
  const { id } = read.report;
  const earlier: WholeReport['revisions'] = [];
  for (const { replacedAt, ...one } of revisions) earlier.push({ ...(yield* completing(one)), replacedAt, reportId: id, schemaVersion: SCHEMA_VERSION });
  return {
    whole: {
      ...(yield* completing(read)),
      corrections: corrections.map((one) => ({ ...one, reportId: id, schemaVersion: SCHEMA_VERSION })),
      revisions: earlier,
    },
  };
}

/** The same without a pause. */
export const entryOf = (raw: unknown, line: number): Entry => run(checkingEntry(raw, line));

/** What a backup says of places, those of it that say what they should. */
export const residentsFrom = (raw: unknown): Residents[] =>
  (Array.isArray(raw) ? raw : []).flatMap((one) => {
    const known = v.safeParse(schemas.residents, one);
    return known.success ? [known.output] : [];
  });

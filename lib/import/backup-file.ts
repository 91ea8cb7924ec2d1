import * as v from 'valibot';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../export/backup';
import { SCHEMA_VERSION } from '../records';
import type { Line } from './lines';
import { ImportProblem } from './problem';

/** What a backup holds, unchecked: its reports one by one, and what the reader knows of places at the end. */
export type RawEntry = { report: unknown; line: number } | { residents: unknown };

const head = v.object({ format: v.literal(BACKUP_FORMAT), version: v.number(), schema: v.number(), reports: v.array(v.unknown()) });
const tail = v.object({ residents: v.optional(v.unknown(), []), count: v.number() });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Throws for a file of another program, or of a later version of this one. */
const holdHead = (raw: unknown): v.InferOutput<typeof head> => {
  const known = v.safeParse(head, raw);
  if (!known.success) throw new ImportProblem('not-ours');
  if (known.output.version > BACKUP_VERSION || known.output.schema > SCHEMA_VERSION) throw new ImportProblem('newer');
  return known.output;
};

const holdTail = (raw: unknown, count: number): unknown => {
  const known = v.safeParse(tail, raw);
  if (!known.success || known.output.count !== count) throw new ImportProblem('truncated');
  return known.output.residents;
};

/** Characters of a file that is not written a report a line, as after another program formatted it: it is held whole. */
const WHOLE = 64_000_000;

/** Text that is no JSON: a beginning of ours was cut off. */
const unreadable = (text: string): ImportProblem =>
  new ImportProblem(!text.startsWith('{') ? 'not-ours' : text.slice(0, 200).includes(BACKUP_FORMAT) ? 'truncated' : 'damaged');

async function* readWhole(first: Line, lines: AsyncIterator<Line>, most: number): AsyncGenerator<RawEntry> {
  const pieces = [first.text];
  let length = first.text.length;
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    length += next.value.text.length;
    if (length > most) throw new ImportProblem('too-large');
    pieces.push(next.value.text);
  }
  const text = pieces.join('\n').trim();
  const raw = parsed(text);
  if (raw === undefined) throw unreadable(text);
  const { reports } = holdHead(raw);
  const residents = holdTail(raw, reports.length);
  for (const report of reports) yield { report, line: 1 };
  yield { residents };
}

/** The next line that says something; null at the end. */
const nextLine = async (lines: AsyncIterator<Line>): Promise<Line | null> => {
  for (let next = await lines.next(); !next.done; next = await lines.next()) if (next.value.text.trim() !== '') return next.value;
  return null;
};

/** Throws for a line that cannot be read: the file was cut off there, or is damaged where more follows. */
const unreadableLine = async ({ number }: Line, lines: AsyncIterator<Line>): Promise<never> => {
  throw (await nextLine(lines)) === null ? new ImportProblem('truncated') : new ImportProblem('damaged', number);
};

/**
 * Reads a backup, a line at a time. Throws `ImportProblem` where the file is no backup or no whole one, which may be known
 * only at its end: nothing may be taken over before.
 */
export async function* readBackup(source: AsyncIterable<Line>, most = WHOLE): AsyncGenerator<RawEntry> {
  const lines = source[Symbol.asyncIterator]();
  const first = await nextLine(lines);
  if (first === null) throw new ImportProblem('empty');
  const opening = parsed(`${first.text}]}`);
  if (opening === undefined) return yield* readWhole(first, lines, most);
  holdHead(opening);
  let count = 0;
  for (let line = await nextLine(lines); line !== null; line = await nextLine(lines)) {
    if (line.text.startsWith(']')) {
      const raw = parsed(`{"reports":[${line.text}`) ?? (await unreadableLine(line, lines));
      const residents = holdTail(raw, count);
      const more = await nextLine(lines);
      if (more) throw new ImportProblem('damaged', more.number);
      yield { residents };
      return;
    }
    const report = parsed(line.text.replace(/,\s*$/, '')) ?? (await unreadableLine(line, lines));
    count++;
    yield { report, line: line.number };
  }
  throw new ImportProblem('truncated');
}

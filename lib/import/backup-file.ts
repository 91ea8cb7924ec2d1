import * as v from 'valibot';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../export/backup';
import type { Pausing } from '../pausing';
import { SCHEMA_VERSION } from '../records';
import type { Line } from './lines';
import { inTurns, paced } from './pace';
import { ImportProblem } from './problem';

/** What a backup holds, unchecked: its reports one by one, and what the reader knows of places at the end. */
export type RawEntry = { report: unknown; line: number } | { residents: unknown };

const head = v.object({ format: v.literal(BACKUP_FORMAT), version: v.number(), schema: v.number(), reports: v.array(v.unknown()) });
/** More reports than there are bodies and years to report of. */
const MOST_REPORTS = 200_000;

const tail = v.object({ residents: v.optional(v.unknown(), []), count: v.number() });

/** Brackets within brackets: ours are a handful. Engines take minutes, and all memory, for a file of nothing else. */
const DEEPEST = 32;

/** Characters looked at between two pauses. */
const PORTION = 65_536;

function* isDeep(text: string): Pausing<boolean> {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0, looked = 0; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted) {
      if (sign === '\\') at++;
      else if (sign === '"') isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === '[' || sign === '{') {
      if (++depth > DEEPEST) return true;
    } else if (sign === ']' || sign === '}') depth--;
    if (++looked % PORTION === 0) yield;
  }
  return false;
}

/** What a text says as JSON; undefined where it is none, or of brackets within brackets. */
const parsed = async (text: string, turn: () => Promise<void>): Promise<unknown> => {
  if (await inTurns(isDeep(text), turn)) return undefined;
  try {
    return JSON.parse(text) as unknown;
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

/** Characters of a file that is not written a report a line, as after another program formatted it: it is held whole, and parsed in one go. */
const WHOLE = 16_000_000;

/** Characters of our own first line are some two hundred; of the last, even with each place's people in each year, far fewer than these. */
const [LONGEST_HEAD, LONGEST_TAIL] = [10_000, 16_000_000];

/** Text that is no JSON: a beginning of ours was cut off. */
const unreadable = (text: string): ImportProblem =>
  new ImportProblem(!text.startsWith('{') ? 'not-ours' : text.slice(0, 200).includes(BACKUP_FORMAT) ? 'truncated' : 'damaged');

async function* readWhole(first: Line, lines: AsyncIterator<Line>, most: number, turn: () => Promise<void>): AsyncGenerator<RawEntry> {
  const pieces = [first.text];
  let length = first.text.length;
  for (let next = await lines.next(); !next.done && length <= most; next = await lines.next()) {
    length += next.value.text.length;
    pieces.push(next.value.text);
  }
  if (length > most) throw new ImportProblem('too-large');
  const text = pieces.join('\n').trim();
  const raw = await parsed(text, turn);
  if (raw === undefined) throw unreadable(text);
  const { reports } = holdHead(raw);
  const residents = holdTail(raw, reports.length);
  for (const report of reports) yield { report, line: 1 };
  yield { residents };
}

/** A report's line without the comma behind it: looked for from the end, a line may be long. */
const withoutComma = (text: string): string => {
  const line = text.trimEnd();
  return line.endsWith(',') ? line.slice(0, -1) : line;
};

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
  const turn = paced();
  const opening = first.text.length > LONGEST_HEAD ? undefined : await parsed(`${first.text}]}`, turn);
  if (opening === undefined) return yield* readWhole(first, lines, most, turn);
  holdHead(opening);
  let count = 0;
  for (let line = await nextLine(lines); line !== null; line = await nextLine(lines)) {
    if (line.text.startsWith(']')) {
      if (line.text.length > LONGEST_TAIL) throw new ImportProblem('too-large');
      const raw = (await parsed(`{"reports":[${line.text}`, turn)) ?? (await unreadableLine(line, lines));
      const residents = holdTail(raw, count);
      const more = await nextLine(lines);
      if (more) throw new ImportProblem('damaged', more.number);
      yield { residents };
      return;
    }
    const report = (await parsed(withoutComma(line.text), turn)) ?? (await unreadableLine(line, lines));
    if (++count > MOST_REPORTS) throw new ImportProblem('too-large');
    yield { report, line: line.number };
  }
  throw new ImportProblem('truncated');
}

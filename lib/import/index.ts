/** Files as records. Pure: what comes from a file is hostile until it is checked here; nothing is kept. */
import type { Residents } from '../records';
import { readBackup } from './backup-file';
import { decoded, type Encoding } from './encoding';
import { linesOf, type Line } from './lines';
import { inTurns, paced } from './pace';
import { ImportProblem } from './problem';
import { checkingEntry, residentsFrom, type Entry } from './record';
import { readTable } from './table-file';

export type { Encoding } from './encoding';
export type { Entry } from './record';
export { FILE_PROBLEMS, ImportProblem, REFUSALS, type FileProblem, type Refusal } from './problem';

/** What a file brings, in its order: that it is a table, where it is; reports, refused ones among them; what the reader knows of places. */
export type Brought = { table: Encoding } | Entry | { residents: Residents[] };

async function* followed(first: Line, rest: AsyncIterator<Line>): AsyncGenerator<Line> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Populations looked at in one go. */
const AT_ONCE = 1_000;

async function* populations(raw: unknown, turn: () => Promise<void>): AsyncGenerator<Brought> {
  const all: unknown[] = Array.isArray(raw) ? raw : [];
  for (let from = 0; from === 0 || from < all.length; from += AT_ONCE) {
    await turn();
    yield { residents: residentsFrom(all.slice(from, from + AT_ONCE)) };
  }
}

/**
 * Reads a backup or a tidy table as its bytes come. Throws `ImportProblem` where it is neither, or no whole one, which may be known only
 * at its end.
 */
export async function* broughtBy(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Brought> {
  const { encoding, text } = await decoded(bytes);
  const lines = linesOf(text);
  let first = await lines.next();
  while (!first.done && first.value.text.trim() === '') first = await lines.next();
  if (first.done) throw new ImportProblem('empty');
  const all = followed(first.value, lines);
  if (!first.value.text.trimStart().startsWith('{')) {
    yield { table: encoding };
    return yield* readTable(all);
  }
  // Of a file of one piece, or of many populations, nothing else lets the thread hear.
  const turn = paced();
  for await (const entry of readBackup(all)) {
    await turn();
    if ('residents' in entry) yield* populations(entry.residents, turn);
    else yield await inTurns(checkingEntry(entry.report, entry.line), turn);
  }
}

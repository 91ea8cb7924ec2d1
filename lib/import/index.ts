/** Files as records. Pure: what comes from a file is hostile until it is checked here; nothing is kept. */
import type { Residents } from '../records';
import { readBackup } from './backup-file';
import { linesOf, textOf } from './lines';
import { entryOf, residentsFrom, type Entry } from './record';

export type { Entry } from './record';
export { ImportProblem, type FileProblem, type Refusal } from './problem';

/** What a file brings, in its order: reports, refused ones among them, and what the reader knows of places. */
export type Brought = Entry | { residents: Residents[] };

/** Reads a backup as its bytes come. Throws `ImportProblem` where it is none, or no whole one, which may be known only at its end. */
export async function* broughtBy(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Brought> {
  for await (const entry of readBackup(linesOf(textOf(bytes)))) {
    yield 'residents' in entry ? { residents: residentsFrom(entry.residents) } : entryOf(entry.report, entry.line);
  }
}

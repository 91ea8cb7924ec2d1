import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupText } from '../../lib/export/backup';
import { tidyCsv, type Naming } from '../../lib/export';
import { broughtBy, ImportProblem, type Brought } from '../../lib/import';
import { allContents, commitImport, eachRecord, stageImport } from '../../lib/store';
import { database } from '../../lib/store/database';
import { bytesOf, each, gathered, residents, tabled, wholeReports } from '../unit/support/collections';
import { textOf } from '../unit/support/pieces';
import { fuzzAsync, fuzzing } from './fuzz';

fuzzing('files');

const now = new Date('2026-11-22T08:00:00Z');
const NAMINGS = ['zh', 'en', 'machine'] as const satisfies readonly Naming[];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (file: Uint8Array): Promise<Brought[]> => gathered(broughtBy(bytesOf(file, 4096)));

/** Reads a file into an empty collection. */
async function restore(file: string): Promise<void> {
  await database().delete({ disableAutoOpen: false });
  const { signal } = new AbortController();
  await commitImport(await stageImport(broughtBy(bytesOf(file, 4096)), { signal }), { signal });
}

/** A file with some bytes another, taken out or put in. */
const mutated = (file: Uint8Array, edits: readonly (readonly [number, number, 'set' | 'cut' | 'put'])[]): Uint8Array => {
  const all = [...file];
  for (const [at, byte, how] of edits) all.splice(all.length === 0 ? 0 : at % all.length, how === 'put' ? 0 : 1, ...(how === 'cut' ? [] : [byte]));
  return Uint8Array.from(all);
};
const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 }), fc.constantFrom('set', 'cut', 'put')), { minLength: 1, maxLength: 4 });

/** What is brought is whole records, or a problem that has a name: nothing else is thrown. */
async function refusedOrRead(file: Uint8Array): Promise<void> {
  const brought = await read(file).catch((error: unknown) => error);
  if (brought instanceof ImportProblem) expect(brought.problem).toMatch(/^[a-z-]+$/);
  else for (const one of brought as Brought[]) if ('whole' in one) expect(one.whole.observations.every(({ value }) => Number.isFinite(value))).toBe(true);
}

describe('a backup', () => {
  it('gives back what was written', async () => {
    await fuzzAsync(80, fc.tuple(wholeReports, residents), async ([wholes, places]) => {
      expect(await read(bytes(await textOf(backupText(each(wholes), places, now))))).toEqual([...wholes.map((whole) => ({ whole })), { residents: places }]);
    });
  });

  it('with other bytes is refused with a reason, or read', async () => {
    await fuzzAsync(250, fc.tuple(wholeReports, edits), async ([wholes, changes]) => { await refusedOrRead(mutated(bytes(await textOf(backupText(each(wholes), [], now))), changes)); });
  });
});

describe('a table', () => {
  it('gives back the values that were written, in every naming', async () => {
    await fuzzAsync(40, fc.tuple(tabled, fc.constantFrom(...NAMINGS)), async ([wholes, naming]) => {
      await restore(await textOf(backupText(each(wholes), [], now)));
      const table = await textOf(tidyCsv(await allContents(), naming));
      await restore(table);
      const read = await gathered(eachRecord());
      expect(read.map(({ report }) => report.id).sort()).toEqual(wholes.map(({ report }) => report.id).sort());
      for (const { report, observations } of read) expect(observations).toEqual(wholes.find((whole) => whole.report.id === report.id)!.observations);
    });
  });

  it('with other bytes is refused with a reason, or read', async () => {
    await fuzzAsync(250, fc.tuple(wholeReports, fc.constantFrom(...NAMINGS), edits), async ([wholes, naming, changes]) => { await refusedOrRead(mutated(bytes(await textOf(tidyCsv(wholes, naming))), changes)); });
  });
});

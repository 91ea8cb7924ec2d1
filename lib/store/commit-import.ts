import type { Residents } from '../records';
import type { ReportDatabase } from './database';
import { emptyPlan, type ImportPlan } from './import-plan';
import { merge } from './merge';
import type { Staged } from './stage-import';
import { step, writing } from './transaction';

/** What was said later holds. */
const takeInResidents = async (db: ReportDatabase, given: readonly Residents[]): Promise<void> => {
  const known = await db.residents.bulkGet(given.map(({ regionCode, year }): [string, number] => [regionCode, year]));
  await db.residents.bulkPut(given.filter(({ setAt }, i) => (known[i]?.setAt ?? '') < setAt));
};

const takeIn = async (db: ReportDatabase, done: ImportPlan['counts'], at: number): Promise<void> => {
  const staged = (await db.incoming.get(at))?.record as Staged | undefined;
  if (!staged) return;
  if ('residents' in staged) return takeInResidents(db, staged.residents);
  done[await step(db, () => merge(db, staged.whole))]++;
};

interface Options {
  /** Takes back what was taken over so far. */
  signal: AbortSignal;
  onProgress?: (reports: number) => void;
}

/**
 * Takes over what waits beside the collection, all of it or, where anything fails, nothing, and tells what became of it: the
 * collection may have changed since the plan was made. Rejects with Dexie's error.
 */
export const commitImport = ({ batch, counts: { added, replaced, earlier, kept } }: ImportPlan, { signal, onProgress }: Options): Promise<ImportPlan['counts']> =>
  writing(async (db) => {
    const { counts } = emptyPlan(batch);
    const waiting = await db.incoming.where('batch').equals(batch).primaryKeys();
    for (const [done, at] of waiting.entries()) {
      signal.throwIfAborted();
      await step(db, () => takeIn(db, counts, at!));
      onProgress?.(done);
    }
    const isWhole = counts.added + counts.replaced + counts.earlier + counts.kept === added + replaced + earlier + kept;
    if (!isWhole) throw new Error('What was to be imported is not there any more.');
    await db.incoming.where('batch').equals(batch).delete();
    return counts;
  });

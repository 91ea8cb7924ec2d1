import type { ReportDatabase } from './database';
import { emptyPlan, type ImportPlan } from './import-plan';
import { merge } from './merge';
import { weighResidents } from './residents-import';
import type { Staged } from './stage-import';
import { step, writing } from './transaction';

/** What became of what a file brought. */
export type Imported = Pick<ImportPlan, 'counts' | 'residents'>;

const takeIn = async (db: ReportDatabase, done: Imported, at: number): Promise<void> => {
  const staged = (await db.incoming.get(at))?.record as Staged | undefined;
  if (!staged) return;
  if ('residents' in staged) await db.residents.bulkPut(await weighResidents(db, done.residents, staged.residents));
  else done.counts[await step(db, () => merge(db, staged.whole))]++;
};

const sizeOf = ({ counts: { added, replaced, earlier, kept }, residents }: Imported): number =>
  added + replaced + earlier + kept + residents.added + residents.replaced + residents.kept;

interface Options {
  /** Takes back what was taken over so far. */
  signal: AbortSignal;
  onProgress?: (reports: number) => void;
  /** Told once everything is taken over and only the browser writes: from here on nothing is taken back. */
  onTaken?: () => void;
}

/**
 * Takes over what waits beside the collection, all of it or, where anything fails, nothing, and tells what became of it: the
 * collection may have changed since the plan was made. Rejects with Dexie's error.
 */
export const commitImport = (plan: ImportPlan, { signal, onProgress, onTaken }: Options): Promise<Imported> =>
  writing(async (db) => {
    const imported: Imported = emptyPlan(plan.batch);
    const waiting = await db.incoming.where('batch').equals(plan.batch).primaryKeys();
    for (const [done, at] of waiting.entries()) {
      signal.throwIfAborted();
      await step(db, () => takeIn(db, imported, at!));
      onProgress?.(done);
    }
    if (sizeOf(imported) !== sizeOf(plan)) throw new Error('What was to be imported is not there any more.');
    onTaken?.();
    await db.incoming.where('batch').equals(plan.batch).delete();
    return { counts: imported.counts, residents: imported.residents };
  });

import type { WholeReport } from '../export/backup';
import type { Brought } from '../import';
import type { Residents } from '../records';
import { database } from './database';
import { emptyPlan, foresee, note, type ImportPlan } from './import-plan';
import { weighResidents } from './residents-import';
import { reading, step } from './transaction';

/** What waits beside the collection until the reader says yes. */
export type Staged = { whole: WholeReport } | { residents: Residents[] };

/** Figures put beside the collection at once: the browser copies them in one go. */
const AT_ONCE = 1_000;

/** Removes what an import left beside the collection. */
export const discardImport = async (batch: string): Promise<void> => void (await database().incoming.where('batch').equals(batch).delete());

/** Removes what all imports left there, as one whose page was closed. Not while one is at work. */
export const discardLeftovers = (): Promise<void> => database().incoming.clear();

const stage = async (plan: ImportPlan, wholes: readonly WholeReport[]): Promise<void> => {
  const { batch } = plan;
  await database().incoming.bulkAdd(wholes.map((whole) => ({ batch, record: { whole } satisfies Staged })));
  await reading(async (db) => {
    for (const whole of wholes) await step(db, () => foresee(db, plan, whole));
  });
};

interface Options {
  /** Stops the reading; rejects with its reason. */
  signal: AbortSignal;
  /** Told the number of reports read, now and then. */
  onProgress?: (reports: number) => void;
}

/**
 * Reads what a file brings, puts it beside the collection and tells what taking it over would do. The collection itself stays as
 * it is. Rejects with `ImportProblem` for a file that cannot be imported, with Dexie's error where there is no room; then
 * nothing is left behind.
 */
export const stageImport = async (brought: AsyncIterable<Brought>, { signal, onProgress }: Options): Promise<ImportPlan> => {
  const plan = emptyPlan(crypto.randomUUID());
  const seen = new Set<string>();
  let waiting: WholeReport[] = [];
  let figures = 0;
  const flush = async (): Promise<void> => {
    await stage(plan, waiting);
    waiting = [];
    figures = 0;
    onProgress?.(seen.size);
  };
  try {
    let line = 0;
    for await (const one of brought) {
      signal.throwIfAborted();
      if ('table' in one) {
        plan.table = one.table;
        continue;
      }
      line++;
      if ('residents' in one) {
        await database().incoming.add({ batch: plan.batch, record: { residents: one.residents } satisfies Staged });
        await reading((db) => weighResidents(db, plan.residents, one.residents));
      } else if ('refused' in one) {
        note(plan, { fate: 'refused', ...one });
      } else if (seen.has(one.whole.report.id)) {
        note(plan, { fate: 'refused', refused: 'twice', name: one.whole.report.title ?? one.whole.report.id, line });
      } else {
        seen.add(one.whole.report.id);
        waiting.push(one.whole);
        figures += one.whole.observations.length + one.whole.revisions.reduce((sum, { observations }) => sum + observations.length, 1);
        if (figures >= AT_ONCE) await flush();
      }
    }
    await flush();
    signal.throwIfAborted();
    return plan;
  } catch (error) {
    await discardImport(plan.batch).catch(() => undefined);
    throw error;
  }
};

import { applyCorrections, isKept } from '../corrections/apply';
import { changed } from '../corrections/fields';
import type { Observation } from '../model';
import type { Correction, StoredObservation } from '../records';
import { correctionsOf } from './correction-steps';
import { rowsOf } from './portions';
import { normalCorrection } from './tolerate-corrections';
import { normalFigure } from './tolerate-figures';
import { reading } from './transaction';

/** How many figures more or fewer each indicator has as decided by the reader than as read, by one report's figures and decisions. */
const decidedOtherwise = (read: readonly StoredObservation[], corrections: readonly Correction[]): [string, number][] => {
  const { observations, decisions } = applyCorrections<Observation>(read, corrections, (figure) => figure);
  return observations.flatMap((figure, i) => {
    const [before, now] = [read[i]?.indicator, isKept(decisions[i]) ? figure.indicator : null];
    return before === now ? [] : ([[before, -1], [now, 1]] as const).flatMap(([id, many]): [string, number][] => (id == null ? [] : [[id, many]]));
  });
};

/** The same of the whole collection, one report after another. */
const allDecidedOtherwise = async (): Promise<Map<string, number>> => {
  const changes = new Map<string, number>();
  const corrected = await reading((db) => db.corrections.orderBy('reportId').uniqueKeys());
  for (const reportId of corrected.map(String)) {
    const [figures, corrections] = await reading((db) => Promise.all([rowsOf(db.observations, reportId), correctionsOf(db, reportId)]));
    const otherwise = decidedOtherwise(figures.map(normalFigure).filter((one) => one !== null), corrections.map(normalCorrection).filter((one) => one !== null));
    for (const [id, many] of otherwise) changes.set(id, (changes.get(id) ?? 0) + many);
  }
  return changes;
};

/** Every indicator that figures in the collection have, had before the reader decided on them, or were given by him. One look into the index for each, however many figures it has: a walk from one to the next goes over all of them. */
export const indicatorsPresent = (): Promise<string[]> =>
  reading(async (db) => {
    const found = new Set<string>();
    for (let from = ''; ;) {
      const [next] = await db.observations.where('indicator').aboveOrEqual(from).limit(1).keys();
      if (typeof next !== 'string') break;
      found.add(next);
      from = `${next}\0`;
    }
    await db.corrections.each((raw) => {
      const one = normalCorrection(raw);
      const id = one && one.place && one.kind !== 'rejected' ? changed(one.figure, one.set).indicator : null;
      if (id !== null) found.add(id);
    });
    return [...found];
  });

/**
 * How many figures each of these indicators has as decided by the reader, one after another: to count is to go over all of them, and between two
 * others may write.
 */
export async function* indicatorCounts(ids: readonly string[]): AsyncGenerator<[string, number], void, undefined> {
  const more = await allDecidedOtherwise();
  for (const id of ids) {
    const read = await reading((db) => db.observations.where('indicator').equals(id).count());
    yield [id, Math.max(0, read + (more.get(id) ?? 0))];
  }
}

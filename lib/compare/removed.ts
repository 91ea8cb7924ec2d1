import type { StoredObservation } from '../records';
import { eachOf, keptOf, run, type Pausing } from '../pausing';
import { among, sameSaying } from './among';
import { asRead, type PageChange } from './changes';
import { pairing, type Side } from './pairing';
import { isUnchanged, traced } from './same-figure';

/** A figure that a page said and says no longer. */
export interface RemovedFigure {
  was: StoredObservation;
  /** ISO instants at which that was met, and at which the former text was read last. */
  at: string;
  lastSeen: string;
}

/**
 * What the other report's page once said of figures that now stand alone, by the index of the figure here.
 * @param alone figures of the one report that stand beside none of the other
 * @param other all that the other has now, and its year
 * @param changes of the other's page, newest first
 */
export const removedCounterparts = (alone: Side, other: Side, changes: readonly PageChange[]): Map<number, RemovedFigure> => run(findingRemoved(alone, other, changes));

/** The same; it may be put down on the way. */
export function* findingRemoved(alone: Side, other: Side, changes: readonly PageChange[]): Pausing<Map<number, RemovedFigure>> {
  const removed = new Map(changes.flatMap(({ at, lastSeen, figures }) =>
    figures.flatMap((change): [StoredObservation, RemovedFigure][] => (change.kind === 'removed' ? [[change.was, { was: change.was, at, lastSeen }]] : []))));
  if (removed.size === 0) return new Map();
  const now = among(yield* eachOf(other.figures.flatMap(asRead), traced), sameSaying, isUnchanged);
  // What was taken out and put in again is there.
  const gone = yield* keptOf([...removed.keys()], (was) => now.fitting(traced(was), 1).length === 0);
  return new Map((yield* pairing(alone, { figures: gone, year: other.year })).map(({ a, b }) => [a.index, removed.get(b)!]));
}

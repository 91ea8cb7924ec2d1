import type { Observation } from '../model';
import { eachOf, run, type Pausing } from '../pausing';
import type { Correction, Decided } from '../records';
import { changed, changeTo, isEmpty } from './fields';
import { isSamePlace, targetsIn } from './target';

/** What of a correction decides what is shown. */
export type Applied = Pick<Correction, 'id' | 'kind' | 'anchor' | 'figure' | 'set' | 'madeAt' | 'place'>;

/** Figures with what the reader decided of each, one for one. */
export interface Shown<T extends Observation> {
  observations: T[];
  decisions: (Decided | null)[];
}

/** The one made last comes last: where two are of one figure, it holds. */
const inOrder = (a: Applied, b: Applied): number => (a.madeAt < b.madeAt ? -1 : a.madeAt > b.madeAt ? 1 : a.id < b.id ? -1 : 1);

/** A figure that is read, as it was decided to be. */
const decided = <T extends Observation>(figure: T, { id, kind, set }: Applied): { figure: T; decided: Decided } => {
  if (kind === 'confirmed' || kind === 'rejected') return { figure, decided: { id, kind, read: figure } };
  // What the reader added is read by now, or what was corrected is read so.
  const isRead = isEmpty(changeTo(figure, set));
  return { figure: changed(figure, set), decided: { id, kind: isRead ? 'confirmed' : 'corrected', read: figure } };
};

/** A figure that is not read, or no longer, from its own record, as far as that tells of one. */
const fromRecord = ({ kind, figure, set, anchor, place }: Applied): Observation | null =>
  kind === 'rejected' ? null : { ...changed(figure, set), ...place, quote: anchor.quote, partOf: null };

/** Makes a figure that comes behind one of the reading's kind, at that position. */
type Complete<T> = (figure: Observation, position: number, correction: Applied) => T;

/**
 * Lays the reader's decisions over the figures of a reading. Every figure keeps its position, which parts and checks refer
 * to: a corrected one stands in its place, a rejected one stays and is told by its decision, what is not read comes behind.
 * A correction without a place in the text changes nothing.
 */
export const applyCorrections = <T extends Observation>(read: readonly T[], corrections: readonly Applied[], complete: Complete<T>): Shown<T> =>
  run(applyingCorrections(read, corrections, complete));

/** The same; it may be put down on the way. */
export function* applyingCorrections<T extends Observation>(read: readonly T[], corrections: readonly Applied[], complete: Complete<T>): Pausing<Shown<T>> {
  const targetOf = yield* targetsIn(read);
  const observations = [...read];
  const decisions: (Decided | null)[] = read.map(() => null);
  let behind: Applied[] = [];
  for (const correction of [...corrections].sort(inOrder)) {
    yield;
    const { place } = correction;
    if (place === null) continue;
    const target = targetOf(place);
    if (target === null) {
      behind = [...behind.filter((earlier) => !isSamePlace(earlier.place!, place)), correction];
      continue;
    }
    const one = decided(read[target]!, correction);
    observations[target] = one.figure;
    decisions[target] = one.decided;
  }
  for (const correction of behind) {
    const figure = fromRecord(correction);
    if (!figure) continue;
    const { id, kind, figure: before } = correction;
    decisions.push({ id, kind, read: kind === 'added' ? null : before });
    observations.push(complete(figure, observations.length, correction));
  }
  const isRejected = (position: number): boolean => decisions[position]?.kind === 'rejected';
  return { observations: yield* eachOf(observations, (one) => (one.partOf !== null && isRejected(one.partOf) ? { ...one, partOf: null } : one)), decisions };
}

/** Whether a figure stands for something: whatever was not rejected. */
export const isKept = (decision: Decided | null | undefined): boolean => decision?.kind !== 'rejected';

/** The figures that stand for something, without those the reader rejected. */
export const keptFigures = <T extends { decided?: Decided }>(figures: readonly T[]): T[] => figures.filter(({ decided }) => isKept(decided));

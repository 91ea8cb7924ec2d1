import type { StoredObservation } from '../records';
import { align } from './alignment';
import { closeness, isUnchanged, mayBeOne, traced, type Traced } from './same-figure';

/** What became of one figure from one reading of a page to a later one; figures as they were read, whatever the reader decided. */
export type ChangedFigure =
  | { kind: 'changed'; was: StoredObservation; is: StoredObservation }
  | { kind: 'added'; is: StoredObservation }
  | { kind: 'removed'; was: StoredObservation };

/** An unchanged figure outweighs any number of changed ones. */
const UNCHANGED = 1e6;

const worth = (a: Traced, b: Traced): number => (isUnchanged(a, b) ? UNCHANGED + closeness(a, b) : mayBeOne(a, b) ? 1 + closeness(a, b) : 0);

/** Figures that left one place and stand unchanged in another, or alone there under their name with another value. */
const moved = (removed: readonly Traced[], added: readonly Traced[]): [Traced, Traced][] => {
  const taken = new Set<Traced>();
  const find = (fits: (a: Traced, b: Traced) => boolean, alone: boolean): [Traced, Traced][] =>
    removed.flatMap((was): [Traced, Traced][] => {
      if (taken.has(was)) return [];
      const found = added.filter((is) => !taken.has(is) && fits(was, is));
      const is = found[0];
      const rivals = alone && is ? removed.filter((other) => !taken.has(other) && fits(other, is)) : [];
      if (!is || (alone && (found.length > 1 || rivals.length > 1))) return [];
      taken.add(was).add(is);
      return [[was, is]];
    });
  return [...find(isUnchanged, false), ...find(mayBeOne, true)];
};

/** The figures that one reading has otherwise than an earlier one. */
export const changedFigures = (before: readonly StoredObservation[], after: readonly StoredObservation[]): ChangedFigure[] => {
  const [old, now] = [before.map(traced), after.map(traced)];
  const pairs = align(old, now, isUnchanged, worth).map(([a, b]): [Traced, Traced] => [old[a]!, now[b]!]);
  const inPlace = new Set(pairs.flat());
  pairs.push(...moved(old.filter((one) => !inPlace.has(one)), now.filter((one) => !inPlace.has(one))));
  const was = new Map(pairs.map(([a, b]) => [b, a]));
  const left = new Set(pairs.map(([a]) => a));
  const removed = old.filter((one) => !left.has(one));
  const at = new Map(pairs.map(([a, b]) => [a, now.indexOf(b)]));
  // Behind the figure of the new text that stood before it in the old.
  const goesBehind = (one: Traced): number => at.get(old.slice(0, old.indexOf(one)).findLast((former) => at.has(former)) ?? one) ?? -1;
  const gone = removed.map((one) => ({ place: goesBehind(one) + 0.5, change: { kind: 'removed' as const, was: one.figure } }));
  const here = now.flatMap((one, place): { place: number; change: ChangedFigure }[] => {
    const former = was.get(one);
    if (!former) return [{ place, change: { kind: 'added', is: one.figure } }];
    return isUnchanged(former, one) ? [] : [{ place, change: { kind: 'changed', was: former.figure, is: one.figure } }];
  });
  return [...gone, ...here].sort((a, b) => a.place - b.place).map(({ change }) => change);
};

import type { StoredObservation } from '../records';
import { eachOf, run, type Pausing } from '../pausing';
import { aligning } from './alignment';
import { among, sameMeasure, sameSaying } from './among';
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
function* moving(removed: readonly Traced[], added: readonly Traced[]): Pausing<[Traced, Traced][]> {
  const same = among(added, sameSaying, isUnchanged);
  const unchanged = (yield* eachOf(removed, (was): [Traced, Traced][] => {
    const [is] = same.fitting(was, 1);
    if (!is) return [];
    same.drop(is);
    return [[was, is]];
  })).flat();
  const met = new Set(unchanged.flat());
  const left = removed.filter((one) => !met.has(one));
  const alike = among(added.filter((one) => !met.has(one)), sameMeasure, mayBeOne);
  const rivals = among(left, sameMeasure, (is, was) => mayBeOne(was, is));
  const renamed = (yield* eachOf(left, (was): [Traced, Traced][] => {
    const found = alike.fitting(was, 2);
    const [is] = found;
    if (!is || found.length > 1 || rivals.fitting(is, 2).length > 1) return [];
    alike.drop(is);
    rivals.drop(was);
    return [[was, is]];
  })).flat();
  return [...unchanged, ...renamed];
}

/** The figures that one reading has otherwise than an earlier one; it may be put down on the way. */
export function* changing(before: readonly StoredObservation[], after: readonly StoredObservation[]): Pausing<ChangedFigure[]> {
  const [old, now] = [yield* eachOf(before, traced), yield* eachOf(after, traced)];
  const pairs = (yield* aligning(old, now, isUnchanged, worth)).map(([a, b]): [Traced, Traced] => [old[a]!, now[b]!]);
  const inPlace = new Set(pairs.flat());
  pairs.push(...(yield* moving(old.filter((one) => !inPlace.has(one)), now.filter((one) => !inPlace.has(one)))));
  const was = new Map(pairs.map(([a, b]) => [b, a]));
  const is = new Map(pairs);
  const places = new Map(now.map((one, place) => [one, place]));
  const told: { place: number; change: ChangedFigure }[] = [];
  // What was removed stands behind the figure of the new text that stood before it in the old.
  let behind = -1;
  for (const one of old) {
    const later = is.get(one);
    if (later) behind = places.get(later)!;
    else told.push({ place: behind + 0.5, change: { kind: 'removed', was: one.figure } });
  }
  now.forEach((one, place) => {
    const former = was.get(one);
    if (!former) told.push({ place, change: { kind: 'added', is: one.figure } });
    else if (!isUnchanged(former, one)) told.push({ place, change: { kind: 'changed', was: former.figure, is: one.figure } });
  });
  return told.sort((a, b) => a.place - b.place).map(({ change }) => change);
}

/** The figures that one reading has otherwise than an earlier one. */
export const changedFigures = (before: readonly StoredObservation[], after: readonly StoredObservation[]): ChangedFigure[] => run(changing(before, after));

import { aligning } from '../../../lib/compare/alignment';
import type { ChangedFigure } from '../../../lib/compare/changed-figures';
import { asRead, type PageChange, type Revised } from '../../../lib/compare/changes';
import { closeness, isUnchanged, mayBeOne, traced, type Traced } from '../../../lib/compare/same-figure';
import { keptFigures } from '../../../lib/corrections/apply';
import { run } from '../../../lib/pausing';
import type { StoredObservation } from '../../../lib/records';

/** What a page says otherwise, found by a look at each figure of the one reading beside each of the other: slow, and plain to see. */

const worth = (a: Traced, b: Traced): number => (isUnchanged(a, b) ? 1e6 + closeness(a, b) : mayBeOne(a, b) ? 1 + closeness(a, b) : 0);

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

export const changedPlainly = (before: readonly StoredObservation[], after: readonly StoredObservation[]): ChangedFigure[] => {
  const [old, now] = [before.map(traced), after.map(traced)];
  const pairs = run(aligning(old, now, isUnchanged, worth)).map(([a, b]): [Traced, Traced] => [old[a]!, now[b]!]);
  const inPlace = new Set(pairs.flat());
  pairs.push(...moved(old.filter((one) => !inPlace.has(one)), now.filter((one) => !inPlace.has(one))));
  const was = new Map(pairs.map(([a, b]) => [b, a]));
  const at = new Map(pairs.map(([a, b]) => [a, now.indexOf(b)]));
  const goesBehind = (one: Traced): number => at.get(old.slice(0, old.indexOf(one)).findLast((former) => at.has(former)) ?? one) ?? -1;
  const gone = old.filter((one) => !at.has(one)).map((one) => ({ place: goesBehind(one) + 0.5, change: { kind: 'removed' as const, was: one.figure } }));
  const here = now.flatMap((one, place): { place: number; change: ChangedFigure }[] => {
    const former = was.get(one);
    if (!former) return [{ place, change: { kind: 'added', is: one.figure } }];
    return isUnchanged(former, one) ? [] : [{ place, change: { kind: 'changed', was: former.figure, is: one.figure } }];
  });
  return [...gone, ...here].sort((a, b) => a.place - b.place).map(({ change }) => change);
};

export const revisedPlainly = (figures: readonly StoredObservation[], changes: readonly PageChange[]): Map<number, Revised> => {
  const now = keptFigures(figures).flatMap(asRead).map(traced);
  const revised = new Map<number, Revised>();
  for (const { at, lastSeen, figures: changed } of changes)
    for (const change of changed) {
      if (change.kind === 'removed') continue;
      const met = traced(change.is);
      const alike = now.filter((one) => isUnchanged(met, one));
      const own = alike.find(({ figure }) => figure.start === change.is.start) ?? (alike.length === 1 ? alike[0] : undefined);
      if (own && !revised.has(own.figure.index)) revised.set(own.figure.index, { was: change.kind === 'changed' ? change.was : null, at, lastSeen });
    }
  return revised;
};

/** Which of the figures that changes took out stand nowhere now. */
export const gonePlainly = (now: readonly StoredObservation[], removed: readonly StoredObservation[]): StoredObservation[] => {
  const there = now.flatMap(asRead).map(traced);
  return removed.filter((was) => !there.some((one) => isUnchanged(traced(was), one)));
};

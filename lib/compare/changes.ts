import { isKept } from '../corrections/apply';
import type { Contents, Revision, StoredObservation, StoredReading } from '../records';
import { align } from './alignment';
import { closeness, isUnchanged, mayBeOne, traced, type Traced } from './same-figure';

/** What became of one figure from one reading of a page to a later one; figures as they were read, whatever the reader decided. */
export type ChangedFigure =
  | { kind: 'changed'; was: StoredObservation; is: StoredObservation }
  | { kind: 'added'; is: StoredObservation }
  | { kind: 'removed'; was: StoredObservation };

/** What a page's text says otherwise than it did. */
export interface PageChange {
  /** ISO instant at which the former text was read last. */
  lastSeen: string;
  /** ISO instant at which the new one was met. */
  at: string;
  /** In the order of the new text, with what was removed where it stood; never empty. */
  figures: ChangedFigure[];
}

/** Milliseconds: a text that another takes the place of sooner was a page still loading, or one of two it shows in turns. */
const SETTLED = 60_000;

/** An unchanged figure outweighs any number of changed ones. */
const UNCHANGED = 1e6;

const worth = (a: Traced, b: Traced): number => (isUnchanged(a, b) ? UNCHANGED + closeness(a, b) : mayBeOne(a, b) ? 1 + closeness(a, b) : 0);

/** A figure as the page says it: a corrected one as it was read. Those that the reader added or rejected are not the page's. */
const asRead = (figure: StoredObservation): StoredObservation[] => {
  const { decided, ...rest } = figure;
  if (!decided) return [figure];
  return decided.read === null || !isKept(decided) ? [] : [{ ...rest, ...decided.read }];
};

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

const inTime = (a: Revision, b: Revision): number => (a.replacedAt < b.replacedAt ? -1 : a.replacedAt > b.replacedAt ? 1 : 0);

/**
 * What a report's page was found to say otherwise since it was kept, newest first; only where figures differ. Texts of other pages that
 * tell the same report, samples, and texts that stood less than a minute are left out; readings of one and the same
 * text differ by our reader alone, and that is no change.
 * @param present the report as it is kept now, with or without what the reader decided
 * @param revisions its earlier readings, in any order
 */
export const changesOf = (present: StoredReading | Contents, revisions: readonly Revision[]): PageChange[] => {
  const { report } = present;
  if (report.sample) return [];
  const former = revisions
    .filter(({ report: { id, sample, fingerprint, readAt }, replacedAt }) =>
      id === report.id && !sample && fingerprint !== '' && Date.parse(replacedAt) - Date.parse(readAt) >= SETTLED)
    .sort(inTime);
  const changes = former.flatMap((before, place): PageChange[] => {
    const after = former[place + 1] ?? present;
    if (before.report.fingerprint === after.report.fingerprint) return [];
    const figures = changedFigures(before.observations.flatMap(asRead), after.observations.flatMap(asRead));
    return figures.length === 0 ? [] : [{ lastSeen: before.report.readAt, at: before.replacedAt, figures }];
  });
  return changes.reverse();
};

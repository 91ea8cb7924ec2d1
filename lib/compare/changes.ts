import { AT_REST } from '../at-rest';
import { isKept, keptFigures } from '../corrections/apply';
import { eachOf, run, type Pausing } from '../pausing';
import type { Contents, Revision, StoredObservation, StoredReading } from '../records';
import { among, sameSaying } from './among';
import { changing, type ChangedFigure } from './changed-figures';
import { isUnchanged, traced, type Traced } from './same-figure';

/** What a page's text says otherwise than it did. */
export interface PageChange {
  /** ISO instant at which the former text was read last. */
  lastSeen: string;
  /** ISO instant at which the new one was met. */
  at: string;
  /** In the order of the new text, with what was removed where it stood; never empty. */
  figures: ChangedFigure[];
}

/** A figure as the page says it: whatever the reader decided of it. One that he added is not the page's. */
export const asRead = (figure: StoredObservation): StoredObservation[] => {
  const { decided, ...rest } = figure;
  if (!decided) return [figure];
  return decided.read === null ? [] : [{ ...rest, ...decided.read }];
};

const inTime = (a: Revision, b: Revision): number => (a.replacedAt < b.replacedAt ? -1 : a.replacedAt > b.replacedAt ? 1 : 0);

/**
 * What a report's page was found to say otherwise since it was kept, newest first; only where figures differ. Texts of other pages that
 * tell the same report, samples, what tables told, and texts that another took the place of before they had come to rest are left out; readings of one and the same
 * text differ by our reader alone, and that is no change.
 * @param present the report as it is kept now, with or without what the reader decided
 * @param revisions its earlier readings, in any order
 */
export const changesOf = (present: StoredReading | Contents, revisions: readonly Revision[]): PageChange[] => run(findingChanges(present, revisions));

/** The same; it may be put down on the way. */
export function* findingChanges(present: StoredReading | Contents, revisions: readonly Revision[]): Pausing<PageChange[]> {
  const { report } = present;
  if (report.sample) return [];
  const former = revisions
    .filter(({ report: { id, sample, fromTable, fingerprint, readAt }, replacedAt }) =>
      id === report.id && !sample && !fromTable && fingerprint !== '' && Date.parse(replacedAt) - Date.parse(readAt) >= AT_REST)
    .sort(inTime);
  const changes: PageChange[] = [];
  for (const [place, before] of former.entries()) {
    const after = former[place + 1] ?? present;
    if (after.report.fromTable || before.report.fingerprint === after.report.fingerprint) continue;
    // What the reader rejected is compared with the rest, since earlier readings know nothing of that, and told of to nobody.
    const rejected = new Set(after.observations.filter(({ decided }) => !isKept(decided)).map(({ index }) => index));
    const figures = (yield* changing(before.observations.flatMap(asRead), after.observations.flatMap(asRead)))
      .filter((change) => change.kind === 'removed' || !rejected.has(change.is.index));
    if (figures.length > 0) changes.push({ lastSeen: before.report.readAt, at: before.replacedAt, figures });
  }
  return changes.reverse();
}

/** What became of a figure that the report has now. */
export interface Revised {
  /** As it was before; null where it was added. */
  was: StoredObservation | null;
  /** ISO instants at which that was met, and at which the former text was read last. */
  at: string;
  lastSeen: string;
}

/** Which of a report's figures came to say what they say by a change of its page, the latest of each; by their index. It may be put down on the way. */
export function* findingRevised(figures: readonly StoredObservation[], changes: readonly PageChange[]): Pausing<Map<number, Revised>> {
  const revised = new Map<number, Revised>();
  if (changes.length === 0) return revised;
  const now = yield* eachOf(keptFigures(figures).flatMap(asRead), traced);
  const starts = new Map<number, Traced[]>();
  for (const one of now) {
    const there = starts.get(one.figure.start);
    if (there) there.push(one);
    else starts.set(one.figure.start, [one]);
  }
  const same = among(now, sameSaying, isUnchanged);
  const foundNow = (met: Traced): Traced | undefined => {
    const there = starts.get(met.figure.start)?.find((one) => isUnchanged(met, one));
    if (there) return there;
    const [one, another] = same.fitting(met, 2);
    return another ? undefined : one;
  };
  for (const { at, lastSeen, figures: changed } of changes)
    yield* eachOf(changed, (change) => {
      const own = change.kind === 'removed' ? undefined : foundNow(traced(change.is));
      if (own && !revised.has(own.figure.index)) revised.set(own.figure.index, { was: change.kind === 'changed' ? change.was : null, at, lastSeen });
    });
  return revised;
}

/** The same at once. */
export const revisedFigures = (figures: readonly StoredObservation[], changes: readonly PageChange[]): Map<number, Revised> => run(findingRevised(figures, changes));

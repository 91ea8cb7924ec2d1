import { changedFigures, type ChangedFigure } from '../compare/changed-figures';
import type { Visit } from '../messages';
import type { StoredReading } from '../records';

/** What a page says before it has come to rest: a table may still be empty, a number still be counted up. */

/** Of a reading that nothing is said of: the first of its visit, of a page that had come to rest. */
export const RESTED: Visit = { since: Infinity, atRest: true, again: null };

/** Whether a kept reading is of this visit too. */
const isOfVisit = ({ report }: StoredReading, { since }: Visit): boolean => Date.parse(report.readAt) >= since;

const kindsOf = (before: StoredReading, now: StoredReading): Set<ChangedFigure['kind']> =>
  new Set(changedFigures(before.observations, now.observations).map(({ kind }) => kind));

/**
 * Whether a reading cannot tell yet that figures of the kept one are gone or say something else: the page may be about to say them. What a visit said
 * first its page may say otherwise at once, unless it only says less: then another tab read more of it.
 */
export const isAwaited = (before: StoredReading, now: StoredReading, visit: Visit): boolean => {
  // Readings of one text differ by our reader alone.
  if (visit.atRest || before.report.fingerprint === now.report.fingerprint) return false;
  const kinds = kindsOf(before, now);
  const isPart = kinds.has('removed') && kinds.size === 1;
  return isPart || (!isOfVisit(before, visit) && (kinds.has('removed') || kinds.has('changed')));
};

/** Whether a page that fills itself in said all of the kept reading in this visit, and now says more: nothing would be lost with it. */
export const onlyGrew = (before: StoredReading, now: StoredReading, visit: Visit): boolean =>
  isOfVisit(before, visit) && !before.report.fromTable && [...kindsOf(before, now)].every((kind) => kind === 'added');

/** Whether a page says what it said before a newer look at it: a tab that the browser restores, or that was left open. It tells nothing of the page as it is now. */
export const isOutdated = (before: StoredReading, { again }: Visit): boolean => again !== null && again < Date.parse(before.report.readAt);

/** Whether a text under another title is the kept one's all the same, revised, and not another page in its place or half of it: most of the kept figures stand in it. */
export const isRetitled = (before: StoredReading, now: StoredReading): boolean => {
  const news = changedFigures(before.observations, now.observations).filter(({ kind }) => kind !== 'removed').length;
  return now.report.kind === before.report.kind && 2 * (now.observations.length - news) > before.observations.length;
};

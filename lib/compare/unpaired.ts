import type { StoredObservation } from '../records';
import type { Pausing } from '../pausing';
import { counterparts } from './counterparts';
import { meritsOf, type Groups, type Likes } from './pairing';
import { unlikeFar } from './period';
import type { UnpairedReason } from './types';
import { unitRelation } from './units';

/** Those told of a time as far from their report. */
const inTime = ({ first }: Likes, others: readonly Likes[]): Likes[] => others.filter((other) => !unlikeFar(first.ago, other.first.ago));

/**
 * @param isTimely whether any of the group is told of a time as far from its report
 * @param named those of the group that it may be paired with as far as names go
 */
const ofIndicator = (own: Likes, group: readonly Likes[], isTimely: boolean, isKnownThere: boolean, named: readonly Likes[]): UnpairedReason => {
  if (group.length === 0) return isKnownThere ? 'other-measure' : 'absent';
  if (!isTimely) return 'other-time';
  return named.some((other) => meritsOf(own.first, other.first)) ? 'taken' : 'other-name';
};

const byName = (own: Likes, named: readonly Likes[]): UnpairedReason => {
  if (named.length === 0) return 'unnamed';
  const timely = inTime(own, named);
  if (timely.length === 0) return 'other-time';
  return timely.some((other) => unitRelation(own.first.figure, other.first.figure) === 'same') ? 'taken' : 'other-unit';
};

/**
 * Tells why a figure of one report that `pairFigures` left alone stands beside none of the other's. It may be put down on the way.
 * @param ours the report's figures by group
 * @param theirs the other's figures, and the same by group
 */
export function* unpairedReasons(
  ours: Groups, theirs: { figures: readonly StoredObservation[]; groups: Groups }, isAlone: (figure: StoredObservation) => boolean,
): Pausing<(figure: StoredObservation) => UnpairedReason> {
  const { figures, groups } = theirs;
  const results = new Set([...groups.values()].map(([one]) => one!.first.figure.indicator));
  const plans = new Set(figures.filter(({ indicator }) => !results.has(indicator)).map(({ indicator }) => indicator));
  const reasons = new Map<StoredObservation, UnpairedReason>();
  for (const [key, own] of ours) {
    const group = groups.get(key) ?? [];
    const alone = own.filter(({ all }) => all.some(({ figure }) => isAlone(figure)));
    if (alone.length === 0) continue;
    const near = yield* counterparts(group, alone);
    const timely = new Map<number | null, boolean>();
    for (const likes of alone) {
      const { ago, figure: { indicator } } = likes.first;
      if (!timely.has(ago)) timely.set(ago, inTime(likes, group).length > 0);
      const reason = indicator === null ? byName(likes, yield* near(likes))
        // All the other report tells of it is yet to come.
        : plans.has(indicator) ? 'other-time' : ofIndicator(likes, group, timely.get(ago)!, results.has(indicator), yield* near(likes));
      for (const { figure } of likes.all) reasons.set(figure, reason);
      yield;
    }
  }
  return (figure) => reasons.get(figure) ?? 'planned';
}

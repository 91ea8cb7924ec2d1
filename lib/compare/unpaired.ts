import type { StoredObservation } from '../records';
import { candidate, grouped, groupKey, NEARLY_EQUAL, type Placed, type Side } from './pairing';
import { unlikeFar } from './period';
import { likeness } from './similarity';
import type { UnpairedReason } from './types';
import { unitRelation } from './units';

const ofIndicator = (own: Placed, group: readonly Placed[], isKnownThere: boolean): UnpairedReason => {
  if (group.length === 0) return isKnownThere ? 'other-measure' : 'absent';
  const inTime = group.filter((other) => !unlikeFar(own.dated, other.dated));
  if (inTime.length === 0) return 'other-time';
  return inTime.some((other) => candidate(own, other)) ? 'taken' : 'other-name';
};

const byName = (own: Placed, group: readonly Placed[]): UnpairedReason => {
  const named = group.filter((other) => likeness(own.label, other.label) >= NEARLY_EQUAL);
  if (named.length === 0) return 'unnamed';
  const inTime = named.filter((other) => !unlikeFar(own.dated, other.dated));
  if (inTime.length === 0) return 'other-time';
  return inTime.some((other) => unitRelation(own.figure, other.figure) === 'same') ? 'taken' : 'other-unit';
};

/** Tells why a figure of one report that `pairFigures` left alone stands beside none of the other's. */
export const unpairedReasons = (ours: Side, theirs: Side): ((figure: StoredObservation) => UnpairedReason) => {
  const own = new Map([...grouped(ours).values()].flat().map((placed) => [placed.figure, placed]));
  const groups = grouped(theirs);
  const results = new Set([...groups.values()].flat().map(({ figure }) => figure.indicator));
  const plans = new Set(theirs.figures.filter(({ indicator }) => !results.has(indicator)).map(({ indicator }) => indicator));
  return (figure) => {
    const placed = own.get(figure);
    if (!placed) return 'planned';
    const group = groups.get(groupKey(figure)) ?? [];
    if (figure.indicator === null) return byName(placed, group);
    // All the other report tells of it is yet to come.
    if (plans.has(figure.indicator)) return 'other-time';
    return ofIndicator(placed, group, results.has(figure.indicator));
  };
};

import { run, type Pausing } from '../pausing';
import { leastFirst } from './least-first';

/** Something with a place in an order. */
interface Ranked {
  rank: number;
}

/** Some of one list and some of another, any of which may be paired with any. */
export interface Meeting<T extends Ranked> {
  ours: readonly T[];
  theirs: readonly T[];
}

interface Point<T> {
  of: T;
  mine: boolean;
  before: Point<T> | null;
  after: Point<T> | null;
}

interface Neighbours<T> {
  left: Point<T>;
  right: Point<T>;
}

const distance = <T extends Ranked>({ left, right }: Neighbours<T>): number => right.of.rank - left.of.rank;

/** Links the points of a meeting in their order. */
const linked = <T extends Ranked>({ ours, theirs }: Meeting<T>): Point<T>[] => {
  const point = (of: T, mine: boolean): Point<T> => ({ of, mine, before: null, after: null });
  const points = [...ours.map((of) => point(of, true)), ...theirs.map((of) => point(of, false))].sort((a, b) => a.of.rank - b.of.rank);
  points.forEach((one, at) => {
    one.before = points[at - 1] ?? null;
    one.after = points[at + 1] ?? null;
  });
  return points;
};

/**
 * Pairs what meets, each at most once, always the two that are nearest to each other in rank, of equally near ones the first.
 * Ranks are unique on either side. The nearest of a meeting are neighbours in its order, so only neighbours are ever weighed:
 * the cost grows with the number of those who meet, not with that of the pairs they could make.
 */
export const pairNearest = <T extends Ranked>(meetings: readonly Meeting<T>[]): [T, T][] => run(pairingNearest(meetings));

/** The same; it may be put down on the way. */
export function* pairingNearest<T extends Ranked>(meetings: readonly Meeting<T>[]): Pausing<[T, T][]> {
  const queue = leastFirst<Neighbours<T>>((a, b) => distance(a) - distance(b) || a.left.of.rank - b.left.of.rank);
  const places = new Map<T, Point<T>[]>();
  const meet = (left: Point<T> | null, right: Point<T> | null): void => {
    if (left && right && left.mine !== right.mine) queue.add({ left, right });
  };
  for (const meeting of meetings) {
    for (const point of linked(meeting)) {
      const known = places.get(point.of);
      if (known) known.push(point);
      else places.set(point.of, [point]);
      meet(point, point.after);
    }
    yield;
  }
  const leave = (one: T): void => {
    for (const { before, after } of places.get(one) ?? []) {
      if (before) before.after = after;
      if (after) after.before = before;
      meet(before, after);
    }
    places.delete(one);
  };
  const pairs: [T, T][] = [];
  for (let next = queue.take(); next; next = queue.take()) {
    // Also before the next, where these are taken already: a long report has millions of such.
    yield;
    const { left, right } = next;
    if (!places.has(left.of) || !places.has(right.of)) continue;
    pairs.push(left.mine ? [left.of, right.of] : [right.of, left.of]);
    leave(left.of);
    leave(right.of);
  }
  return pairs;
}

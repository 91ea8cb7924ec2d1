import type { Check, Observation } from '../model';

type Figure = Pick<Observation, 'partOf' | 'start' | 'end'> & { index: number };
type Relation = Pick<Check, 'total' | 'parts'> & { index: number };

const areDistinct = (records: readonly { index: number }[]): boolean => new Set(records.map(({ index }) => index)).size === records.length;

/** Whoever climbs from a part to its whole arrives. */
const areTrees = (byIndex: ReadonlyMap<number, Figure>): boolean => {
  const settled = new Set<number>();
  for (const [start, { partOf }] of byIndex) {
    if (partOf === null) {
      settled.add(start);
      continue;
    }
    const path = new Set<number>();
    for (let at: number | null = start; at !== null && !settled.has(at); ) {
      const figure = byIndex.get(at);
      if (!figure || path.has(at)) return false;
      path.add(at);
      at = figure.partOf;
    }
    for (const index of path) settled.add(index);
  }
  return true;
};

/** Whether what refers to figures refers to figures that are there, and each stands somewhere. */
export const refersInside = (figures: readonly Figure[], checks: readonly Relation[]): boolean => {
  const byIndex = new Map(figures.map((figure) => [figure.index, figure]));
  return (
    areDistinct(figures) && areDistinct(checks) && areTrees(byIndex) && figures.every(({ start, end }) => start <= end) &&
    checks.every(({ total, parts }) => [total, ...parts].every((index) => byIndex.has(index)))
  );
};

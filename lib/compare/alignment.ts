import type { Pausing } from '../pausing';

/** Positions in one list and in another that belong together. */
export type Match = readonly [a: number, b: number];

/** More pairs than this are not weighed against each other; the lists are of one page and mostly alike, so few ever are. */
const MOST_PAIRS = 1_000_000;

/** Pairs weighed between two pauses: some tens of microseconds. */
const PAIRS = 256;

/** The matches of greatest worth in all, none crossing another, between `a[from…]` and `b[from…]`. */
function* heaviest(sizeA: number, sizeB: number, worth: (a: number, b: number) => number): Pausing<Match[]> {
  const width = sizeB + 1;
  const best = new Float64Array((sizeA + 1) * width);
  for (let a = sizeA - 1; a >= 0; a--)
    for (let b = sizeB - 1; b >= 0; b--) {
      const own = worth(a, b);
      const apart = Math.max(best[(a + 1) * width + b]!, best[a * width + b + 1]!);
      best[a * width + b] = own > 0 ? Math.max(apart, own + best[(a + 1) * width + b + 1]!) : apart;
      if (b % PAIRS === 0) yield;
    }
  const matches: Match[] = [];
  for (let a = 0, b = 0; a < sizeA && b < sizeB; ) {
    const here = best[a * width + b]!;
    const own = worth(a, b);
    if (own > 0 && here === own + best[(a + 1) * width + b + 1]!) matches.push([a++, b++]);
    else if (here === best[(a + 1) * width + b]!) a++;
    else b++;
  }
  return matches;
}

/**
 * Aligns two lists in their order, as a file is compared with its next version: what stands alike at the beginning and at the
 * end is matched as it stands, between them the matches of greatest worth in all are taken, none crossing another.
 * @param isSame whether two items are the same
 * @param worth what matching two items is worth; 0 where they must not be
 */
export function* aligning<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean, worth: (a: T, b: T) => number): Pausing<Match[]> {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && isSame(a[head]!, b[head]!)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(a[a.length - 1 - tail]!, b[b.length - 1 - tail]!)) tail++;
  const [sizeA, sizeB] = [a.length - head - tail, b.length - head - tail];
  const between = sizeA * sizeB > MOST_PAIRS ? [] : yield* heaviest(sizeA, sizeB, (i, j) => worth(a[head + i]!, b[head + j]!));
  return [
    ...Array.from({ length: head }, (_, at): Match => [at, at]),
    ...between.map(([i, j]): Match => [head + i, head + j]),
    ...Array.from({ length: tail }, (_, at): Match => [head + sizeA + at, head + sizeB + at]),
  ];
}

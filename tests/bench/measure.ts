/** Something whose time is taken; what it returns is only there so that it cannot be optimised away. */
export type Side = () => unknown;

/** Runs of one side at a time, so that the clock's grain does not matter. */
const AT_LEAST_MS = 4;

const timed = (side: Side, runs: number): number => {
  const began = performance.now();
  for (let run = 0; run < runs; run += 1) side();
  return (performance.now() - began) / runs;
};

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

/**
 * Median milliseconds of each side, in their order. The sides take turns in every round, so that a machine that is busy for a
 * while is busy for all of them; the first rounds warm up and do not count.
 */
export function measure(sides: readonly Side[], rounds: number): number[] {
  const runs = sides.map((side) => {
    timed(side, 3);
    return Math.max(1, Math.ceil(AT_LEAST_MS / timed(side, 1)));
  });
  const times: number[][] = sides.map(() => []);
  const warmUp = Math.ceil(rounds / 4);
  for (let round = -warmUp; round < rounds; round += 1) {
    sides.forEach((side, i) => {
      const ms = timed(side, runs[i]!);
      if (round >= 0) times[i]!.push(ms);
    });
  }
  return times.map(median);
}

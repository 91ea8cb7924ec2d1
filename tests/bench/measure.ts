/** Something whose time is taken; what it returns is only there so that it cannot be optimised away. */
export type Side = () => unknown;

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

/**
 * Median milliseconds of each side, in their order. The sides take turns in every round, so that a machine that is busy for a
 * while is busy for all of them; the first rounds warm up and do not count.
 * @param prepare makes the sides of a round, whose texts are its own; that takes no time of theirs
 */
export function measure(prepare: (round: number) => readonly Side[], rounds: number): number[] {
  const times: number[][] = [];
  const warmUp = Math.ceil(rounds / 4);
  for (let round = -warmUp; round < rounds; round += 1) {
    prepare(round).forEach((side, i) => {
      const began = performance.now();
      side();
      const ms = performance.now() - began;
      if (round >= 0) (times[i] ??= []).push(ms);
    });
  }
  return times.map(median);
}

import { randomInt } from 'node:crypto';

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
const randomBy = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/** Random moments, and how to have the same again: the seed is printed, and KILL_SEED sets it. */
export const seededRandom = (): { random: () => number; said: string } => {
  const seed = Number(process.env.KILL_SEED ?? randomInt(2 ** 31));
  const said = `KILL_SEED=${seed}`;
  console.info(said);
  return { random: randomBy(seed), said };
};

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

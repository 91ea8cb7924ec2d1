import fc from 'fast-check';
import { afterAll, vi } from 'vitest';

/** The seed of this run: FUZZ_SEED repeats one that was printed. */
const seed = process.env.FUZZ_SEED ? Number(process.env.FUZZ_SEED) : Math.floor(Math.random() * 0x7fffffff);
/** Minutes for each property, where `npm run fuzz` asks for more than a test run has time for. */
const minutes = Number(process.env.FUZZ_MINUTES ?? 0);

let tried = 0;

/** Begins a file of such tests: at its end it says how many cases were tried, and the seed. A loaded machine gets time. */
export function fuzzing(what: string): void {
  vi.setConfig({ testTimeout: minutes * 60_000 + 120_000 });
  tried = 0;
  afterAll(() => console.log(`fuzz: ${tried} cases of ${what} tried with FUZZ_SEED=${seed}`));
}

/** As many cases as a test run has time for, or as the minutes allow. */
const options = (numRuns: number) => ({ seed, ...(minutes > 0 ? { numRuns: 1_000_000_000, interruptAfterTimeLimit: minutes * 60_000 } : { numRuns }) });

/** Tries a property on so many generated cases; a failure says its seed and its path. */
export const fuzz = <T>(numRuns: number, arbitrary: fc.Arbitrary<T>, holds: (one: T) => void): void =>
  fc.assert(fc.property(arbitrary, (one) => { tried += 1; holds(one); }), options(numRuns));

/** The same of what takes waiting. */
export const fuzzAsync = <T>(numRuns: number, arbitrary: fc.Arbitrary<T>, holds: (one: T) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(arbitrary, async (one) => { tried += 1; await holds(one); }), options(numRuns));

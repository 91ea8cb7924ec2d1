import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { run, type Pausing } from '../../lib/pausing';
import { breathe, inSlices } from '../../lib/slices';

/** What work gives that is done in slices; undefined where it was ended before. */
const sliced = <T>(work: Pausing<T>, signal = new AbortController().signal): Promise<T | null | undefined> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    inSlices(work, signal, resolve);
  });

/** Counts up to a number with a pause after each step, `steps` heard of them. */
function* counting(to: number, steps: number[] = []): Pausing<number> {
  let sum = 0;
  for (let i = 1; i <= to; i += 1) {
    sum += i;
    steps.push(i);
    yield;
  }
  return sum;
}

/** Time that passes only by being looked at, so that every step takes as long. */
const eachStepTakes = (milliseconds: number): void => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += milliseconds));
};

describe('work in slices', () => {
  it('gives what it gives at once, however long each step takes', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), async (to, milliseconds) => {
      eachStepTakes(milliseconds);
      expect(await sliced(counting(to))).toBe(run(counting(to)));
      vi.restoreAllMocks();
    }));
  });

  it('is put down when a slice is over, and ended at once where it fits in one', () => {
    const waiting: (() => void)[] = [];
    const done = vi.fn();
    eachStepTakes(3);
    inSlices(counting(9), new AbortController().signal, done, (next) => waiting.push(next));
    expect([done.mock.calls.length, waiting.length]).toEqual([0, 1]);
    while (waiting.length > 0) waiting.shift()!();
    expect(done.mock.calls).toEqual([[45]]);
    vi.restoreAllMocks();
    const short = vi.fn();
    inSlices(counting(2), new AbortController().signal, short, breathe);
    expect(short.mock.calls).toEqual([[3]]);
  });

  it('is not heard of once it was ended, and does no more', async () => {
    const steps: number[] = [];
    const end = new AbortController();
    eachStepTakes(5);
    const result = sliced(counting(100, steps), end.signal);
    end.abort();
    const reached = steps.length;
    expect([await result, reached < 100]).toEqual([undefined, true]);
    await new Promise<void>((resolve) => breathe(() => breathe(resolve)));
    expect(steps.length).toBe(reached);
    vi.restoreAllMocks();
  });

  it('gives null where the work fails, and what it failed with', () => {
    const error = new Error('a page that no one foresaw');
    const failing = function* (): Pausing<number> { throw error; };
    const done = vi.fn();
    inSlices(failing(), new AbortController().signal, done);
    expect(done.mock.calls).toEqual([[null, error]]);
  });
});

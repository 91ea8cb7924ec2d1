import type { Pausing } from './pausing';

/** Milliseconds of work between two pauses: with what the browser does itself well below the fifty that a person feels. */
const SLICE = 8;

/**
 * Lets the browser do what waits, and goes on. Not by a timer: those of a tab in the background come once a second. Nor by
 * `scheduler.yield`: what goes on by that goes before the page's own timers and messages, which would wait for the end of all of the work.
 */
export const breathe = (next: () => void): void => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    next();
  };
  port2.postMessage(null);
};

/**
 * Does work in slices, the first of them at once, until the signal is given: then it is put down for good and nobody hears of it. Work that
 * ends in its first slice has ended when this returns.
 * @param done hears what the work gave, or null where it failed, and what it failed with
 */
export const inSlices = <T>(work: Pausing<T>, signal: AbortSignal, done: (result: T | null, error?: unknown) => void, pause: typeof breathe = breathe): void => {
  const slice = (): void => {
    if (signal.aborted) return void work.return(undefined as never);
    const result = upTo(work, performance.now() + SLICE);
    if (result === undefined) pause(slice);
    else if ('error' in result) done(null, result.error);
    else done(result.value);
  };
  slice();
};

/** Works up to a moment. Gives the result of the work or what it failed with, or undefined where it goes on. */
const upTo = <T>(work: Pausing<T>, until: number): { value: T } | { error: unknown } | undefined => {
  try {
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) return { value: step.value };
      if (performance.now() >= until) return undefined;
    }
  } catch (error) {
    return { error };
  }
};

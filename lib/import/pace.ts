import type { Pausing } from '../pausing';

/** Milliseconds of work after which what waits gets its turn, the wish that it stop among it: of the fifty that nobody notices. */
const TURN = 16;

/** Lets the thread hear between two pieces of work. */
const nextTurn = (): Promise<void> => new Promise((next) => setTimeout(next, 0));

/** Does work to its end, and waits for its turn where it may be put down. */
export const inTurns = async <T>(work: Pausing<T>, turn: () => Promise<void>): Promise<T> => {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await turn();
  }
};

/** Gives back what waits for the work's next turn where it took long since the last one. */
export const paced = (): (() => Promise<void>) => {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN) return;
    await nextTurn();
    began = performance.now();
  };
};

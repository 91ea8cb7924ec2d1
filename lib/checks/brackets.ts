import type { Context } from '../extract/properties/context';
import { eachOf, type Pausing } from '../pausing';

/** A text without pauses must not cost its square. */
const FARTHEST = 600;

const OPENING = '('.charCodeAt(0);
const CLOSING = ')'.charCodeAt(0);

/** Where the figures of a text stand. */
interface Standing {
  folded: string;
  contexts: readonly Context[];
}

/** How many brackets stand open before each figure, counted from its sentence, in one walk over the sentences. */
export function* depthsOf({ folded, contexts }: Standing): Pausing<readonly number[]> {
  let [at, depth] = [0, 0];
  return yield* eachOf(contexts, ({ sentence: { start }, quantity }) => {
    const goesOn = at >= start && quantity.start - start <= FARTHEST;
    depth = goesOn ? depthOn(folded, at, quantity.start, depth) : depthOf(folded, start, quantity.start);
    at = quantity.start;
    return depth;
  });
}

/** How many brackets stand open at `at`, counted from `start`. Short brackets within a word, 村(社区), close again. */
export function depthOf(text: string, start: number, at: number): number {
  return depthOn(text, Math.max(start, at - FARTHEST), at, 0);
}

/** The same from where so many stand open. */
function depthOn(text: string, from: number, to: number, depth: number): number {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === OPENING) depth += 1;
    else if (code === CLOSING) depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** A text without pauses must not cost its square. */
const FARTHEST = 600;

/** How many brackets stand open at `at`, counted from `start`. Short brackets within a word, 村(社区), close again. */
export function depthOf(text: string, start: number, at: number): number {
  let depth = 0;
  for (let i = Math.max(start, at - FARTHEST); i < at; i += 1) {
    if (text[i] === '(') depth += 1;
    else if (text[i] === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** Milliseconds before a message is sent again. */
const PAUSES = [1_000, 4_000];

/**
 * Sends a message until it is answered, three times at most: the browser may end the background while it works.
 * Only for messages that may be heard twice. `send` rejects, throws or gives undefined where nobody answered; `isWanted` is
 * asked before each repetition. Gives the answer, undefined where there was none. Never rejects.
 */
export const deliver = async (send: () => Promise<unknown>, isWanted: () => boolean, pauses: readonly number[] = PAUSES): Promise<unknown> => {
  for (const pause of [...pauses, null]) {
    try {
      const answer = await send();
      if (answer !== undefined) return answer;
    } catch {
      // Ended while it listened, or gone for good.
    }
    if (pause === null) return undefined;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!isWanted()) return undefined;
  }
  return undefined;
};

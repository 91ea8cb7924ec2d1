const STEP = 40;

/**
 * Waits until a question is answered with something true, and gives the answer.
 * After `timeout` milliseconds, many times what a quick machine takes, the error says what was waited for.
 */
export async function until<T>(what: string, ask: () => Promise<T>, timeout = 45_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`);
    await new Promise((next) => setTimeout(next, STEP));
  }
}

/** The error itself and those Dexie wrapped: an aborted transaction keeps its cause in `inner`. */
function* causes(error: unknown): Generator<unknown> {
  for (let cause = error, depth = 0; cause != null && depth < 8; depth++) {
    yield cause;
    cause = (cause as { inner?: unknown }).inner;
  }
}

const isNamed = (error: unknown, names: readonly string[]): boolean =>
  [...causes(error)].some((cause) => names.includes(String((cause as { name?: unknown }).name)));

/** Why the collection could not be written: no room left, or the database does not work. */
export const storageError = (error: unknown): 'full' | 'database' =>
  isNamed(error, ['QuotaExceededError']) ? 'full' : 'database';

/** Whether the connection went away under us, as after the browser put the background to sleep (Dexie#1805). */
export const isConnectionLost = (error: unknown): boolean => isNamed(error, ['DatabaseClosedError', 'InvalidStateError']);

import { database } from './database';
import { onHeld } from './held';

/** Another window holds the database in an earlier version. */
export class DatabaseHeld extends Error {
  override name = 'DatabaseHeld';
}

/**
 * Resolves once the database is open. Rejects where it does not open, and with `DatabaseHeld` as soon as another window is known to
 * hold it: nothing of what is asked for then is done later, when nobody expects it any more.
 */
export const opened = async (): Promise<void> => {
  let stop = (): void => undefined;
  const kept = new Promise<never>((_, fail) => {
    stop = onHeld((held) => held && fail(new DatabaseHeld('Another window holds the database.')));
  });
  try {
    await Promise.race([database().open(), kept]);
  } finally {
    stop();
  }
};

import { database } from './database';
import { mendAll } from './mend';

/** After an update: has the lists say what an older version removed and decided while it stood in this one's place. Never rejects. */
export const mendLists = (): Promise<void> =>
  mendAll(database()).catch((error: unknown) => console.warn('Duibiao could not bring its lists up to date.', error));

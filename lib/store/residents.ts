import type { Residents } from '../records';
import { reading, writing } from './transaction';

/** What the reader said of how many people live in places, for these codes and years; what nobody said is left out. */
export const residentsOf = (keys: readonly [regionCode: string, year: number][]): Promise<Residents[]> =>
  reading(async (db) => (await db.residents.bulkGet([...keys])).filter((one) => one !== undefined));

/** Keeps how many people live in a place, or forgets it where `people` is null. Rejects where the database cannot be written. */
export const setResidents = (regionCode: string, year: number, people: number | null, now = new Date()): Promise<void> =>
  writing(async (db) => {
    if (people === null) await db.residents.delete([regionCode, year]);
    else await db.residents.put({ regionCode, year, people, setAt: now.toISOString() });
  });

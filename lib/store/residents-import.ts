import type { Residents } from '../records';
import type { ReportDatabase } from './database';

/** How many of a file's populations are new, said later than those kept here, or known already. */
export type ResidentsFates = Record<'added' | 'replaced' | 'kept', number>;

/** Counts what becomes of populations of a file and gives back those to be taken over: what was said later holds. A step of a transaction. */
export const weighResidents = async (db: ReportDatabase, counts: ResidentsFates, given: readonly Residents[]): Promise<Residents[]> => {
  const known = await db.residents.bulkGet(given.map(({ regionCode, year }): [string, number] => [regionCode, year]));
  return given.filter(({ setAt }, i) => {
    const here = known[i];
    const fate = !here ? 'added' : here.setAt < setAt ? 'replaced' : 'kept';
    counts[fate]++;
    return fate !== 'kept';
  });
};

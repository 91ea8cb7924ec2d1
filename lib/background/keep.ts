import type { SaveOutcome, Visit } from '../messages';
import type { Reading } from '../model';
import { DEFAULTS, readSettings } from '../settings';
import { isKept, pageKey, saveReading } from '../store';

/** A page that is kept already stays so; where the database does not open, trying to write says which way. */
const isToBeAsked = async (url: string): Promise<boolean> => {
  const { saving } = await readSettings().catch(() => DEFAULTS);
  return saving === 'ask' && !(await isKept(pageKey(url)).catch(() => true));
};

/**
 * Keeps a reading, unless the reader wants to be asked before a page is kept that was not kept yet. `wanted`: a person said so.
 * Never rejects.
 */
export const keepReading = async (url: string, reading: Reading, visit: Visit, wanted: boolean): Promise<SaveOutcome> => {
  if (wanted || !(await isToBeAsked(url))) return saveReading(url, reading, new Date(), visit);
  const differs = reading.checks.filter(({ verdict }) => verdict === 'differs').length;
  return { ok: true, reportId: pageKey(url), status: 'unsaved', figures: reading.observations.length, differs };
};

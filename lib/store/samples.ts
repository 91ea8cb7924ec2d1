import type { SampleReport } from '../model';
import { contentsOfSample } from './contents';
import { deleteCorrections } from './correction-steps';
import { deleteReading, putReading } from './tables';
import { writing } from './transaction';
import { mainOf } from './twin-steps';

/**
 * Adds samples, all or none, and gives the number added. A page the reader saved is left alone;
 * a sample already there is brought up to date.
 */
export const addSamples = (samples: readonly SampleReport[], now = new Date()): Promise<number> =>
  writing(async (db) => {
    let added = 0;
    for (const contents of samples.map((sample) => contentsOfSample(sample, now))) {
      const present = await db.reports.get(contents.report.id);
      if ((present && !present.sample) || (await mainOf(db, contents.report.id))) continue;
      await deleteReading(db, contents.report.id);
      await putReading(db, { ...contents, report: { ...contents.report, ...(present && { byHand: present.byHand }) } });
      added++;
    }
    return added;
  });

/** Removes every sample at once and gives their number; what the reader saved stays. */
export const removeSamples = (): Promise<number> =>
  writing(async (db) => {
    const samples = await db.listings.where('sampled').equals(1).primaryKeys();
    for (const id of samples) {
      await deleteReading(db, id);
      await deleteCorrections(db, id);
    }
    return samples.length;
  });

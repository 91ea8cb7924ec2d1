import { SCHEMA_VERSION } from '../records';
import type { ReportDatabase } from './database';
import { listingOf } from './listing';
import { step } from './step';
import { readContents } from './tables';
import { normalContents, normalRevision } from './tolerate';

const relistOne = async (db: ReportDatabase, id: string): Promise<void> => {
  const report = await db.reports.get(id);
  const contents = report && normalContents(await readContents(db, report));
  if (!contents) {
    await db.listings.delete(id);
    await db.searchTexts.delete(id);
    return;
  }
  const revisions = (await db.revisions.where({ reportId: id }).toArray()).map(normalRevision).filter((one) => one !== null);
  const { listing, search } = listingOf(contents, revisions);
  // Written by this version, whatever wrote the report.
  await db.listings.put({ ...listing, schemaVersion: SCHEMA_VERSION });
  await db.searchTexts.put(search);
};

/** A step of a transaction: has the lists say of these reports what their records say, or nothing where there is none. */
export const relist = async (db: ReportDatabase, ids: readonly string[]): Promise<void> => {
  for (const id of ids) await step(db, () => relistOne(db, id));
};

import type { SaveOutcome } from '../messages';
import type { Reading } from '../model';
import { SCHEMA_VERSION, type Contents, type StoredReport } from '../records';
import { contentsOfReading } from './contents';
import type { ReportDatabase } from './database';
import { storageError } from './errors';
import { fingerprintOf } from './fingerprint';
import { deleteContents, putContents, readContents, sameReading } from './tables';
import { writing } from './transaction';

type Status = Extract<SaveOutcome, { ok: true }>['status'];

/** What an earlier reading knew and this one does not (a date that a script prints late) is kept. */
const refreshed = (before: StoredReport, now: StoredReport): StoredReport => {
  const known = Object.fromEntries(Object.entries(now).filter(([, value]) => value !== null)) as Partial<StoredReport>;
  return { ...before, ...known, savedAt: before.savedAt };
};

/**
 * A reading is kept as a revision once: a portal that shows an article in two steps is read twice at every
 * opening, and must not fill the disk with the same two readings.
 */
const keepRevision = async (db: ReportDatabase, before: Contents, replacedAt: string): Promise<void> => {
  const reportId = before.report.id;
  const kept = await db.revisions.where({ reportId }).filter((revision) => sameReading(revision, before)).first();
  await db.revisions.put({ ...kept, ...before, reportId, replacedAt, schemaVersion: SCHEMA_VERSION });
};

const keep = async (db: ReportDatabase, now: Contents): Promise<Status> => {
  const report = await db.reports.get(now.report.id);
  if (!report || report.sample) {
    await deleteContents(db, now.report.id);
    await putContents(db, now);
    return 'new';
  }
  const before = await readContents(db, report);
  if (sameReading(before, now)) {
    await db.reports.put(refreshed(report, now.report));
    return 'unchanged';
  }
  await keepRevision(db, before, now.report.readAt);
  await deleteContents(db, report.id);
  await putContents(db, { ...now, report: { ...now.report, savedAt: report.savedAt } });
  return 'changed';
};

/**
 * Keeps a reading under its page's key, in one transaction, however often the page is opened.
 * An earlier reading that differs moves whole to the revisions; a sample gives way to the real page.
 * Never rejects: what cannot be written is told as `full` or `database`.
 */
export const saveReading = async (url: string, reading: Reading, now: Date): Promise<SaveOutcome> => {
  try {
    const contents = contentsOfReading(url, reading, await fingerprintOf(reading.text), now);
    const status = await writing((db) => keep(db, contents));
    const { id, figures, differs } = contents.report;
    return { ok: true, reportId: id, status, figures, differs };
  } catch (error) {
    console.warn('Duibiao could not save a report.', error);
    return { ok: false, error: storageError(error) };
  }
};

import { isAnother } from '../compare/another';
import type { SaveOutcome, Visit } from '../messages';
import type { Reading } from '../model';
import type { StoredReading, StoredReport } from '../records';
import { contentsOfReading } from './contents';
import { decidedCounts } from './counts';
import type { ReportDatabase } from './database';
import { storageError } from './errors';
import { fingerprintOf } from './fingerprint';
import { handOver, placeCorrections } from './correction-steps';
import { giveWay } from './give-way';
import { supersedes } from './same-text';
import { deleteReading, keepRevision, putReading, readReading, sameReading } from './tables';
import { keepTwin, lasting, told, type Kept } from './keep-twin';
import { addPage, join, twinBefore } from './twin-steps';
import { step, writing } from './transaction';
import { isAwaited, isOutdated, isRetitled, onlyGrew, RESTED } from './visit';

/** What an earlier reading knew and this one does not (a date that a script prints late) is kept. */
const refreshed = (before: StoredReport, now: StoredReport): StoredReport => {
  const known = Object.fromEntries(Object.entries(now).filter(([, value]) => value !== null)) as Partial<StoredReport>;
  const { fromTable: _told, ...rest } = before;
  return { ...rest, ...known, ...lasting(before) };
};

/**
 * What bears another title and tells less: one page loaded into another's place, or half of one, unless the text is the same, revised. The page may
 * still say so at the same address, and what it told before is worth more than what it tells now.
 */
const tellsLess = (before: StoredReport, now: StoredReport): boolean => before.title !== now.title && now.figures < before.figures;

/** Keeps a reading under its own page's key. */
const keepOwn = async (db: ReportDatabase, now: StoredReading, visit: Visit): Promise<Kept> => {
  const { figures, differs } = now.report;
  const report = await db.reports.get(now.report.id);
  if (!report || report.sample) {
    await deleteReading(db, now.report.id);
    await putReading(db, { ...now, report: { ...now.report, ...(report && { byHand: report.byHand }) } });
    return { status: 'new', figures, differs };
  }
  const before = await readReading(db, report);
  if (sameReading(before, now)) {
    await db.reports.put(refreshed(report, now.report));
    return { status: 'unchanged', figures, differs };
  }
  const stays = (status: Kept['status']): Kept => ({ status, figures: report.figures, differs: report.differs });
  if (isOutdated(before, visit) || (tellsLess(report, now.report) && !isRetitled(before, now))) return stays('unchanged');
  if (isAwaited(before, now, visit)) return stays('awaited');
  if (!supersedes(now, before) && !onlyGrew(before, now, visit)) await keepRevision(db, before, now.report.readAt);
  await deleteReading(db, report.id);
  await putReading(db, { ...now, report: { ...now.report, ...lasting(report) } });
  return { status: 'changed', figures, differs };
};

/**
 * Keeps a reading once for all pages that tell it: a certain twin of a report kept before is that report. Two records that
 * turn out to be twins are joined, unless the reader set something by hand in the later one: then the reader is asked.
 */
const keep = async (db: ReportDatabase, now: StoredReading, visit: Visit): Promise<Kept & { reportId: string }> => {
  const { id, readAt } = now.report;
  const there = await db.reports.get(id);
  if (there && !there.sample && isAnother(there, now.report)) await step(db, () => giveWay(db, there, now.report));
  const joined = await step(db, () => keepTwin(db, now));
  if (joined) return joined;
  const own = await db.reports.get(id);
  const isNew = !own || own.sample;
  if (isNew) {
    const twin = await step(db, () => twinBefore(db, now));
    if (twin?.likeness === 'certain' && (await addPage(db, twin.main, now.report))) {
      if (own) await deleteReading(db, id);
      await handOver(db, id, twin.main.id);
      return told(twin.main.id, now);
    }
  }
  const kept = await step(db, () => keepOwn(db, now, visit));
  if (kept.status !== 'changed') return { reportId: id, ...kept };
  const report = (await db.reports.get(id))!;
  const contents = { ...now, report };
  const twin = Object.keys(report.byHand).length > 0 ? null : await step(db, () => twinBefore(db, contents));
  const main = twin?.likeness === 'certain' && (await step(db, () => join(db, twin.main, contents, readAt))) ? twin.main.id : id;
  return { reportId: main, ...kept };
};

/** Finds what the reader decided again in the text that the report is kept with now. */
const placeAgain = async (db: ReportDatabase, reportId: string, now: StoredReading, text: string): Promise<void> => {
  const kept = await db.reports.get(reportId);
  if (kept?.fingerprint === now.report.fingerprint) await placeCorrections(db, reportId, text);
};

/**
 * Keeps a reading under its page's key, in one transaction, however often the page is opened.
 * An earlier reading that differs moves whole to the revisions, unless this one of the same visit only adds to it; one that lacks figures of it waits for
 * the page to come to rest; a report whose address tells another year, place or body now is
 * put aside, under a key of its own; a sample gives way to the real page. One with fewer
 * figures under another title takes nothing's place unless most of them are the kept one's, nor does what was read before it: then the figures of the report that stays are given. `reportId` is
 * another page's where that one tells the same report. Where the reader decided on figures, they are counted as he decided.
 * Never rejects: what cannot be written is told as `full` or `database`.
 */
export const saveReading = async (url: string, reading: Reading, now: Date, visit = RESTED): Promise<SaveOutcome> => {
  try {
    const contents = contentsOfReading(url, reading, await fingerprintOf(reading.text), now);
    const kept = await writing(async (db) => {
      const kept = await step(db, () => keep(db, contents, visit));
      await placeAgain(db, kept.reportId, contents, reading.text);
      return { ...kept, ...(await decidedCounts(db, kept.reportId)) };
    });
    return { ok: true, ...kept };
  } catch (error) {
    console.warn('Duibiao could not save a report.', error);
    return { ok: false, error: storageError(error) };
  }
};

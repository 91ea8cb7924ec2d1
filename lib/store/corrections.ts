import { isOfFigure } from '../corrections/same';
import { settle, type Wish } from '../corrections/settle';
import type { CorrectionsAnswer } from '../messages';
import type { Observation, PageNote } from '../model';
import { SCHEMA_VERSION, type Anchor, type Correction } from '../records';
import { correctionsOf, finderInKept } from './correction-steps';
import { decidedCounts, type Counts } from './counts';
import type { ReportDatabase } from './database';
import { storageError } from './errors';
import { DatabaseHeld, opened } from './opened';
import { pageKey } from './page-key';
import { normalCorrection } from './tolerate-corrections';
import { reading, writing } from './transaction';
import { mainOf } from './twin-steps';

/** A figure of a page, and what is decided of it. */
export interface Deciding {
  /** Address of the page. */
  url: string;
  anchor: Anchor;
  /** As it is read, or as it is added. */
  figure: Observation;
  wish: Wish;
}

/** A sample is not what the reader reads: its page takes its place once it is kept. */
const reportAt = async (db: ReportDatabase, url: string): Promise<string | null> => {
  const key = pageKey(url);
  const own = await db.reports.get(key);
  return own && !own.sample ? own.id : ((await mainOf(db, key))?.id ?? null);
};

const known = async (db: ReportDatabase, reportId: string): Promise<Correction[]> =>
  (await correctionsOf(db, reportId)).map(normalCorrection).filter((one) => one !== null);

const told = async (work: () => Promise<Correction[] | null>): Promise<CorrectionsAnswer> => {
  try {
    await opened();
    const corrections = await work();
    return corrections ? { ok: true, corrections } : { ok: false, error: 'no-report' };
  } catch (error) {
    console.warn('Duibiao could not keep a correction.', error);
    return { ok: false, error: error instanceof DatabaseHeld ? 'held' : storageError(error) };
  }
};

/**
 * Keeps what the reader decides of a figure on a page, in the place of what he decided of it before; the page's report has all of it.
 * Heard twice it is kept once. Never rejects.
 */
export const keepDecision = ({ url, anchor, figure, wish }: Deciding, now: Date): Promise<CorrectionsAnswer> =>
  told(() =>
    writing(async (db) => {
      const reportId = await reportAt(db, url);
      if (reportId === null) return null;
      const page = pageKey(url);
      const located = (await finderInKept(db, reportId))({ anchor, page });
      const earlier = (await known(db, reportId)).filter((one) => isOfFigure(one, { anchor, place: located.place }));
      const settled = settle(earlier.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0] ?? null, figure, wish);
      await db.corrections.bulkDelete(earlier.map(({ id }) => id));
      if (settled) await db.corrections.put({ ...settled, ...located, id: crypto.randomUUID(), reportId, page, anchor, madeAt: now.toISOString(), schemaVersion: SCHEMA_VERSION });
      return known(db, reportId);
    }),
  );

/** Takes back what was decided of a figure of a page's report; what is not there any more is taken back already. Never rejects. */
export const takeBackAt = (url: string, id: string): Promise<CorrectionsAnswer> =>
  told(() =>
    writing(async (db) => {
      const reportId = await reportAt(db, url);
      if (reportId === null) return null;
      await db.corrections.where('reportId').equals(reportId).filter((one) => one.id === id).delete();
      return known(db, reportId);
    }),
  );

/** How many figures a page's report has, as its reader decided, how many checks differ, and how whole it is; null where there is none. */
export const reportCounts = (url: string): Promise<{ counts: { reportId: string } & Counts; notes: PageNote[] } | null> =>
  reading(async (db) => {
    const reportId = await reportAt(db, url);
    const report = reportId === null ? undefined : await db.reports.get(reportId);
    if (!report) return null;
    const { id, figures, differs, notes } = report;
    return { counts: { reportId: id, figures, differs, ...(await decidedCounts(db, id)) }, notes };
  });

/** What was decided of the figures of a page's report. Never rejects. */
export const correctionsAt = (url: string): Promise<CorrectionsAnswer> =>
  told(() =>
    reading(async (db) => {
      const reportId = await reportAt(db, url);
      return reportId === null ? null : known(db, reportId);
    }),
  );

/** Takes back one decision, from a list of them. Rejects where the database cannot be written. */
export const takeBack = (id: string): Promise<void> => writing((db) => db.corrections.delete(id));

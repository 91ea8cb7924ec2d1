import { isUnknown, knownText } from '../corrections/known-text';
import { finderIn, type Located } from '../corrections/locate';
import { isOfFigure } from '../corrections/same';
import type { Correction } from '../records';
import type { ReportDatabase } from './database';
import { normalCorrection } from './tolerate-corrections';
import { anchorOfFigure } from './tolerate-figures';
import { step } from './transaction';

/** Steps within a transaction: what the reader decided of a report's figures, found again and carried along. */

type Find = (correction: Pick<Correction, 'anchor' | 'page'>) => Located;

/** What was decided of a report's figures, as it stands in the database. */
export const correctionsOf = (db: ReportDatabase, reportId: string): Promise<Correction[]> => db.corrections.where('reportId').equals(reportId).toArray();

/**
 * Looks for places in a report as it is kept, whose text is known about its figures alone. What was said of its own page
 * where nothing of that is known stands where it stood: the page will tell once it is read again.
 */
export const finderInKept = async (db: ReportDatabase, reportId: string): Promise<Find> => {
  const figures = await db.observations.where('reportId').equals(reportId).toArray();
  const known = knownText(figures.map(anchorOfFigure).filter((one) => one !== null));
  const find = finderIn(known);
  return ({ anchor, page }) =>
    page === reportId && isUnknown(known, anchor) ? { place: { start: anchor.start, end: anchor.start + anchor.quote.length }, lost: null } : find(anchor);
};

/** A correction with its place found anew. One too damaged to be looked for stays as it is; what another version wrote in it too. */
const placedBy = (find: Find) => (raw: Correction): Correction => {
  const known = normalCorrection(raw);
  return known ? { ...raw, ...find(known) } : raw;
};

/** Finds a report's corrections in its text as it was read now. */
export const placeCorrections = (db: ReportDatabase, reportId: string, text: string): PromiseLike<void> =>
  step(db, async () => {
    const corrections = await correctionsOf(db, reportId);
    if (corrections.length === 0) return;
    const find = finderIn(text);
    await db.corrections.bulkPut(corrections.map(placedBy(({ anchor }) => find(anchor))));
  });

/**
 * Hands corrections to another report: those made on certain pages, or all. They are looked for in what is kept of it, and
 * wait for its page to be read where nothing is.
 */
export const handOver = (db: ReportDatabase, from: string, to: string, pages: readonly string[] | null = null): PromiseLike<void> =>
  step(db, async () => {
    const given = (await correctionsOf(db, from)).filter(({ page }) => pages?.includes(page) ?? true);
    if (given.length === 0) return;
    const find = await finderInKept(db, to);
    await db.corrections.bulkPut(given.map(placedBy(find)).map((one) => ({ ...one, reportId: to })));
  });

/** Gives a report's corrections its new key, with the report itself. */
export const rekeyCorrections = (db: ReportDatabase, from: string, to: string): PromiseLike<void> =>
  step(db, async () => {
    const corrections = await correctionsOf(db, from);
    await db.corrections.bulkPut(corrections.map((one) => ({ ...one, reportId: to, page: one.page === from ? to : one.page })));
  });

/** Of what was put back and what was decided meanwhile on one figure the later holds. */
const keepLatest = async (db: ReportDatabase, reportId: string, back: ReadonlySet<string>): Promise<void> => {
  const known = (await correctionsOf(db, reportId)).map(normalCorrection).filter((one) => one !== null);
  const [old, anew] = [known.filter(({ id }) => back.has(id)), known.filter(({ id }) => !back.has(id))];
  const overtaken = (one: Correction, others: readonly Correction[]): boolean => others.some((other) => one.madeAt < other.madeAt && isOfFigure(one, other));
  await db.corrections.bulkDelete([...old.filter((one) => overtaken(one, anew)), ...anew.filter((one) => overtaken(one, old))].map(({ id }) => id));
};

/**
 * Puts back what was decided of a removed report; what was decided anew meanwhile holds. `moved` where another reading of it
 * stands there now.
 */
export const restoreCorrections = (db: ReportDatabase, reportId: string, corrections: readonly Correction[], moved: boolean): PromiseLike<void> =>
  step(db, async () => {
    const find = moved && corrections.length > 0 ? await finderInKept(db, reportId) : null;
    await db.corrections.bulkPut(find ? corrections.map(placedBy(find)) : [...corrections]);
    await keepLatest(db, reportId, new Set(corrections.map(({ id }) => id)));
  });

/** Deletes what was decided of a report's figures. */
export const deleteCorrections = async (db: ReportDatabase, reportId: string): Promise<void> => void (await db.corrections.where('reportId').equals(reportId).delete());

import type { Transaction } from 'dexie';
import type { ReportDatabase } from './database';

/** Reports whose records a transaction wrote, by the browser's transaction: those within it share that one. */
const touched = new WeakMap<IDBTransaction, Set<string>>();

const note = ({ idbtrans }: Transaction, ...ids: unknown[]): void => {
  const known = touched.get(idbtrans) ?? new Set();
  touched.set(idbtrans, known);
  for (const id of ids) if (typeof id === 'string') known.add(id);
};

/** Has a database keep in mind which reports are written or removed, and of which something is decided or an earlier reading kept: nobody who writes need think of it. */
export const noteTouched = ({ reports, corrections, revisions }: ReportDatabase): void => {
  reports.hook('creating', (id, _report, transaction) => note(transaction, id));
  reports.hook('updating', (_change, id, _report, transaction) => note(transaction, id));
  reports.hook('deleting', (id, _report, transaction) => note(transaction, id));
  for (const { hook } of [corrections, revisions]) {
    hook('creating', (_id, { reportId }, transaction) => note(transaction, reportId));
    hook('updating', (change, _id, { reportId }, transaction) => note(transaction, reportId, (change as { reportId?: unknown }).reportId));
    hook('deleting', (_id, record, transaction) => note(transaction, record?.reportId));
  }
};

/** The ids of the reports a transaction touched so far. */
export const touchedIn = (transaction: IDBTransaction): readonly string[] => [...(touched.get(transaction) ?? [])];

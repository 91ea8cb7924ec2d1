import type { Revision, StoredReport } from '../records';

/** A record of schema 1 says nothing of its body; one of schema 2 nothing of its number, of where its facts come from, of the code today. */
const complete = (report: StoredReport): StoredReport => ({
  ...report,
  body: report.body ?? null,
  bodyKind: report.bodyKind ?? null,
  regionCodeNow: report.regionCodeNow ?? null,
  documentNumber: report.documentNumber ?? null,
  origins: report.origins ?? {},
  notes: report.notes ?? [],
  byHand: report.byHand ?? {},
  alsoAt: report.alsoAt ?? [],
  apart: report.apart ?? [],
});

/** A report as it would be written today. Dexie hands a get() that found nothing to the hook too. */
export const normaliseReport = (report: StoredReport | undefined): StoredReport | undefined => report && complete(report);

/** An earlier reading with its report as it would be written today. */
export const normaliseRevision = (revision: Revision | undefined): Revision | undefined =>
  revision && { ...revision, report: complete(revision.report) };

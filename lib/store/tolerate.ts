import { eachOf, keptOf, run, type Pausing } from '../pausing';
import type { ByHand, Contents, Place, Revision, StoredReading, StoredReport } from '../records';
import { isCheck, normalFigure } from './tolerate-figures';
import { normalCorrection } from './tolerate-corrections';
import { instant, number, oneOf, record, text } from './values';

/**
 * Records as their types say, whatever stands in the database: another version of the extension may have written there, and
 * one record that says something unknown must not take the whole collection from the reader. Good records come back as they are.
 */

const KINDS = ['annual-report', 'work-summary', 'press-briefing', 'other'] as const;
const LEVELS = ['nation', 'province', 'city', 'county'] as const;
const BODIES = ['government', 'department', 'subdistrict'] as const;

const list = <T>(value: readonly T[]): T[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : []);

const texts = (value: readonly string[]): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

const place = (raw: Partial<Place>): Place => ({
  regionName: text(raw.regionName),
  regionCode: text(raw.regionCode),
  regionCodeNow: text(raw.regionCodeNow),
  regionLevel: oneOf(LEVELS, raw.regionLevel),
});

const byHand = (raw: ByHand): ByHand => {
  const { region, year } = record(raw);
  return {
    ...(typeof region === 'object' && region !== null && text(region.regionName) !== null && { region: place(region) }),
    ...(number(year) !== null && { year: year as number }),
  };
};

/** Null for what has no id: it cannot be asked for, shown or removed. */
export const normalReport = (raw: StoredReport): StoredReport | null => {
  if (typeof raw.id !== 'string') return null;
  const { fromTable, ...rest } = raw;
  return {
    ...rest,
    title: text(raw.title),
    ...place(raw),
    body: text(raw.body),
    bodyKind: oneOf(BODIES, raw.bodyKind),
    year: number(raw.year),
    publishedAt: text(raw.publishedAt),
    source: text(raw.source),
    documentNumber: text(raw.documentNumber),
    origins: record(raw.origins),
    notes: list(raw.notes),
    byHand: byHand(raw.byHand),
    alsoAt: texts(raw.alsoAt),
    apart: texts(raw.apart),
    url: text(raw.url) ?? '',
    kind: oneOf(KINDS, raw.kind) ?? 'other',
    savedAt: instant(raw.savedAt),
    readAt: instant(raw.readAt),
    fingerprint: text(raw.fingerprint) ?? '',
    figures: number(raw.figures) ?? 0,
    differs: number(raw.differs) ?? 0,
    sample: raw.sample === true,
    ...(fromTable === true && { fromTable }),
    schemaVersion: number(raw.schemaVersion) ?? 0,
  };
};

function* makingNormal({ report, observations, checks }: StoredReading): Pausing<StoredReading | null> {
  const known = normalReport(report);
  return known && {
    report: known,
    observations: (yield* eachOf(list(observations), normalFigure)).filter((figure) => figure !== null),
    checks: yield* keptOf(list(checks), isCheck),
  };
}

/** Figures without a number and checks that say nothing are left out. */
export const normalReading = (raw: StoredReading): StoredReading | null => run(makingNormal(raw));

/** An earlier reading likewise. */
export const normalRevision = (raw: Revision): Revision | null => {
  const known = normalReading(raw);
  return known && { ...raw, ...known, replacedAt: instant(raw.replacedAt) };
};

/** The same with what the reader decided, as far as it says on what. */
export const normalContents = (raw: Contents): Contents | null => run(makingContents(raw));

/** The same; it may be put down on the way. */
export function* makingContents({ corrections, ...read }: Contents): Pausing<Contents | null> {
  const known = yield* makingNormal(read);
  return known && { ...known, corrections: corrections.map(normalCorrection).filter((one) => one !== null) };
}

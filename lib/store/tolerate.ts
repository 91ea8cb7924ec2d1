import type { ByHand, Contents, Place, StoredCheck, StoredObservation, StoredReport } from '../records';

/**
 * Records as their types say, whatever stands in the database: another version of the extension may have written there, and
 * one record that says something unknown must not take the whole collection from the reader. Good records come back as they are.
 */

const KINDS = ['annual-report', 'work-summary', 'press-briefing', 'other'] as const;
const LEVELS = ['nation', 'province', 'city', 'county'] as const;
const BODIES = ['government', 'department', 'subdistrict'] as const;
const QUALIFIERS = ['about', 'over', 'atLeast', 'nearly', 'atMost'] as const;
const ROLES = ['count', 'amount', 'rate', 'rank', 'score', 'duration', 'change-from', 'change-to'] as const;
const SCOPES = ['jurisdiction', 'government', 'departments', 'subordinate', 'superior'] as const;
const TRENDS = ['up', 'down'] as const;
const CHECK_KINDS = ['sum', 'ratio', 'change'] as const;
const VERDICTS = ['holds', 'rounding', 'differs'] as const;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const index = (value: unknown): number | null => (Number.isInteger(value) && Number(value) >= 0 ? Number(value) : null);
const oneOf = <T extends string>(known: readonly T[], value: unknown): T | null => known.find((one) => one === value) ?? null;

const record = <T extends object>(value: T): T | Record<string, never> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});
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

/** When nothing is known of a time: earlier than any reading. */
const NEVER = new Date(0).toISOString();
const instant = (value: unknown): string => (text(value) !== null && !Number.isNaN(Date.parse(value as string)) ? (value as string) : NEVER);

/** Null for what has no id: it cannot be asked for, shown or removed. */
export const normalReport = (raw: StoredReport): StoredReport | null => {
  if (typeof raw.id !== 'string') return null;
  return {
    ...raw,
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
    schemaVersion: number(raw.schemaVersion) ?? 0,
  };
};

/** Null for a figure without a number. */
const normalFigure = (raw: StoredObservation): StoredObservation | null => {
  const value = number(raw.value);
  const at = index(raw.index);
  if (value === null || at === null) return null;
  return {
    ...raw,
    value,
    index: at,
    start: index(raw.start) ?? 0,
    end: index(raw.end) ?? 0,
    quote: text(raw.quote) ?? '',
    unit: text(raw.unit),
    qualifier: oneOf(QUALIFIERS, raw.qualifier),
    role: oneOf(ROLES, raw.role) ?? 'count',
    label: text(raw.label) ?? '',
    indicator: text(raw.indicator),
    scope: oneOf(SCOPES, raw.scope),
    period: text(raw.period) ?? '',
    trend: oneOf(TRENDS, raw.trend),
    partOf: index(raw.partOf),
    prefix: text(raw.prefix) ?? '',
    suffix: text(raw.suffix) ?? '',
  };
};

const isCheck = ({ kind, verdict, total, parts, stated, computed }: StoredCheck): boolean =>
  oneOf(CHECK_KINDS, kind) !== null && oneOf(VERDICTS, verdict) !== null && Array.isArray(parts) &&
  [total, ...parts].every((at) => index(at) !== null) && number(stated) !== null && number(computed) !== null;

/** Figures without a number and checks that say nothing are left out. */
export const normalContents = ({ report, observations, checks }: Contents): Contents | null => {
  const known = normalReport(report);
  return known && {
    report: known,
    observations: observations.map(normalFigure).filter((figure) => figure !== null),
    checks: checks.filter(isCheck),
  };
};

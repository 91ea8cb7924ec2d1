import type { StoredReport } from '../records';

/** What can be exported, each a file of its own kind. */
export const FORMATS = ['tidy', 'matrix', 'xlsx', 'annotations'] as const;
export type Format = (typeof FORMATS)[number];

/** What a file's name says of a report. */
export type Named = Pick<StoredReport, 'regionName' | 'body' | 'bodyKind' | 'year'>;

/** Long enough for any place's name, short enough for 255 bytes of UTF-8 with the rest. */
const LONGEST = 40;

/** What some system forbids in a file name, what hides or turns text, and what separates words. */
const UNSAFE = /[<>:"/\\|?*\s.\p{C}\p{Z}]+/gu;

const safe = (text: string): string => {
  const kept = [...text.replace(UNSAFE, '-')].slice(0, LONGEST).join('');
  return kept.replace(/^-+|-+$/g, '');
};

const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** What the file holds: place, or body where it is not the place's government, and year of one report, the number of several. */
const subject = (reports: readonly Named[]): (string | number | null)[] => {
  const [first] = reports;
  if (reports.length !== 1 || !first) return reports.length === 0 ? [] : [reports.length, 'reports'];
  const { body, bodyKind, regionName, year } = first;
  const ofItsOwn = bodyKind !== null && bodyKind !== 'government' && body !== null;
  return [ofItsOwn && !body.includes(regionName ?? '') ? regionName : null, ofItsOwn ? body : regionName, year];
};

/** What the name says beside that, so that files of one day do not collide, and how it ends. */
const ENDINGS: Record<Format | 'dictionary', [what: string, ending: string]> = {
  tidy: ['', 'csv'],
  matrix: ['matrix', 'csv'],
  xlsx: ['', 'xlsx'],
  annotations: ['annotations', 'jsonld'],
  dictionary: ['dictionary', 'csv'],
};

/** A file name that every system takes: `duibiao-衡阳市-2019-2026-11-21.csv`, with the reader's local day. */
export const exportFileName = (reports: readonly Named[], format: Format | 'dictionary', now: Date): string => {
  const [what, ending] = ENDINGS[format];
  const parts = ['duibiao', ...subject(reports), what, localDay(now)].map((part) => safe(String(part ?? '')));
  return `${parts.filter((part) => part !== '').join('-')}.${ending}`;
};

/** A file name for a chart: `duibiao-复议-受理-2019-2026-11-21.svg`. */
export const chartFileName = (parts: readonly string[], ending: 'svg' | 'png', now: Date): string =>
  `${['duibiao', ...parts, localDay(now)].map(safe).filter((part) => part !== '').join('-')}.${ending}`;

/** The name of a backup: `duibiao-backup-2026-11-21.json`, with the reader's local day. */
export const backupFileName = (now: Date): string => `duibiao-backup-${localDay(now)}.json`;

import { likeBodies, sameBody } from './body';
import { samePlace } from './place';
import type { ReportLike } from './types';

/** The first two digits of a GB/T 2260 code. */
const sameProvince = (a: ReportLike, b: ReportLike): boolean =>
  a.regionCode !== null && b.regionCode !== null && a.regionCode.slice(0, 2) === b.regionCode.slice(0, 2);

/** Years between two reports; null where one year is unknown. */
const yearsApart = (a: ReportLike, b: ReportLike): number | null =>
  a.year === null || b.year === null ? null : Math.abs(a.year - b.year);

/** Smaller is nearer, compared place by place; null where the other report is no baseline. */
const distance = (report: ReportLike, other: ReportLike): number[] | null => {
  if (other.id === report.id) return null;
  const apart = yearsApart(report, other);
  if (apart === null) return null;
  const sameKind = other.kind === report.kind ? 0 : 1;
  if (sameBody(report, other)) {
    if (apart === 0) return null;
    const isEarlier = (other.year ?? 0) < (report.year ?? 0);
    return [isEarlier ? 0 : 1, apart, sameKind];
  }
  if (!likeBodies(report, other) || report.regionLevel === null || other.regionLevel !== report.regionLevel) return null;
  return [2, apart, samePlace(report, other) ? 0 : sameProvince(report, other) ? 1 : 2, sameKind];
};

const nearer = (a: readonly number[], b: readonly number[]): boolean => {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place >= 0 && (a[place] ?? 0) < (b[place] ?? 0);
};

/**
 * The report to compare with unless the reader chooses another: the same body's of the year before, else its
 * nearest earlier year, else its nearest later one (an old report opened after a new one), else that of a body of the
 * same kind and level elsewhere, nearest in year, of the same province first. A bureau's report is never set beside a
 * government's or another bureau's, nor is one whose year is not known: null rather than a wrong one. Of equals, the first given.
 */
export const chooseBaseline = <T extends ReportLike>(report: ReportLike, others: readonly T[]): T | null => {
  let best: { other: T; distance: number[] } | null = null;
  for (const other of others) {
    const found = distance(report, other);
    if (found && (!best || nearer(found, best.distance))) best = { other, distance: found };
  }
  return best?.other ?? null;
};

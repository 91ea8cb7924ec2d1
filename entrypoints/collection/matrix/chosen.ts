import { byPlace } from '../../../lib/compare/reading-order';
import type { ListedReport } from '../../../lib/store';
import { hashOf } from '../route';

/** More columns than this nobody looks through; the export has no such bound. */
export const MOST_REPORTS = 50;

/** The way to these reports side by side. */
export const matrixHash = (ids: readonly string[]): string => hashOf('matrix', '', [['ids', ids.slice(0, MOST_REPORTS).map(encodeURIComponent).join(',')]]);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

const latestFirst = (a: ListedReport, b: ListedReport): number => (b.year ?? 0) - (a.year ?? 0);

/** The reports that an address names, as far as they are there, place by place and year by year; where it names none all, those of the latest years if they are too many. */
export const chosenReports = (reports: readonly ListedReport[], ids: string | undefined): ListedReport[] => {
  const wanted = new Set(ids?.split(',').map(decoded));
  const named = reports.filter(({ id }) => wanted.has(id)).slice(0, MOST_REPORTS);
  const chosen = named.length > 0 ? named : [...reports].sort((a, b) => latestFirst(a, b) || byPlace(a, b)).slice(0, MOST_REPORTS);
  return chosen.sort(byPlace);
};

/** Whether nobody chose among these reports and not all of them are taken. */
export const areLatestOnly = (reports: readonly ListedReport[], ids: string | undefined): boolean => {
  const wanted = new Set(ids?.split(',').map(decoded));
  return reports.length > MOST_REPORTS && !reports.some(({ id }) => wanted.has(id));
};

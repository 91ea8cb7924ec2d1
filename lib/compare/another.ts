import type { StoredReport } from '../records';
import { sameBody } from './body';

/** What is asked to tell two reports apart. */
export type Told = Pick<StoredReport, 'title' | 'year' | 'kind' | 'regionCode' | 'regionName' | 'body' | 'bodyKind'>;

const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two readings of one address tell two reports: their titles differ, and so does a year, place or body that is known of both. */
export const isAnother = (a: Told, b: Told): boolean => {
  if (a.title === null || b.title === null || bare(a.title) === bare(b.title)) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return true;
  const placed = a.regionCode !== null && b.regionCode !== null;
  if (placed && a.regionCode !== b.regionCode) return true;
  return a.body !== null && b.body !== null && a.bodyKind !== null && b.bodyKind !== null && placed && !sameBody(a, b);
};

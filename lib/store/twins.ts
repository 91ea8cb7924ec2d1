import { sameBody } from '../compare/body';
import { fold } from '../text';
import type { StoredObservation, StoredReading, StoredReport } from '../records';
import { isSameArticle } from './twin-address';

/**
 * How surely two kept or read pages tell one report: `certain` ones are joined at once, of `likely` ones the reader is asked.
 */
export type Likeness = 'certain' | 'likely' | null;

/** Fewer figures may agree by chance. */
const ENOUGH = 5;
/** A repost may lose or add a figure or two: a table left out, a figure corrected. */
const NEARLY_ALL = 0.9;

type Figure = Pick<StoredObservation, 'value' | 'unit'>;

const keyOf = ({ value, unit }: Figure): string => `${value} ${fold(unit ?? '')}`;

const countsOf = (figures: readonly Figure[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const figure of figures) counts.set(keyOf(figure), (counts.get(keyOf(figure)) ?? 0) + 1);
  return counts;
};

/** How many figures of one are among those of the other, each counted as often as it stands in both. */
const common = (a: readonly Figure[], b: readonly Figure[]): number => {
  const theirs = countsOf(b);
  return [...countsOf(a)].reduce((sum, [key, count]) => sum + Math.min(count, theirs.get(key) ?? 0), 0);
};

/** Whether two pages tell the same figures in the same order, so that the tenth of one is the tenth of the other. */
export const sameFigures = (a: readonly Figure[], b: readonly Figure[]): boolean =>
  a.length === b.length && a.every((figure, i) => keyOf(figure) === keyOf(b[i]!));

/** Whether the first tells nothing that the second does not: half of its page, or a page without a table. */
export const tellsNoMore = (a: readonly Figure[], b: readonly Figure[]): boolean => common(a, b) === a.length;

const squeezed = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

const sameName = (a: string | null, b: string | null): boolean | null => (a === null || b === null ? null : squeezed(a) === squeezed(b));

/** Null where one title is not known. A site may print the body before it or leave it out. */
const alikeTitles = (a: string | null, b: string | null): boolean | null => {
  if (a === null || b === null) return null;
  const [short, long] = [squeezed(a), squeezed(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short.length >= 8 && long.includes(short);
};

/** Whether two reports are of one body, year and kind; null where that is not known, with nothing against it. */
const sameFacts = (a: StoredReport, b: StoredReport): boolean | null => {
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  if (a.kind !== b.kind && a.kind !== 'other' && b.kind !== 'other') return false;
  const sameCode = a.regionCode === null || b.regionCode === null ? sameName(a.regionName, b.regionName) : a.regionCode === b.regionCode;
  if (sameCode === false || (a.bodyKind !== null && b.bodyKind !== null && a.bodyKind !== b.bodyKind)) return false;
  const told = [a, b].every(({ body, bodyKind }) => body !== null || bodyKind === 'government');
  if (told && a.bodyKind !== null && b.bodyKind !== null && sameCode && !sameBody(a, b)) return false;
  return sameBody(a, b) && a.year !== null && a.year === b.year && a.kind === b.kind ? true : null;
};

/** Whether two reports may be one, as far as their own records tell: asked of a whole collection before any figure is looked at. */
export const mayBeTwins = (a: StoredReport, b: StoredReport): boolean => {
  if (a.sample || b.sample || a.id === b.id || sameFacts(a, b) === false) return false;
  return sameText(a, b) || Math.min(a.figures, b.figures) >= NEARLY_ALL * Math.max(a.figures, b.figures);
};

const sameText = (a: StoredReport, b: StoredReport): boolean => a.fingerprint !== '' && a.fingerprint === b.fingerprint;

/**
 * Whether two pages tell one report. Never where body, place, year or kind are known to differ, be the text the same: offices
 * fill in each other's templates. Symmetric.
 */
export const twinsOf = (a: StoredReading, b: StoredReading): Likeness => {
  if (!mayBeTwins(a.report, b.report)) return null;
  const known = sameFacts(a.report, b.report);
  const related = isSameArticle(a.report.id, b.report.id);
  const most = Math.max(a.observations.length, b.observations.length);
  if (sameText(a.report, b.report) && (known || related)) return 'certain';
  // Of a page in traditional characters the body may not be known; its number and its figures are.
  if (related && most >= ENOUGH && sameFigures(a.observations, b.observations)) return 'certain';
  if (sameText(a.report, b.report)) return 'likely';
  const titles = alikeTitles(a.report.title, b.report.title);
  const alike = titles ?? known ?? false;
  return alike && most >= ENOUGH && common(a.observations, b.observations) >= NEARLY_ALL * most ? 'likely' : null;
};

import type { Estimate, Rank, Summary } from '../compare/statistics';
import type { Translate } from '../i18n';

/** Of fewer values quartiles say nothing that the values do not. */
export const FEWEST_FOR_QUARTILES = 4;

/** Writes a value as the chart beside it does. */
type Format = (value: number) => string;

/** How far bounds leave a statistic open, in words; null where they do not. */
const openness = ({ value, least, most }: Estimate, number: Format, t: Translate): string | null => {
  if (least === value && most === value) return null;
  if (!Number.isFinite(least)) return Number.isFinite(most) ? t('statisticsAtMost', number(most)) : t('statisticsOpen');
  return Number.isFinite(most) ? t('statisticsBetween', number(least), number(most)) : t('statisticsAtLeast', number(least));
};

/** A chart's statistics in sentences: how many values, the median and quartiles and by which definition, what bounds do to them, how many are missing. */
export const summaryInWords = (summary: Summary, missing: number, number: Format, t: Translate): string[] => {
  const { n, bounded, q1, median, q3 } = summary;
  const open = openness(median, number, t);
  return [
    n < FEWEST_FOR_QUARTILES
      ? t('statisticsMedian', n, number(median.value))
      : t('statisticsQuartiles', n, number(median.value), number(q1.value), number(q3.value)),
    ...(bounded > 0 ? [t('statisticsBounds', bounded) + (open === null ? t('statisticsFirm') : open)] : []),
    ...(missing > 0 ? [t('statisticsMissing', missing)] : []),
  ];
};

/** A place among others: 并列第 3, and how far bounds leave it open. */
export const placeInWords = ({ rank, tied, best, worst }: Rank, t: Translate): string => {
  const place = t(tied > 1 ? 'rankTied' : 'rankPlain', rank);
  const isOpen = best < rank || worst > rank;
  return isOpen ? t('rankOpen', place, best, worst) : place;
};

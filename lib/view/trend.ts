import { signedValue } from '../compare/measure';
import { breaksBetween } from '../compare/series-breaks';
import type { Trend, TrendPoint } from '../compare/trend';
import type { Locale, Translate } from '../i18n';
import { formatBounded } from './format';

/** A trend in words, every year from its first to its last: 2018 年 64 件，2019 年无数字，2020 年 78 件。 */
export const trendWords = ({ points, unlike, indicator }: Trend, locale: Locale, t: Translate): string => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const by = new Map(points.map((point) => [point.year, point]));
  const years = Array.from({ length: last.year - first.year + 1 }, (_, at) => first.year + at).map((year) => {
    const point = by.get(year);
    if (point) return t('trendPoint', String(year), formatBounded(point.figure, locale, t));
    return t(unlike.includes(year) ? 'trendUnlike' : 'trendMissing', String(year));
  });
  const breaks = breaksBetween(indicator, first.year, last.year).map(({ name }) => (locale === 'en' ? name.en : name.zh));
  return [...years, ...(breaks.length > 0 ? [t('caveatSeriesBreakNamed', breaks.join(t('listMark')))] : [])].join(t('trendMark'));
};

/** A point's place in a drawing, from 0 to 1: rightwards with the years, upwards with the values. */
export interface Placed {
  x: number;
  y: number;
  point: TrendPoint;
}

/** Where a trend's points stand: years evenly spaced, values from the least to the greatest; in the middle where all are equal. */
export const placedPoints = ({ points }: Pick<Trend, 'points'>): Placed[] => {
  const years = points.map(({ year }) => year);
  const values = points.map(({ figure }) => signedValue(figure));
  const [from, to, least, most] = [Math.min(...years), Math.max(...years), Math.min(...values), Math.max(...values)];
  return points.map((point, at) => ({ point, x: to === from ? 0.5 : (point.year - from) / (to - from), y: most === least ? 0.5 : (values[at]! - least) / (most - least) }));
};

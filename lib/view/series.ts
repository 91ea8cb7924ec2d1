import { indicatorById } from '../catalogue';
import type { Bounded } from '../compare/bounds';
import type { Point } from '../compare/lines';
import type { Measure } from '../compare/measure';
import type { Series } from '../compare/series';
import type { Observation } from '../model';
import type { Locale, MessageKey, Translate } from '../i18n';
import { formatBounded, formatNumber, formatQualifier } from './format';
import { formatScope } from './figures';

const MEASURES: Partial<Record<Measure, MessageKey>> = { rate: 'measureRate', growth: 'measureGrowth', rank: 'measureRank' };

/** How figures of a series lie to the years of their reports, in words: `closed 12 0` → 报告年度全年. What is not understood stands as it is. */
export const periodKindInWords = (kind: string, t: Translate): string => {
  const [, sort, ...numbers] = /^(closed|as-of|since) ?(\d*) ?(\d*)$/.exec(kind) ?? [];
  const [first = 0, before = 0] = numbers.map(Number);
  if (sort === 'as-of') return t('periodKindAsOf');
  if (sort === 'since') return first === 0 ? t('periodKindSinceOwn') : t('periodKindSince', first);
  if (sort !== 'closed') return kind;
  if (first === 12) return before === 0 ? t('periodKindOwn') : before === 1 ? t('periodKindLast') : t('periodKindBefore', before);
  const length = first % 12 === 0 ? t('periodKindYears', first / 12) : t('periodKindMonths', first);
  return before === 0 ? length : t('periodKindThen', length, before);
};

/** The period of a series in words. What counts a stock has a day in the year, not the whole of it, though few reports say which. */
const periodInWords = ({ indicator, measure, period }: Pick<Series, 'indicator' | 'measure' | 'period'>, t: Translate): string => {
  const isStock = measure === 'level' && indicatorById(indicator)?.stock === true && period.startsWith('closed 12 ');
  if (!isStock) return periodKindInWords(period, t);
  return period === 'closed 12 0' ? t('periodKindOwnStock') : t('periodKindStock', periodKindInWords(period, t));
};

/** The name of an indicator in the reader's language. */
export const indicatorName = (id: string, locale: Locale): string => {
  const known = indicatorById(id);
  return known ? (locale === 'en' ? known.en : known.zh) : id;
};

type Unit = Series['unit'] | undefined;

/** The measure word of a series; null where it needs none. */
const unitInWords = ({ measure, unit }: { measure: Measure; unit?: Unit }, t: Translate): string | null =>
  measure === 'rank' || unit === undefined ? null : (unit ?? t('unitNone'));

/** What tells a series from others of its indicator: 全辖区 · 报告年度全年 · 件. Without the unit where none is given, as where it stands apart. */
export const seriesInWords = (series: Omit<Series, 'key' | 'unit'> & { unit?: Unit }, t: Translate): string => {
  const { measure, scope } = series;
  const sort = MEASURES[measure];
  const parts = [
    sort && t(sort),
    scope === null ? t('seriesScopeUnstated') : formatScope(scope, t),
    periodInWords(series, t),
    unitInWords(series, t),
  ];
  return parts.filter((part) => part != null).join(' · ');
};

/** The same where the end may be cut away: without its unit no value is understood, so that comes first. 件 · 全辖区 · 报告年度全年 */
export const seriesUnitFirst = (series: Parameters<typeof seriesInWords>[0], t: Translate): string =>
  [unitInWords(series, t), seriesInWords({ ...series, unit: undefined }, t)].filter((part) => part !== null).join(' · ');

/** The measure word that figures have in common, null for none; undefined where they have several. */
export const sharedUnit = (figures: readonly Pick<Observation, 'unit'>[]): string | null | undefined => {
  const [unit, ...others] = new Set(figures.map((figure) => figure.unit));
  return others.length > 0 ? undefined : unit;
};

/** A bare value with its bound: 约 2,300. */
export const boundedNumber = ({ value, qualifier }: Bounded, locale: Locale, t: Translate, write = (number: number): string => formatNumber(number, locale)): string =>
  `${formatQualifier(qualifier, t)} ${write(value)}`.trim();

/** A quotient without the digits that mean nothing: 12.3456 → 12.35, 0.12345 → 0.123. */
export const rounded = (value: number): number => Number(Math.abs(value) < 1 ? value.toPrecision(3) : value.toFixed(2));

/** A point's value in words: a bare number on the axis of its unit; a rise, a fall or a rank as such. */
export const pointInWords = ({ cell: { figure } }: Pick<Point, 'cell'>, locale: Locale, t: Translate, write?: (value: number) => string): string =>
  figure.role === 'rank' || figure.trend !== null ? formatBounded(figure, locale, t, write) : boundedNumber(figure, locale, t, write);

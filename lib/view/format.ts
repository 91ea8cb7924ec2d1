import type { Locale, MessageKey, Translate } from '../i18n';
import type { Observation, Qualifier } from '../model';

export { formatDate, formatPeriod } from './period';

const MINUS = '\u2212';
const YI = 100_000_000;

const plain = (value: number, locale: Locale, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 4, ...options }).format(value).replace('-', MINUS);

/**
 * A value with thousands separators. In Chinese, from one 亿 up, in 亿 where that loses nothing:
 * 2200000000 → 22亿; nobody counts nine digits.
 */
export const formatNumber = (value: number, locale: Locale): string => {
  const yi = value / YI;
  const inYi = locale === 'zh-CN' && Math.abs(yi) >= 1 && Number(yi.toFixed(4)) * YI === value;
  return inYi ? `${plain(yi, locale)}亿` : plain(value, locale);
};

const QUALIFIERS: Record<Qualifier, MessageKey> = {
  about: 'qualifierAbout',
  over: 'qualifierOver',
  atLeast: 'qualifierAtLeast',
  nearly: 'qualifierNearly',
  atMost: 'qualifierAtMost',
};

/** The bound or blur in a word; empty where there is none. */
export const formatQualifier = (qualifier: Qualifier | null, t: Translate): string =>
  qualifier === null ? '' : t(QUALIFIERS[qualifier]);

/** Signs stand close to the number; measure words stand off by a thin space. */
const withUnit = (number: string, unit: string | null): string =>
  unit === null ? number : `${number}${/^[%‰]/.test(unit) ? '' : '\u202f'}${unit}`;

/** What a value's words are made of, of a full observation or of less. */
export type Quantity = Pick<Observation, 'value' | 'unit' | 'role' | 'trend'>;

/** Value and unit: 23,500 件, 92.56%, 第 39 名, 上升 12.3%. The qualifier is apart (`formatQualifier`). */
export const formatQuantity = (quantity: Quantity, locale: Locale, t: Translate): string => {
  const words = withUnit(formatNumber(quantity.value, locale), quantity.unit);
  if (quantity.role === 'rank') return t('quantityRank', words);
  if (quantity.trend !== null) return t(quantity.trend === 'up' ? 'quantityUp' : 'quantityDown', words);
  return words;
};

const RATES: Record<string, MessageKey> = { '%': 'unitPercentPoints', '‰': 'unitPerMillePoints' };

/**
 * A difference with its sign: +1,234 件; of rates in points: −0.8 个百分点; none: 0.
 * `unit` is the unit of the two values, not of the difference.
 */
export const formatDifference = (difference: number, unit: string | null, locale: Locale, t: Translate): string => {
  const exact = Number(difference.toPrecision(12));
  const sign = exact > 0 ? '+' : '';
  const points = unit === null ? undefined : RATES[unit];
  return withUnit(`${sign}${formatNumber(exact, locale)}`, points ? t(points) : unit);
};

/** A relative change with its sign and one decimal: +12.3%; from a thousand up without decimals. */
export const formatPercent = (percent: number, locale: Locale): string =>
  `${plain(percent, locale, { maximumFractionDigits: Math.abs(percent) >= 1000 ? 0 : 1, signDisplay: 'exceptZero' })}%`;

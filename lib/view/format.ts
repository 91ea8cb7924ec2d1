import type { Locale, MessageKey, Translate } from '../i18n';
import type { Observation, Qualifier } from '../model';
import { numberFormat } from './intl';

export { formatDate, formatDay, formatDayBeside, formatPeriod } from './period';

const MINUS = '\u2212';

/** Nobody counts nine digits, and no column holds ten. */
const GREAT: Record<Locale, { size: number; sign: string }> = {
  'zh-CN': { size: 100_000_000, sign: '亿' },
  en: { size: 1_000_000_000, sign: 'bn' },
};

/** From here on a number is written in powers of ten: no government counts so many, and in full it would push all else off a chart. */
const BEYOND = 1e16;

const plain = (value: number, locale: Locale, options?: Intl.NumberFormatOptions): string =>
  numberFormat(locale, Math.abs(value) < BEYOND ? { maximumFractionDigits: 4, ...options } : { notation: 'scientific', maximumFractionDigits: 2 }).format(value).replaceAll('-', MINUS);

/**
 * A value with thousands separators; from one 亿 or one billion up in these, where that loses nothing:
 * 2200000000 → 22亿 or 2.2bn.
 */
export const formatNumber = (value: number, locale: Locale): string => {
  const { size, sign } = GREAT[locale];
  const great = Number((value / size).toFixed(4));
  const whole = Math.abs(great) >= 1 && Math.abs(value) < BEYOND && Math.round(great * size) === value;
  return whole ? `${plain(great, locale)}${sign}` : plain(value, locale);
};

/** From which size on numbers of one row or axis are all written in a greater unit, and in so many decimals. */
const SCALES: Record<Locale, readonly { from: number; size: number; sign: string; digits: number }[]> = {
  'zh-CN': [{ from: 100_000_000, size: 100_000_000, sign: '亿', digits: 4 }, { from: 1_000_000, size: 10_000, sign: '万', digits: 2 }],
  en: [{ from: 1_000_000_000, size: 1_000_000_000, sign: 'bn', digits: 4 }],
};

/** Writes the numbers of one row or axis, all in the unit that the greatest calls for if none loses anything by it, else all in full. */
export const numberWriter = (values: readonly number[], locale: Locale): ((value: number) => string) => {
  const most = values.reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 0);
  const scale = SCALES[locale].find(({ from, size, digits }) =>
    most >= from && most < BEYOND && values.every((value) => Math.abs(Number((value / size).toFixed(digits)) * size - value) <= 1e-9 * Math.abs(value)));
  return (value) => (scale && value !== 0 ? `${plain(value / scale.size, locale)}${scale.sign}` : plain(value, locale));
};

/**
 * Numbers to be written under each other: all in 亿 or billions if all can be, with that sign apart, else all in full, so
 * that their units stand in one line.
 */
export const formatAligned = (values: readonly number[], locale: Locale): { numbers: string[]; sign: string } => {
  const { size, sign } = GREAT[locale];
  const great = values.length > 0 && values.every((value) => formatNumber(value, locale).endsWith(sign));
  return { numbers: values.map((value) => (great ? plain(Number((value / size).toFixed(4)), locale) : plain(value, locale))), sign: great ? sign : '' };
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

const plainly = (locale: Locale) => (value: number): string => formatNumber(value, locale);

/** Value and unit: 23,500 件, 92.56%, 第 39 名, 上升 12.3%. The qualifier is apart (`formatQualifier`). */
export const formatQuantity = (quantity: Quantity, locale: Locale, t: Translate, write = plainly(locale)): string => {
  const words = withUnit(write(quantity.value), quantity.unit);
  if (quantity.role === 'rank') return t('quantityRank', words);
  if (quantity.trend !== null) return t(quantity.trend === 'up' ? 'quantityUp' : 'quantityDown', words);
  return words;
};

/** Bound or blur, value and unit as they are said together: 约 23,500 件, 上升不少于 20%. */
export const formatBounded = (quantity: Quantity & Pick<Observation, 'qualifier'>, locale: Locale, t: Translate, write = plainly(locale)): string => {
  const qualifier = formatQualifier(quantity.qualifier, t);
  if (qualifier === '' || quantity.trend === null || quantity.role === 'rank') return `${qualifier} ${formatQuantity(quantity, locale, t, write)}`.trim();
  const words = withUnit(write(quantity.value), quantity.unit);
  return t(quantity.trend === 'up' ? 'quantityUpQualified' : 'quantityDownQualified', qualifier, words);
};

/** By what a page or a reader writes: a map, for a unit may be called like a property of all objects. */
const RATES: ReadonlyMap<string, MessageKey> = new Map([['%', 'unitPercentPoints'], ['‰', 'unitPerMillePoints']]);

/** The unit of a difference between two values of a unit: points where these are rates. */
export const unitOfDifference = (unit: string | null, t: Translate): string | null => {
  const points = unit === null ? undefined : RATES.get(unit);
  return points ? t(points) : unit;
};

/**
 * A difference with its sign: +1,234 件; of rates in points: −0.8 个百分点; none: 0.
 * `unit` is the unit of the two values, not of the difference.
 */
export const formatDifference = (difference: number, unit: string | null, locale: Locale, t: Translate): string => {
  const exact = Number(difference.toPrecision(12));
  const sign = exact > 0 ? '+' : '';
  return withUnit(`${sign}${formatNumber(exact, locale)}`, unitOfDifference(unit, t));
};

/** A relative change with its sign and one decimal: +12.3%; from a thousand up without decimals. */
export const formatPercent = (percent: number, locale: Locale): string =>
  `${plain(percent, locale, { maximumFractionDigits: Math.abs(percent) >= 1000 ? 0 : 1, signDisplay: 'exceptZero' })}%`;

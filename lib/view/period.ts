import type { Locale, Translate } from '../i18n';
import { dateFormat } from './intl';

interface Day {
  year: number;
  month: number | null;
  day: number | null;
}

const dayOf = (text: string): Day | null => {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!found) return null;
  const [, year, month, day] = found;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
};

const english = (options: Intl.DateTimeFormatOptions, day: Day): string =>
  dateFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
    Date.UTC(day.year, (day.month ?? 1) - 1, day.day ?? 1),
  );

const words = (day: Day, locale: Locale): string => {
  if (locale === 'zh-CN')
    return `${day.year}年${day.month === null ? '' : `${day.month}月`}${day.day === null ? '' : `${day.day}日`}`;
  if (day.month === null) return String(day.year);
  return english({ year: 'numeric', month: 'long', ...(day.day !== null && { day: 'numeric' }) }, day);
};

/** The end of a span without the year it shares with the start: 2021年1月 至 6月. */
const endWords = (from: Day, to: Day, locale: Locale): string =>
  locale === 'zh-CN' && from.year === to.year && to.month !== null
    ? words(to, locale).replace(/^\d+年/, '')
    : words(to, locale);

/**
 * An EDTF period in words: `2019` → 2019年, `2013/..` → 2013年以来, `../2014-12-31` → 截至2014年12月31日,
 * `2021-01/2021-06` → 2021年1月至6月. What is not understood is given back as it stands.
 */
export const formatPeriod = (period: string, locale: Locale, t: Translate): string => {
  const single = dayOf(period);
  if (single) return words(single, locale);
  const [first = '', last = ''] = period.split('/');
  const from = dayOf(first);
  const to = dayOf(last);
  if (from && to) return t('periodSpan', words(from, locale), endWords(from, to, locale));
  if (from && last === '..') return t('periodSince', words(from, locale));
  if (to && first === '..') return t('periodAsOf', words(to, locale));
  return period;
};

/** An ISO day in words; an ISO instant in the reader's own time zone, to the minute. */
export const formatDate = (iso: string, locale: Locale): string => {
  const day = dayOf(iso);
  if (day) return words(day, locale);
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  return dateFormat(locale === 'en' ? 'en-GB' : locale, {
    year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false,
  }).format(instant);
};

/** The day of an ISO instant in the reader's own time zone, in words. */
export const formatDay = (iso: string, locale: Locale): string => {
  const instant = new Date(iso);
  return Number.isNaN(instant.getTime()) ? iso : words({ year: instant.getFullYear(), month: instant.getMonth() + 1, day: instant.getDate() }, locale);
};

/** `formatDay` beside another day that is told whole: without the year where both have the same. */
export const formatDayBeside = (iso: string, other: string, locale: Locale): string => {
  const whole = formatDay(iso, locale);
  const year = new Date(iso).getFullYear();
  return year === new Date(other).getFullYear() ? whole.replace(locale === 'en' ? ` ${year}` : `${year}年`, '') : whole;
};

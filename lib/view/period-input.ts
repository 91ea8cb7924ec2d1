import type { Locale, Translate } from '../i18n';
import { formatPeriod } from './period';

const two = (digits: string): string => digits.padStart(2, '0');

/** A year, month or day as EDTF; null where the calendar has none such. */
const dateOf = (text: string, year: string | null): string | null => {
  const found = /^(?:([1-9]\d{3})(?:年|[-./]|$))?(?:(\d{1,2})(?:月|[-./]|$))?(?:(\d{1,2})日?)?$/.exec(text);
  if (!found || text === '') return null;
  const [, y = year, m, d] = found;
  if (y === null || y === undefined || (d !== undefined && m === undefined)) return null;
  const iso = [y, m && two(m), d && two(d)].filter(Boolean).join('-');
  const day = new Date(`${iso.length === 4 ? `${iso}-01` : iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : null;
};

const spanOf = (from: string, to: string): string | null => {
  const first = dateOf(from, null);
  const last = first && dateOf(to, first.slice(0, 4));
  return first && last && first <= last ? `${first}/${last}` : null;
};

const between = (start: string, end: string): string | null => {
  const date = (text: string): string | null => dateOf(text, null);
  if (start === '..' || start === '') return date(end) && `../${date(end)}`;
  if (end === '..' || end === '') return date(start) && `${date(start)}/..`;
  return spanOf(start, end);
};

/**
 * Reads a period that a person wrote: 2019, 2019年, 2013年以来, 截至2014年12月31日, 2021年1月至6月, since 2013, or EDTF. Null where
 * it is none of these or the calendar does not have it.
 */
export const readPeriod = (written: string): string | null => {
  const text = written.normalize('NFKC').trim().replace(/\s*(年|月|日|以来|截至|至|到|—|–|\/|~)\s*/g, '$1').replace(/年度$/, '年');
  const since = /^(?:since\s+(.+)|(.+)以来)$/i.exec(text);
  if (since) return between(since[1] ?? since[2] ?? '', '..');
  const asOf = /^(?:as of\s+|截至|截止)(.+?)底?$/i.exec(text);
  if (asOf) return between('..', asOf[1] ?? '');
  const span = /^(.*?)(?:\/|至|到|—|–|~|\s+to\s+)(.*)$/i.exec(text);
  if (span && dateOf(text, null) === null) return between(span[1] ?? '', span[2] ?? '');
  return dateOf(text, null);
};

/** A period to be edited: in words where those are understood again, else as it is kept. */
export const writePeriod = (period: string, locale: Locale, t: Translate): string => {
  const words = formatPeriod(period, locale, t);
  return readPeriod(words) === period ? words : period;
};

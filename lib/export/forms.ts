import type { Naming } from './terms';

/*
 * How days, times and calculated numbers are written in a file for people. Programs get them as they are kept: EDTF, ISO
 * instants, all digits. The interface writes days in words; a spreadsheet sorts and reads ISO days, so they stay here.
 */

type Language = Exclude<Naming, 'machine'>;

/** 2023 → 2023年, 2023-11 → 2023年11月, a day as it stands; null for what is none of these. */
const point = (date: string, language: Language): string | null => {
  const [whole, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (whole === undefined || day !== undefined || language === 'en') return whole ?? null;
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}`;
};

/** 2023-01, 2023-11 → 2023年1—11月; 2021, 2022 → 2021—2022年. */
const shared = (from: string, to: string): string | null => {
  const months = /^(\d{4})-(\d\d) \1-(\d\d)$/.exec(`${from} ${to}`);
  if (months) return `${months[1]}年${Number(months[2])}—${Number(months[3])}月`;
  return /^\d{4} \d{4}$/.test(`${from} ${to}`) ? `${from}—${to}年` : null;
};

/**
 * An EDTF period in words: `../2023-12-31` → 截至2023-12-31, `2013/..` → 2013年以来, `2023-01/2023-11` → 2023年1—11月.
 * For programs, and where it is not understood, as it stands.
 */
export const periodInWords = (period: string, naming: Naming): string => {
  if (naming === 'machine') return period;
  const [from = '', to] = period.split('/');
  const first = point(from, naming);
  if (to === undefined) return first ?? period;
  const last = point(to, naming);
  const zh = naming === 'zh';
  if (first && to === '..') return zh ? `${first}以来` : `since ${first}`;
  if (last && from === '..') return zh ? `截至${last}` : `as of ${last}`;
  if (!first || !last) return period;
  return zh ? (shared(from, to) ?? `${first}—${last}`) : `${first} to ${last}`;
};

const two = (part: number): string => String(part).padStart(2, '0');

/** An ISO instant as the reader's clock shows it, `2026-11-21 16:00:00`: a spreadsheet takes it for a time. */
export const localTime = (instant: string, naming: Naming): string => {
  const time = new Date(instant);
  if (naming === 'machine' || Number.isNaN(time.getTime())) return instant;
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}`;
};

const ZEROS: Record<string, number> = { 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 };

/** Decimals of a number as printed: 99.5% has 1, 2.35万件 has none. */
const printedDecimals = (quote: string): number => {
  const [, decimals = '', multiplier = ''] = /\d(?:[.．](\d+))?\s*(万亿|[百千万亿])?(?![\d.．,，])/.exec(quote) ?? [];
  return Math.max(0, decimals.length - (ZEROS[multiplier] ?? 0));
};

/** A calculated value with two decimals more than the stated one is printed with; for programs all of them. */
export const roundedAsPrinted = (value: number, quote: string, naming: Naming): number =>
  naming === 'machine' ? value : Number(value.toFixed(Math.min(100, printedDecimals(quote) + 2)));

import type { Contents } from '../records';

/** Long enough for any place's name, short enough for 255 bytes of UTF-8 with the rest. */
const LONGEST = 40;

/** What some system forbids in a file name, what hides or turns text, and what separates words. */
const UNSAFE = /[<>:"/\\|?*\s.\p{C}\p{Z}]+/gu;

const safe = (text: string): string => {
  const kept = [...text.replace(UNSAFE, '-')].slice(0, LONGEST).join('');
  return kept.replace(/^-+|-+$/g, '');
};

const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** What the file holds: place, or body where it is not the place's government, and year of one report, the number of several. */
const subject = (contents: readonly Pick<Contents, 'report'>[]): (string | number | null)[] => {
  const [first] = contents;
  if (contents.length !== 1 || !first) return contents.length === 0 ? [] : [contents.length, 'reports'];
  const { body, bodyKind, regionName, year } = first.report;
  const ofItsOwn = bodyKind !== null && bodyKind !== 'government' && body !== null;
  return [ofItsOwn && !body.includes(regionName ?? '') ? regionName : null, ofItsOwn ? body : regionName, year];
};

/** A file name that every system takes: `duibiao-衡阳市-2019-2026-11-21.csv`, ending on the reader's local day. */
export const csvFileName = (contents: readonly Pick<Contents, 'report'>[], now: Date): string => {
  const parts = ['duibiao', ...subject(contents), localDay(now)].map((part) => safe(String(part ?? '')));
  return `${parts.filter((part) => part !== '').join('-')}.csv`;
};

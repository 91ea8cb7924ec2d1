import type { Locale, Translate } from '../i18n';
import type { Observation, Reading } from '../model';
import { reporterName } from './reports';
import { withoutTurns } from './turns';

/** Characters of a sentence on either side of its figure: what is quoted, not what is copied out. */
const MOST = 120;

const EDGE = /[。；！？\n\t]/;

/** The sentence a figure stands in, cut where it is long. */
export const sentenceAround = (text: string, { start, end }: Pick<Observation, 'start' | 'end'>): string => {
  const before = text.slice(Math.max(0, start - MOST), start);
  const after = text.slice(end, end + MOST);
  const from = before.split(EDGE).at(-1) ?? '';
  const edge = after.search(EDGE);
  const to = edge < 0 ? after : after.slice(0, /[\n\t]/.test(after[edge]!) ? edge : edge + 1);
  const cutBefore = from.length === MOST && start > MOST;
  const cutAfter = edge < 0 && end + MOST < text.length;
  return `${cutBefore ? '…' : ''}${`${from}${text.slice(start, end)}${to}`.trim()}${cutAfter ? '…' : ''}`;
};

/** Titles often stand in marks of their own already. */
const titled = (title: string): string => (title.includes('《') ? title : `《${title}》`);

/**
 * A figure as it is cited, plain text in three lines: who reports, for which year and under which title; the sentence; the
 * address. What is not known is left out.
 */
export const citationOf = ({ report, text }: Pick<Reading, 'report' | 'text'>, figure: Observation, address: string, locale: Locale, t: Translate): string => {
  const { regionName, body, year, title } = report;
  const source = [
    (regionName !== null || body !== null) && reporterName(report, t),
    year !== null && (locale === 'zh-CN' ? t('citationYear', String(year)) : String(year)),
    title !== null && titled(title),
  ].filter(Boolean);
  return withoutTurns([source.join(t('listMark')), t('citationQuote', sentenceAround(text, figure)), address].filter((line) => line !== '').join('\n'));
};

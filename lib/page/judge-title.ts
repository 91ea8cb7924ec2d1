import type { PageKind } from '../model';
import * as words from './words';

/** What a title says of its page. A `carrier` may cover a report that stands below it. */
export type TitleClass = Exclude<PageKind, 'other'> | 'carrier' | 'other-genre';

const any = (list: readonly string[], after = '') => new RegExp(`(?:${list.join('|')})${after}`);

const SUBJECT = any(words.SUBJECTS);
const CLOSING = any(words.CLOSINGS, '(?:全文)?$');
const OTHER_GENRE = any(words.OTHER_GENRES);
const OTHER_KIND = any(words.OTHER_KINDS);
const CARRIER = any(words.CARRIERS);
const BRIEFING = any(words.BRIEFINGS);

/** Whether a folded text speaks of the genre's subject. */
export const hasSubject = (text: string): boolean => SUBJECT.test(text);

/**
 * Classes one title; null where it says nothing either way. Words inside 《》 belong to the document quoted there and words
 * in brackets to the edition, so only the subject is looked for in them.
 */
export const classifyTitle = (raw: string): TitleClass | null => {
  // White space goes: titles are broken by <br> and padded by spaces between characters.
  const title = raw.normalize('NFKC').replace(/\s+/g, '');
  const own = title.replace(/《.*?》|\(.*?\)/g, '');
  const subject = hasSubject(title);
  if (subject && BRIEFING.test(own)) return 'press-briefing';
  if (OTHER_GENRE.test(own)) return 'other-genre';
  if (CARRIER.test(own)) return subject ? 'carrier' : 'other-genre';
  if (!CLOSING.test(own)) return OTHER_KIND.test(own) ? 'other-genre' : null;
  if (!subject) return 'other-genre';
  const older = /依法行政/.test(title) && !/法治政府/.test(title);
  return older || /总结$/.test(own) ? 'work-summary' : 'annual-report';
};

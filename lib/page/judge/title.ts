import type { PageKind } from '../../model';
import { simplified } from './traditional';
import * as words from './words';

/** What a title says of its page. A `carrier` may cover a report that stands below it. */
export type TitleClass = Exclude<PageKind, 'other'> | 'carrier' | 'other-genre';

/** Named once: the detector has no bytes to say them eight times. */
export const OTHER = 'other-genre';
export const CARRIER = 'carrier';
export const PRESS_BRIEFING = 'press-briefing';

const any = (list: readonly string[], after = '') => new RegExp(`(?:${list.join('|')})${after}`);

const SUBJECT = any(words.SUBJECTS);
const CLOSING = any(words.CLOSINGS, `(?:全文|${words.APPENDIX})?$`);
const NOUN = any(words.CLOSINGS);
const OTHER_GENRE = any(words.OTHER_GENRES);
const OTHER_KIND = any(words.OTHER_KINDS);
const CARRIES = any(words.CARRIERS);
const BRIEFING = any(words.BRIEFINGS);
/** Names of sites, as they stand in window titles beside the page's own: 某县政府信息公开网 says nothing of the page. */
const SITE = /(?:网站?|平台|系统)$/;

/** Whether a folded text speaks of the genre's subject. */
export const hasSubject = (text: string): boolean => SUBJECT.test(text);

/** The kind of a report, by whether it is of the time or form before the statutory one. */
export const kindOf = (older: boolean): PageKind & TitleClass => (older ? 'work-summary' : 'annual-report');

/**
 * Classes one title; null where it says nothing either way. Words inside 《》 belong to the document quoted there and words
 * in brackets to the edition, so only the subject is looked for in them.
 */
export const classifyTitle = (raw: string): TitleClass | null => {
  // No title is longer, and looking for brackets costs the square of it. White space goes: titles are broken by <br> and padded by spaces between characters.
  const title = simplified(raw.slice(0, 500).normalize('NFKC').replace(/\s+/g, ''));
  const own = title.replace(/《.*?》|\(.*?\)/g, '');
  const subject = hasSubject(title);
  if (subject && BRIEFING.test(own)) return PRESS_BRIEFING;
  if (SITE.test(own)) return null;
  if (OTHER_GENRE.test(own)) return OTHER;
  // A cover of a plan carries no report.
  if (CARRIES.test(own)) return subject && (NOUN.test(title) || !OTHER_KIND.test(title)) ? CARRIER : OTHER;
  if (!CLOSING.test(own)) return OTHER_KIND.test(own) ? OTHER : null;
  if (!subject) return OTHER;
  const older = /依法行政/.test(title) && !/法治政府/.test(title);
  return kindOf(older || /总结$/.test(own));
};

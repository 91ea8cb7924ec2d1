import type { PageKind } from '../model';
import { yearsInDigits } from './dates';

/** The last year of a title: 2019年度, 2021-2022年度 → 2022. */
const yearIn = (text: string): number | null => {
  const match = /(20\d\d)\s*年/.exec(yearsInDigits(text)) ?? /(20\d\d)(?!\d)/.exec(text);
  return match ? Number(match[1]) : null;
};

/** A date of signing at the end of a letter. */
const SIGNED = /^\(?(20\d\d)年(\d{1,2})月\d{1,2}日\)?$/;

/** A report told within this many months of the new year tells the old one: the duty is to publish by 1 April; late ones come in summer. */
const LATE = 8;
const reportedIn = (year: number, month: number): number => (month <= LATE ? year - 1 : year);

/** The texts a year may be found in, folded. */
export interface YearSources {
  kind: PageKind;
  title: string | null;
  paragraphs: readonly string[];
  tail: readonly string[];
  publishedAt: string | null;
}

/**
 * The year reported on. The title's; else the first year of the opening outside the names and numbers of documents; else
 * the year before the signature or the publication. A briefing without a year in its title tells of the year it is held in,
 * unless it is held before April: then of the year that has just ended.
 */
export const findYear = ({ kind, title, paragraphs, tail, publishedAt }: YearSources): number | null => {
  const inTitle = title === null ? null : yearIn(title.replace(/\([^)]*\)/g, '')) ?? yearIn(title);
  if (inTitle !== null) return inTitle;
  const published = publishedAt === null ? null : { year: Number(publishedAt.slice(0, 4)), month: Number(publishedAt.slice(5, 7)) };
  if (kind === 'press-briefing' && published) return published.month <= 3 ? published.year - 1 : published.year;
  const opening = paragraphs.slice(0, 2).join('').slice(0, 1000).replace(/《[^》]*》|〔[^〕]*〕|\([^)]*\)/g, '');
  const inOpening = yearIn(opening.slice(0, 400));
  if (inOpening !== null) return inOpening;
  const signed = [...tail].reverse().map((line) => SIGNED.exec(yearsInDigits(line).replace(/\s/g, ''))).find((match) => match !== null);
  if (signed) return reportedIn(Number(signed[1]), Number(signed[2]));
  return published ? reportedIn(published.year, published.month) : null;
};

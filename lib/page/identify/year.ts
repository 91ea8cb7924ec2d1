import type { PageKind } from '../../model';
import { yearsInDigits } from './dates';
import { firstFound, type Found } from './found';

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

/** The last years of the plans by which several years are told together. */
const PLANS: Readonly<Record<string, number>> = { 十一五: 2010, 十二五: 2015, 十三五: 2020, 十四五: 2025, 十五五: 2030 };

/** The last year of the plan that a title sums up; null where it is not over yet. */
const planIn = (title: string, published: number | null): number | null => {
  const end = PLANS[/十[一二三四五]?五(?=.?(?:期间|时期|以来|规划))/.exec(title)?.[0] ?? ''] ?? null;
  return end !== null && (published === null || published > end) ? end : null;
};

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
export const findYear = ({ kind, title, paragraphs, tail, publishedAt }: YearSources): Found<number> | null => {
  const published = publishedAt === null ? null : { year: Number(publishedAt.slice(0, 4)), month: Number(publishedAt.slice(5, 7)) };
  const inTitle = () => (title === null ? null : yearIn(title.replace(/\([^)]{0,80}\)/g, '')) ?? yearIn(title) ?? planIn(title, published?.year ?? null));
  const ofBriefing = () => (kind !== 'press-briefing' || !published ? null : published.month <= 3 ? published.year - 1 : published.year);
  const inOpening = () => yearIn(paragraphs.slice(0, 2).join('').slice(0, 1000).replace(/《[^》]*》|〔[^〕]*〕|\([^)]*\)/g, '').slice(0, 400));
  const inSignature = () => {
    const signed = [...tail].reverse().map((line) => SIGNED.exec(yearsInDigits(line).replace(/\s/g, ''))).find((match) => match !== null);
    return signed ? reportedIn(Number(signed[1]), Number(signed[2])) : null;
  };
  return firstFound<number>([
    ['title', inTitle],
    ['publication', ofBriefing],
    ['opening', inOpening],
    ['signature', inSignature],
    ['publication', () => published && reportedIn(published.year, published.month)],
  ]);
};

import { eachOf, run, type Pausing } from '../../pausing';
import { fold, type Stretch } from '../../text';
import { chineseCount } from '../judge/body';
import { judgeBody } from '../judge/decision';
import { classifyTitle } from '../judge/title';
import { textLines } from '../judge/prose';
import { mayBeOne, namesReport } from './titles';

/** The reports that stand one behind the other in one article. */
export interface Reports {
  /** The title of the one to be read. */
  title: string;
  /** The titles of the others. */
  others: string[];
  /** Where the others stand, in text order. */
  cuts: Stretch[];
}

/** A title as a line of the text; where it begins, with the line of its body above it. */
interface Headline {
  title: string;
  start: number;
}

/** A title's last noun. A bare 情况 heads sections as well. */
const CLOSED = /(?:报告|汇报|总结|年报)$/;
/** A title is no longer, and no line of the text's own order. */
const LONGEST = 60;
const SECTION = /^(?:第?[一二三四五六七八九十]+[、章节部.]|[(（][一二三四五六七八九十\d]+[)）]|\d+[.、])/;
const ATTACHED = /^附件?\s*[\d一二三四五六七八九十]*\s*[:：.、]?\s*/;
const YEAR = /20\d\d|二[〇○零]/;
/** A line that names a body alone, above the rest of its title. */
const BODY = /^[一-龥]{2,28}(?:政府|[局厅委会办]|街道|[镇乡])$/;

/** Chinese characters that a report has at least; a cover, a summary or a table of contents has fewer. */
const LEAST = 200;

/** What a text is told by: so much of a report shows what it is, and each of many titles may have all of a long text behind it. */
const ENOUGH = 20_000;

/** More titles than this are a list. */
const MOST = 40;

function* headlinesOf(text: string): Pausing<Headline[]> {
  const found: Headline[] = [];
  let start = 0;
  let above: Headline = { title: '', start: 0 };
  yield* eachOf(text.split('\n'), (line) => {
    const title = line.length < 200 ? fold(line).trim().replace(ATTACHED, '') : '';
    if (title !== '' && title.length <= LONGEST && CLOSED.test(title) && !SECTION.test(title) && namesReport(title) && YEAR.test(title)) {
      const isBroken = BODY.test(above.title) && /^(?:关于|20|二)/.test(title);
      found.push(isBroken ? { title: above.title + title, start: above.start } : { title, start });
    }
    if (line.trim() !== '') above = { title, start };
    start += line.length + 1;
  });
  return found;
}

/** Whether a stretch of text below this title reads as a report of its own. */
const isReport = (title: string, whole: string): boolean => {
  const text = whole.slice(0, ENOUGH);
  const lines = textLines(fold(text));
  const found = classifyTitle(title);
  return chineseCount(text) >= LEAST && judgeBody(found, lines)[0] !== 'other';
};

/**
 * Finds several reports in one article: two years one after the other, a government's and its departments'. The one the page
 * names is to be read, else the first. Titles that are quoted, listed or printed again are no other report: behind each must
 * stand a text that reads as one, and it must be of another year or body.
 *
 * @param text the article's flat text
 * @param named the title of the page; null where it has none
 * @returns null where there is one report, or none
 */
export const reportsIn = (text: string, named: string | null): Reports | null => run(findingReports(text, named));

/** The same, which may be put down on the way. */
export function* findingReports(text: string, named: string | null): Pausing<Reports | null> {
  const all = (yield* headlinesOf(text)).slice(0, MOST);
  if (all.length === 0) return null;
  const isNamed = named !== null && namesReport(named);
  const parts: (Headline & { end: number })[] = [];
  let end = text.length;
  for (const headline of all.reverse()) {
    yield;
    if (!isReport(headline.title, text.slice(headline.start, end))) continue;
    const behind = parts[0];
    if (behind && mayBeOne(headline.title, behind.title)) behind.start = headline.start;
    else parts.unshift({ ...headline, end });
    end = headline.start;
  }
  // The page prints its own title outside the article: what stands before the first title is that report.
  if (isNamed && parts[0] && !mayBeOne(named, parts[0].title) && isReport(named, text.slice(0, parts[0].start)))
    parts.unshift({ title: named, start: 0, end: parts[0].start });
  const own = parts.find(({ title }) => isNamed && mayBeOne(named, title)) ?? parts[0];
  const others = parts.filter((part) => own && part !== own && !mayBeOne(part.title, own.title));
  return own && others.length > 0 ? { title: own.title, others: others.map(({ title }) => title), cuts: others.map(({ start, end }) => ({ start, end })) } : null;
}

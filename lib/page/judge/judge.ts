import type { PageVerdict } from '../../model';
import { chineseCount, isParagraph } from './body';
import { isPromising, isShort, judgeBody, SHORT } from './decision';
import { CARRIER, classifyTitle, hasSubject, kindOf, OTHER, type TitleClass } from './title';
import { own } from '../own';
import { proseLines, textLines } from './prose';
import { simplified } from './traditional';

/** How many lines above the text are looked at: the title and its labels are the last of them. */
const ABOVE = 60;

/** The short lines before the first paragraph. */
const headLines = (lines: readonly string[]): string[] => {
  const end = lines.findIndex(isParagraph);
  return lines.slice(Math.max(0, end - ABOVE), end < 0 ? 12 : end).filter((line) => line.length > 5 && line.length < 80);
};

/** A line may be part of the page's frame: it speaks against a report only if it is no path or label and long enough for a title. */
const lineClass = (line: string): TitleClass | null => {
  const found = classifyTitle(line);
  const weak = />|位置|:/.test(line) || (found === OTHER && chineseCount(line) < 10);
  return weak ? null : found;
};

/**
 * What the titles say together: the first that speaks of the subject, or else the first that says anything; below a cover,
 * what stands there.
 */
const titleVerdict = (declared: readonly string[], lines: readonly string[]): TitleClass | null => {
  const said = [...declared.map((title) => ({ title, found: classifyTitle(title) })), ...headLines(lines).map((title) => ({ title, found: lineClass(title) }))]
    .filter(({ found }) => found);
  const first = (said.find(({ title }) => hasSubject(title)) ?? said[0])?.found ?? null;
  if (first !== CARRIER) return first;
  const below = said.map(({ found }) => found).filter((found) => found !== CARRIER);
  return below.find((found) => found !== OTHER) ?? below[0] ?? CARRIER;
};

const verdict = (column: string, title: TitleClass | null, lines: readonly string[]): PageVerdict => {
  const inColumn = classifyTitle(column) === kindOf(false);
  const [kind, ...reasons] = judgeBody(title, lines, inColumn);
  return { isReport: kind !== 'other', kind, reasons: [`title:${title}`, `column:${inColumn}`, ...reasons] };
};

/** No title is longer, and no page has more headings: what a page says beyond that is not looked at. */
const LONGEST = 999;
const HEADINGS = 99;

/** What a page's meta of this name says. */
const metaOf = (doc: Document, name: string): string => (own(doc, 'querySelector').call(doc, `meta[name=${name} i]`) as { content?: string } | null)?.content?.slice(0, LONGEST) ?? '';

/** The titles a page declares: its article meta, then its window title, 标题_栏目_站名 in any order, longest part first. */
export const declaredTitles = (doc: Document): string[] => {
  // A dash between digits is a span of years.
  const parts = own(doc, 'title').slice(0, LONGEST).split(/[_|｜]|(?<!\d)[—–－-]|[—–－-](?!\d)/).sort((a, b) => b.length - a.length);
  return [metaOf(doc, 'ArticleTitle'), ...parts].filter((t) => chineseCount(t) > 7);
};

/** What is looked at to see whether the rest is worth it, in characters; and at most: twice a long report with all around it. */
const HEAD = 5_000;
const MOST = 60_000;

/**
 * Judges a page: is it a report, of which kind, and by which signals. On a page that is none it looks at the titles and the
 * first lines, however large the page. `page` is the document that declares title and column, where `doc` is only a frame in it.
 */
export const judgePage = (doc: Document, page = doc): PageVerdict => {
  // A heading may stand behind menus that are longer than what is looked at.
  const heading = Array.prototype.slice.call<ArrayLike<Element>, [number, number], Element[]>(own(doc, 'querySelectorAll').call(doc, 'h1'), 0, HEADINGS).map((h1) => h1.textContent.slice(0, LONGEST)).filter(hasSubject);
  const titles = [...declaredTitles(page), ...heading];
  const body = own(doc, 'body');
  const look = (budget: number): [TitleClass | null, string[]] => {
    const lines = body ? proseLines(body, budget).map(simplified) : [];
    return [titleVerdict(titles, lines), lines];
  };
  const [title, lines] = titleVerdict(titles.filter(hasSubject), []) === OTHER ? [OTHER, []] as const : look(HEAD);
  if (isPromising(title, lines)) return verdict(metaOf(page, 'ColumnName'), ...look(MOST));
  // The rest is not worth its price, nor are the expressions that would weigh it.
  return { isReport: false, kind: 'other', reasons: [`title:${title}`, isShort(lines.filter(isParagraph).join('')) ? SHORT : 'body:opening'] };
};

/**
 * Whether a page judged no report may become one once its text arrives by script: its title says so, or it has no text yet and
 * is neither its site's front page nor a column.
 * @param path of its address, with what stands behind the `#`
 */
export const mayFill = ({ reasons }: PageVerdict, page: Document, path: string): boolean => {
  if (!reasons.includes('title:null')) return !reasons.includes(`title:${OTHER}`);
  const isColumn = metaOf(page, 'ColumnName') && !metaOf(page, 'ArticleTitle');
  return reasons.includes(SHORT) && !isColumn && !/^\/(?:index\.\w+)?$/.test(path);
};

/** Judges one article given as plain text. */
export const judgeText = (text: string): PageVerdict => {
  const lines = textLines(text).map(simplified);
  return verdict('', titleVerdict([], lines), lines);
};

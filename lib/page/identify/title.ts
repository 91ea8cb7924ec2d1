import { fold } from '../../text';
import { firstFound, type Found } from './found';
import { isParagraph } from '../judge/body';
import { classifyTitle } from '../judge/title';
import { metaOf } from './metas';
import { own } from '../own';

/** White space between Chinese characters is layout; between words it is one space. */
export const squeezeTitle = (title: string): string =>
  title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[^\x21-\x7e]) (?=[^\x21-\x7e])| (?=\d)|(?<=\d) (?=[^\x20-\x7e])/g, '');

/** Lines of a page's frame and of a letter's form that stand before the text and are no title. */
const FRAME = /^.{0,12}(?:当前位置|位置\s*[::])|\s>|>\s|^(?:首页|无障碍|繁体|打印|分享)|(?:来源|时间|日期|浏览[量次]|阅读数?|字[体号]|索引号|文号|作者)\s*[::]|[::]$|星期[一二三四五六日天]/;
const DATE_LINE = /^[\d\s:.\-/年月日()]+$/;

/** The lines before the first paragraph of a text. */
export const linesBeforeText = (lines: readonly string[]): string[] => {
  const end = lines.findIndex((line) => isParagraph(fold(line)));
  return lines.slice(0, end < 0 ? 15 : end);
};

/** A heading of the text itself, as of a report whose first paragraph follows its first section head. */
const SECTION = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])/;

const isTitleLine = (line: string): boolean =>
  !FRAME.test(line) && !DATE_LINE.test(line) && !SECTION.test(line) && line.length <= 90 && (line.match(/[一-龥]/g)?.length ?? 0) >= 6;

const namesReport = (line: string): boolean => {
  const found = classifyTitle(line);
  return found !== null && found !== 'other-genre';
};

/**
 * The title that names a report among the lines before a text, as printed, joined with the line of its body above it where
 * it is broken in two; null if no line does.
 */
const reportTitleAmong = (lines: readonly string[]): string | null => {
  const at = lines.findIndex((line) => isTitleLine(fold(line)) && namesReport(line));
  const line = lines[at];
  if (line === undefined) return null;
  const above = lines[at - 1] ?? '';
  const broken = /^(?:20\d\d年|关于)/.test(fold(line)) && /(?:政府|[局厅委会办])$/.test(above) && isTitleLine(fold(above));
  return squeezeTitle(broken ? above + line : line);
};

/** The first line before a text that is no label, path, date or addressee; null if none is. */
const firstTitleLine = (lines: readonly string[]): string | null => {
  const line = lines.find((candidate) => isTitleLine(fold(candidate)) && !/[。;；]$/.test(candidate));
  return line === undefined ? null : squeezeTitle(line);
};

/** Lines that are more than links: a page's menus stand above its title too. */
const unlinked = (doc: Document, lines: readonly string[]): string[] => {
  const links = new Set([...own(doc, 'querySelectorAll').call(doc, 'a[href]')].map((link) => link.textContent?.trim() ?? ''));
  return lines.filter((line) => !line.split(/[\s|>]+/).every((part) => links.has(part)));
};

/** Table cells as lines: some platforms print title, source and dates in a table above the text. */
const cells = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(/[|\t]/)).map((cell) => cell.trim()).filter((cell) => cell !== '');

/** No title is longer. */
const LONGEST = 500;

/** A page's title: declared, else printed above the text, else a headline or its part of the window title. */
const titleOfPage = (doc: Document, head: readonly string[]): Found<string> | null => {
  const site = metaOf(doc, 'SiteName');
  const fits = (part: string): boolean => part.length >= 8 && part !== site && !/网站?$|(?:政府|[局厅])$/.test(part);
  const headings = () => [...own(doc, 'querySelectorAll').call(doc, 'h1,h2')].map((heading) => squeezeTitle((heading.textContent ?? '').slice(0, LONGEST)));
  const window = () => own(doc, 'title').slice(0, LONGEST).split(/[_|—-](?!\d)/).map(squeezeTitle);
  const declared = metaOf(doc, 'ArticleTitle');
  return firstFound<string>([
    ['meta', () => declared && squeezeTitle(declared)],
    ['heading', () => reportTitleAmong(unlinked(doc, cells(head)))],
    ['heading', () => headings().find(fits) ?? null],
    ['window-title', () => window().find(fits) ?? null],
  ]);
};

/** The title of a page, or of a plain text (`doc` null), as printed; `head` are the lines above the text. */
export const findTitle = (doc: Document | null, head: readonly string[]): Found<string> | null =>
  doc ? titleOfPage(doc, head) : firstFound<string>([['heading', () => reportTitleAmong(cells(head)) ?? firstTitleLine(head)]]);

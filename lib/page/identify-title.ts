import { fold } from '../text';
import { isParagraph } from './judge-body';
import { classifyTitle } from './judge-title';

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
export const reportTitleAmong = (lines: readonly string[]): string | null => {
  const at = lines.findIndex((line) => isTitleLine(fold(line)) && namesReport(line));
  const line = lines[at];
  if (line === undefined) return null;
  const above = lines[at - 1] ?? '';
  const broken = /^(?:20\d\d年|关于)/.test(fold(line)) && /(?:政府|[局厅委会办])$/.test(above) && isTitleLine(fold(above));
  return squeezeTitle(broken ? above + line : line);
};

/** The first line before a text that is no label, path, date or addressee; null if none is. */
export const firstTitleLine = (lines: readonly string[]): string | null => {
  const line = lines.find((candidate) => isTitleLine(fold(candidate)) && !/[。;；]$/.test(candidate));
  return line === undefined ? null : squeezeTitle(line);
};

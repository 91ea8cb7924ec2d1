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

/** The lines before the first paragraph of a folded text. */
export const linesBeforeText = (lines: readonly string[]): string[] => {
  const end = lines.findIndex((line) => isParagraph(line));
  return lines.slice(0, end < 0 ? 15 : end);
};

/** A heading of the text itself, as of a report whose first paragraph follows its first section head. */
const SECTION = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])/;

const isTitleLine = (line: string): boolean =>
  !FRAME.test(line) && !DATE_LINE.test(line) && !SECTION.test(line) && line.length <= 90 && (line.match(/[一-龥]/g)?.length ?? 0) >= 6;

/**
 * The title among the lines before a text, as printed, or null: the first that names a report, joined with the line of its
 * body above it where the title is broken in two; else the first that is no label, path, date or addressee.
 */
export const titleAmong = (lines: readonly string[]): string | null => {
  const report = lines.findIndex((line) => isTitleLine(line) && classifyTitle(line) !== null && classifyTitle(line) !== 'other-genre');
  if (report < 0) return lines.find((line) => isTitleLine(line) && !/[。;]$/.test(line)) ?? null;
  const line = lines[report] ?? '';
  const above = lines[report - 1] ?? '';
  const broken = /^(?:20\d\d年|关于)/.test(line) && /(?:政府|[局厅委会办])$/.test(above) && isTitleLine(above);
  return squeezeTitle(broken ? above + line : line);
};

import { findDate } from './dates';

/** What a page says about its article in the lines around it: 发布时间, 来源. Folded text in, values as printed out. */
interface Labels {
  publishedAt: string | null;
  source: string | null;
}

/** Labels of the day of publication, most trusted first; the day of a document's signing is another day. */
const DATE_LABELS = ['(?:发布|公开|信息)(?:时间|日期)', '发文日期|上传时间|录入时间', '更新(?:时间|日期)', '(?<!成文|生成|归档|失效|有效)(?:日期|时间)'] as const;
const SOURCE_LABELS = ['(?:信息|文章|稿件|内容|新闻)?来源', '发布(?:机构|单位|部门)|制发机构|发文机构|供稿单位'];

/** Where a source's name ends: the next label, or a run of spaces. */
const SOURCE_END = /\s{2,}|[\n\t|]|[【[(]|(?:发布|更新|发文|成文)?(?:时间|日期)|浏览|阅读|点击|字体|字号|作者|编辑|责任|访问|\d{4}[-年]/;
/** Names that name nobody. */
const NOBODY = /^(?:本站|本网|本网站|本站原创|原创|未知|无|admin)?$/i;

const dateAfter = (label: string, text: string): string | null => {
  const match = new RegExp(`(?:${label})[\\s:|]*([^\\n]{6,24})`).exec(text);
  return match ? findDate((match[1] ?? '').slice(0, 24)) : null;
};

const sourceAfter = (label: string, text: string): string | null => {
  for (const match of text.matchAll(new RegExp(`(?:${label})[ ]*[:|\\t][ ]*([^\\n]*)`, 'g'))) {
    const name = (match[1] ?? '').split(SOURCE_END)[0]?.trim() ?? '';
    if (!NOBODY.test(name) && name.length <= 40) return name;
  }
  return null;
};

const firstOf = <T>(labels: readonly string[], find: (label: string) => T | null): T | null => {
  for (const label of labels) {
    const found = find(label);
    if (found !== null) return found;
  }
  return null;
};

/** A line that is little more than a date, as some portals print the day below the title without a label; no clock of the page's head. */
const bareDate = (lines: readonly string[]): string | null => {
  for (const line of lines) {
    const date = line.length < 60 && !/星期|农历|[(]\s*\d{4}年/.test(line) ? findDate(line) : null;
    if (date && line.replace(/[\d\s:.\-/年月日]/g, '').length < 24) return date;
  }
  return null;
};

/** Reads the lines near a title; `lines` are those before the article's first paragraph, `all` the whole folded page. */
export const readLabels = (lines: readonly string[], all: string): Labels => {
  const head = lines.join('\n');
  // Some portals print the line below the text.
  const tail = all.slice(-600);
  return {
    publishedAt: firstOf(DATE_LABELS, (label) => dateAfter(label, head)) ?? bareDate(lines) ?? dateAfter(DATE_LABELS[0], tail),
    source: firstOf(SOURCE_LABELS, (label) => sourceAfter(label, head)) ?? sourceAfter('(?:信息|文章|稿件|内容)?来源', all),
  };
};

/** A source that names somebody, trimmed; else null. */
export const namedSource = (source: string): string | null => (NOBODY.test(source.trim()) ? null : source.trim());

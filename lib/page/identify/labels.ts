import { findDate } from './dates';

/** Labels of the day of publication, most trusted first; the day of a document's signing is another day. */
const DATE_LABELS = ['(?:发布|公开|信息)(?:时间|日期)', '发文日期|上传时间|录入时间', '更新(?:时间|日期)', '(?<!成文|生成|归档|失效|有效)(?:日期|时间)'] as const;
const SOURCE_LABELS = ['(?:信息|文章|稿件|内容|新闻)?来源', '发布(?:机构|单位|部门)|(?:制发|发文)(?:机构|机关|单位)|供稿单位'];

/** Where a source's name ends: the next label, or a run of spaces. */
const SOURCE_END =
  /\s{2,}|[\n\t|]|[【[(]|(?:发布|更新|发文|成文)?(?:时间|日期)|发文|文号|索引|公开|主题|有效|浏览|阅读|点击|字体|字号|作者|编辑|责任|访问|打印|分享|\d{4}[-年]/;
/** Some portals print each label and each value on a line of its own. */
const OWN_LINE = /^\n(?=.{2,20}(?:政府|[局厅委办部处网站镇乡]|街道|中心|委员会)(?:\n|$))/;
/** Names that name nobody. */
const NOBODY = /^(?:本站|本网|本网站|本站原创|原创|未知|无|admin)?$/i;

const dateAfter = (label: string, text: string): string | null => {
  const match = new RegExp(`(?:${label})[\\s:|]*([^\\n]{6,24})`).exec(text);
  return match ? findDate((match[1] ?? '').slice(0, 24)) : null;
};

const sourceAfter = (label: string, text: string): string | null => {
  for (const { 0: { length }, index } of text.matchAll(new RegExp(`(?:${label})[ ]*[:|\\t\\]】][ |]*`, 'g'))) {
    const value = text.slice(index + length, index + length + 60).replace(OWN_LINE, '');
    const name = value.split(SOURCE_END)[0]?.trim() ?? '';
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
export const bareDate = (lines: readonly string[]): string | null => {
  for (const line of lines) {
    const date = line.length < 60 && !/星期|农历|[(]\s*\d{4}年/.test(line) ? findDate(line) : null;
    if (date && line.replace(/[\d\s:.\-/年月日]/g, '').length < 24) return date;
  }
  return null;
};

/** The day of publication as labelled in the folded lines above a text; null where it is not. */
export const labelledDate = (head: string): string | null => firstOf(DATE_LABELS, (label) => dateAfter(label, head));

/** The same as some portals print it below the text. */
export const dateBelow = (page: string): string | null => dateAfter(DATE_LABELS[0], page.slice(-600));

/** Who published or was reprinted, as labelled in the folded lines above a text, else anywhere on the page. */
export const labelledSource = (head: string, page: string): string | null =>
  firstOf(SOURCE_LABELS, (label) => sourceAfter(label, head)) ?? sourceAfter('(?:信息|文章|稿件|内容)?来源', page);

/** A source that names somebody, trimmed; else null. */
export const namedSource = (source: string | null): string | null => (source === null || NOBODY.test(source.trim()) ? null : source.trim());

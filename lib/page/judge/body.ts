import type { PageKind } from '../../model';
import { CARRIER, classifyTitle, OTHER } from './title';

/** How often a pattern is found. */
export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Digits with a measure word: what a report is full of. Years, dates and document numbers have none of these. */
export const FIGURE = /\d[万亿千百多余]*[件人次项份条场期个家名起户部篇%元亩本卷册宗例批所处]/g;
/** A number that stands alone, as in the cells of a table; the days of a calendar have no three digits. */
export const CELL = /^\d[\d,.]{2,}%?$/;
/** A count said as done. */
export const RESULT = /(?:全年|共|累计|已|截[至止]|来|完成|理|组织|开展)[^。;\d]{0,24}\d/g;
/** Orders and aims: the voice of plans, notices and speeches. */
export const PLAN = /(?:责任|牵头)(?:单位|部门)|时限|到20\d\d年|[位门级]要|要[加坚切进认]|力争/g;
/** Model essays hide their numbers and names. */
export const PLACEHOLDER = /[*×xX]{2,}|\*[年件人次项]|某[市县区]/g;
/** Teasers of a column list. */
export const TEASER = /\.{3}.{0,6}$/;

const ADDRESSEE = /^.{0,30}(?:政府|小组|委员?会?|办公室|[厅局])[^,。]{0,8}:$/;
/** 现将有关情况报告如下 and its kin; what is read out to a congress asks for its debate instead. */
const ANNOUNCED = /(?:报告|汇报|总结)如下|现[将报][^。]{0,99}如下|请予审议/;
const YEAR_FIRST = /^.{0,8}20\d\d年/;
const NEWS = /^[^。,]{0,30}(?:月\d+日|近日|日前|讯)[^。]{0,40}(?:召开|主持|举行|印发)/;
const SPEECH = /^(?:同志们|各位|主任、)/;
/** Who is greeted, by name of the speaker or not, and who asks; a byline is no question. */
export const PRESS = /^[^。]{0,40}各位.{0,6}(?:新闻|媒体|记者)|^[^。,:]{0,16}(?:记者|问题?\d*|主持人|发[布言]人)[^。,:]{0,8}:.{12}/;
/** What a letter ends in. */
export const CLOSES = /^[专特]此(?:报告|汇报)/;
/** The words by which a text without a title calls itself: 现将我局法治政府建设情况报告如下. */
const CALLED = /现[将就把]?([^。;:]{4,60}(?:报告|汇报|总结))如下/;

/** Chinese characters at the beginning of a text, of which less tells what it is. */
export const chineseCount = (text: string): number => count(text.slice(0, 9999), /[一-龥]/g);

/** Running text; other lines are titles, labels, heads and furniture. */
export const isParagraph = (line: string): boolean => /[。;,]/.test(line) && chineseCount(line) > 36;

/** The first words of a disclosure report cite the regulation it is written under. */
const DISCLOSED = /^.{0,30}信息公开条例/;

/** Whether the first words are a report's: the year as the first word, a letter's addressee, or 现将…报告如下 soon after. */
export const opensAsReport = (lines: readonly string[], paragraphs: readonly string[]): boolean =>
  ANNOUNCED.test(paragraphs.slice(0, 4).join('')) || YEAR_FIRST.test(paragraphs[0] ?? '') || lines.some((line) => ADDRESSEE.test(line));

/** Whether they are those of news, a speech or another genre of report. */
export const opensOtherwise = (lines: readonly string[], first = ''): boolean =>
  (NEWS.test(first) && !ANNOUNCED.test(first)) || DISCLOSED.test(first) || lines.some((line) => SPEECH.test(line));

/** The kind of report that a text without a title says it is; null if it names none. */
export const selfNamed = (lines: readonly string[]): PageKind | null => {
  const first = lines.filter(isParagraph).slice(0, 3);
  const name = opensOtherwise(lines, first[0]) ? null : CALLED.exec(first.join(''));
  const found = name && classifyTitle(name[1]!);
  return found === OTHER || found === CARRIER ? null : found;
};

import type { PageKind } from '../model';
import { CARRIER, hasSubject, kindOf, OTHER, PRESS_BRIEFING, type TitleClass } from './judge-title';
import { TOPICS } from './words';

/** Digits with a measure word: what a report is full of. Years, dates and document numbers have none of these. */
const FIGURE = /\d[万亿千百多余]*[件人次项份条场期个家名起户部篇%元亩本卷册宗例批所处]/g;
/** A count said as done. */
const RESULT = /(?:全年|共|累计|已|截[至止]|来|完成|理|组织|开展)[^。;\d]{0,24}\d/g;
/** Orders and aims: the voice of plans, notices and speeches. */
const PLAN = /(?:责任|牵头)(?:单位|部门)|时限|到20\d\d年|[位门级]要|要[加坚切进认]|力争/g;
/** Model essays hide their numbers and names. */
const PLACEHOLDER = /[*×xX]{2,}|\*[年件人次项]|某[市县区]/g;
/** Teasers of a column list. */
const TEASER = /\.{3}.{0,6}$/;

const ADDRESSEE = /^.{0,30}(?:政府|小组|委员?会?|办公室|[厅局])[^,。]{0,8}:$/;
/** 现将有关情况报告如下 and its kin; what is read out to a congress asks for its debate instead. */
const ANNOUNCED = /(?:报告|汇报|总结)如下|现[将报][^。]{0,99}如下|请予审议/;
const YEAR_FIRST = /^.{0,8}20\d\d年/;
const NEWS = /^[^。,]{0,30}(?:月\d+日|近日|日前|讯)[^。]{0,40}(?:召开|主持|举行|印发)/;
const SPEECH = /^(?:同志们|各位|主任、)/;
const PRESS = /^(?:各位.{0,6}(?:新闻|媒体|记者)|(?:记者|问题?\d*|主持人|发言人):)/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const chineseCount = (text: string): number => count(text, /[一-龥]/g);

/** Running text; other lines are titles, labels, heads and furniture. */
export const isParagraph = (line: string): boolean => /[。;,]/.test(line) && chineseCount(line) > 36;

/** The first words of a disclosure report cite the regulation it is written under. */
const DISCLOSED = /^.{0,30}信息公开条例/;

/** Whether the first words are a report's: the year as the first word, a letter's addressee, or 现将…报告如下 soon after. */
const opensAsReport = (lines: readonly string[], paragraphs: readonly string[]): boolean =>
  ANNOUNCED.test(paragraphs.slice(0, 4).join('')) || YEAR_FIRST.test(paragraphs[0] ?? '') || lines.some((line) => ADDRESSEE.test(line));

/** Whether they are those of news, a speech or another genre of report. */
const opensOtherwise = (lines: readonly string[], first = ''): boolean =>
  (NEWS.test(first) && !ANNOUNCED.test(first)) || DISCLOSED.test(first) || lines.some((line) => SPEECH.test(line));

export type Decision = [kind: PageKind, ...reasons: string[]];

/**
 * Judges the running text below a title of this class, given as folded, trimmed lines in simplified characters. `column`:
 * the page stands in a column of such reports.
 */
export const judgeBody = (title: TitleClass | null, lines: readonly string[], column = false): Decision => {
  // Under a title that names a report its short sentences count too: a small bureau's report has no others.
  if (title === OTHER) return ['other', 'body:unread'];
  const titled = title !== CARRIER && title;
  const paragraphs = lines.filter((line) => isParagraph(line) || (titled && /。/.test(line) && chineseCount(line) > 15));
  const text = paragraphs.join('\n');
  const figures = count(text, FIGURE);
  const topics = TOPICS.filter((topic) => text.match(topic)).length;
  const results = count(text, RESULT);
  const plans = count(text, PLAN);
  const opens = opensAsReport(lines, paragraphs);
  const decided = (kind: PageKind, reason: string): Decision => [kind, `body:${reason}`, `figures:${figures}`, `topics:${topics}`, `opens:${opens}`];
  const no = (reason: string) => decided('other', reason);

  if (chineseCount(text) < 150) return no('short');
  if (count(text, PLACEHOLDER) > 5) return no('model-text');
  if (lines.filter((line) => TEASER.test(line)).length > 2) return no('list');
  // A small bureau counts little and plans as much as others for the year to come.
  if (plans > 5 && plans > results * (titled && opens ? 3 : 1)) return no('plan');
  // The subject must stand in the first paragraphs, outside the names of documents, where no title names it.
  const lead = text.slice(0, 900).replace(/《.*?》/g, '');
  if (!titled && !hasSubject(lead)) return no('subject');
  const press = lines.some((line) => PRESS.test(line));
  if (title === PRESS_BRIEFING || (!titled && press)) return press && figures > 7 ? decided(PRESS_BRIEFING, 'press') : no('news');
  // Below its own title a report needs little: a township's may hold hardly a figure.
  if (titled) return topics + Number(figures > 2) + Number(opens) > 2 ? decided(titled, 'topics') : no('topics');
  // Without one (letters and reprints that portals print bare, reports below a cover) it must show all its marks.
  const marks = topics > 4 && results > 5 && figures > (column ? 9 : 19) && count(text, /法治政府|依法行政/g) > (column ? 1 : 2);
  if (!marks || !opens || opensOtherwise(lines, paragraphs[0])) return no('untitled');
  const older = count(lead, /依法行政/g) > count(lead, /法治政府/g);
  return decided(kindOf(older), 'untitled');
};

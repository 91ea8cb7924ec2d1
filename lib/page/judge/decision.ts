import type { PageKind } from '../../model';
import { CELL, chineseCount, CLOSES, count, FIGURE, isParagraph, opensAsReport, opensOtherwise, PLACEHOLDER, PLAN, PRESS, RESULT, selfNamed, TEASER } from './body';
import { CARRIER, hasSubject, kindOf, OTHER, PRESS_BRIEFING, type TitleClass } from './title';
import { TOPICS } from './words';

export type Decision = [kind: PageKind, ...reasons: string[]];

/** The reason given where a page has no text to speak of. */
export const SHORT = 'body:short';
export const isShort = (text: string): boolean => chineseCount(text) < 150;

/** Where a text without a title must name the subject: its first paragraphs, outside the names of documents. */
const leadOf = (text: string): string => text.slice(0, 900).replace(/《.*?》/g, '');

/** Whether a page may be a report for all that its first lines show. What has no title must open like one, or be told to journalists. */
export const isPromising = (title: TitleClass | null, lines: readonly string[]): boolean => {
  if (title && title !== CARRIER) return title !== OTHER;
  const paragraphs = lines.filter(isParagraph);
  return hasSubject(leadOf(paragraphs.join('\n'))) && (opensAsReport(lines, paragraphs) || lines.some((line) => PRESS.test(line) || CLOSES.test(line)));
};

/**
 * Judges the running text below a title of this class, given as folded, trimmed lines in simplified characters. `column`:
 * the page stands in a column of such reports.
 */
export const judgeBody = (title: TitleClass | null, lines: readonly string[], column = false): Decision => {
  if (title === OTHER) return ['other', 'body:unread'];
  const called = title ? null : selfNamed(lines);
  const titled = title !== CARRIER && (title ?? called);
  // Under a title that names a report its short sentences count too: a small bureau's report has no others.
  const paragraphs = lines.filter((line) => isParagraph(line) || (titled && /。/.test(line) && chineseCount(line) > 15));
  const opens = opensAsReport(lines, paragraphs);
  const told = paragraphs.join('\n');
  const short = isShort(told);
  // A report that gives its figures in tables has little running text: below its title and opening the cells are read too.
  const tabled = short && titled && opens && lines.filter((line) => CELL.test(line)).length > 9;
  const text = tabled ? lines.join('\n') : told;
  const figures = count(text, FIGURE);
  const topics = TOPICS.filter((topic) => text.match(topic)).length;
  const results = count(told, RESULT);
  const plans = count(text, PLAN);
  const closes = lines.some((line) => CLOSES.test(line));
  const decided = (kind: PageKind, reason: string): Decision => [
    kind,
    reason,
    ...Object.entries({ called, figures, results, plans, topics, opens, closes }).map(([signal, value]) => `${signal}:${value}`),
  ];
  const no = (reason: string) => decided('other', `body:${reason}`);

  if (short && !tabled) return decided('other', SHORT);
  if (count(text, PLACEHOLDER) > 5) return no('model-text');
  if (lines.filter((line) => TEASER.test(line)).length > 2) return no('list');
  // A small bureau counts little and plans as much as others for the year to come.
  if (plans > 5 && plans > results * (titled && opens ? 3 : 1)) return no('plan');
  const lead = leadOf(text);
  if (!titled && !hasSubject(lead)) return no('subject');
  const press = lines.some((line) => PRESS.test(line));
  if (title === PRESS_BRIEFING || (!titled && press)) return press && figures > 7 ? decided(PRESS_BRIEFING, 'body:press') : no('news');
  // Below its own title a report needs little: a township's may hold hardly a figure.
  if (titled) return topics + Number(figures > 2) + Number(opens) + Number(closes) > 2 ? decided(titled, 'body:topics') : no('topics');
  // Without one (letters and reprints that portals print bare, reports below a cover) it must show all its marks.
  const marks = topics > 4 && results > 5 && figures > (column ? 9 : 19) && count(text, /法治政府|依法行政/g) > (column ? 1 : 2);
  if (!marks || !(opens || closes) || opensOtherwise(lines, paragraphs[0])) return no('untitled');
  const older = count(lead, /依法行政/g) > count(lead, /法治政府/g);
  return decided(kindOf(older), 'body:untitled');
};

import type { PageKind } from '../../model';
import { seeking } from '../../text/needs';
import { seekingAll } from '../../text/seekers';
import { parseChinese } from '../figures/numerals';

/** What a text says of a period, and how far it holds. */
export interface Saying {
  start: number;
  /** Up to where it holds: the sentence where a pause follows it (2022年以来,…), else its clause. */
  end: number;
  /** EDTF. */
  period: string;
  /** The words that say it. */
  words: string;
}

/** What the words of a report stand on. */
export interface Calendar {
  /** The year reported on. */
  year: number | null;
  kind: PageKind;
  /** ISO day of publication or of the briefing; what 目前 means there. */
  asOf: string | null;
  /** The year that digits, or 今年 and 去年, mean in this report. */
  spoken: (word: string | undefined, digits: string | undefined) => number | null;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const QUARTERS: Readonly<Record<string, readonly [number, number]>> = {
  一: [1, 3], 二: [4, 6], 三: [7, 9], 四: [10, 12], 1: [1, 3], 2: [4, 6], 3: [7, 9], 4: [10, 12],
};

/** 截至2022年6月21日, 截止2014年底, 截至6月21日, 截至去年底. */
const AS_OF = /截[至止](?:到)?\s{0,9}(?:(\d{4})\s{0,9}年)?(去年|上年|今年|当年|本年)?\s{0,9}(?:(\d{1,2})\s{0,9}月(?:份)?\s{0,9}(?:(\d{1,2})\s{0,9}[日号]|([底末]))?|(年)?\s{0,9}[底末])?/y;
/** 2013年以来, 2022年3月以来, 自2013年起, 从2022年3月份开始. */
const SINCE = /(?:自|从)?\s{0,9}(\d{4})\s{0,9}年(?:\s{0,9}(\d{1,2})\s{0,9}月(?:份)?(?:\s{0,9}\d{1,2}\s{0,9}日)?)?\s{0,9}(?:[^,;。\d]{0,14}以来|起|开始|至今)/y;
/** 2008年1月至2010年5月底, 2019年至2021年, 2019年4月—8月: from a month or year to another. */
const SPAN = /(?:^|(?<=[,;:。!?\n\s自从])|(?=[^,;。()\n]{9,24}期间))(?<!\d)(\d{4})\s{0,9}年度?(?:\s{0,9}(\d{1,2})\s{0,9}月(?:份)?(?:\s{0,9}\d{1,2}\s{0,9}[日号])?)?\s{0,9}(?:至|到|[-—–~]{1,2})\s{0,9}(?:(\d{4})\s{0,9}年度?)?(?:\s{0,9}(\d{1,2})\s{0,9}月(?:份)?(?:\s{0,9}\d{1,2}\s{0,9}[日号]|[底末])?)?/y;
/** Years and parts of years said at the head of a clause. */
const HEAD = /(?:^|(?<=[,;:。!?\n(\s而]))(?:(\d{4})\s{0,9}年|(今年|本年|当年|去年|上年|上一年)|全年|(?=[上下]半年|\d{1,2}\s{0,9}月?\s{0,9}[-—至到]\s{0,9}\d{1,2}\s{0,9}月))(?:度)?\s{0,9}(?:(上半年|下半年)|第?([一二三四1-4])\s{0,9}季度|(\d{1,2})\s{0,9}月?\s{0,9}[-—至到]\s{0,9}(\d{1,2})\s{0,9}月(?:份)?|(\d{1,2})\s{0,9}月)?/y;
const SHORT_YEAR = /(?:^|(?<=[,;。\n]))(\d\d)年(?=[有,共全])/y;

/** A stock at the end of the year reported on: 年末实有57.4万户, 2021年底. */
const YEAR_END = /(?:^|(?<=[,;:。(\n\s]))(?:(\d{4})\s{0,9}年\s{0,9}(?:年)?[末底]|(?:年末|年底|年终)(?=[全共实有现]))/y;

/** 近三年来, 近3年: the years up to the one reported on. */
const RECENT_YEARS = /(?:^|(?<=[,;:。\n\s]))近([二两三四五六七八九十\d]{1,2})年(?:来|间)?/y;

/** 到2025年, 力争到2025年底: the year by which something shall be; with a month, or after the start of a span, other words say it. */
const BY_YEAR = /(?<=^|[,;:。!?(\n\s]|力争|争取|确保|计划|规划|预计|目标|围绕|锚定)到\s{0,9}(\d{4})\s{0,9}年(?!\s{0,9}\d)[末底]?/y;
/** The end of an aim that is only told of: 围绕到2025年达到60%的目标,全年…. */
const AIM_ENDS = /的(?:总体|工作|发展)?目标/;

/** The year that an assessment was of: 在省政府2015年度依法行政考核中. */
const ASSESSED = /(\d{4})\s{0,9}年度?[^,。;]{0,16}(?:考核|考评|测评|评估|排名)/y;

/** Where a stock is said: 目前, 截至目前, 现有. In a briefing it is as of its day, in a yearly report the year. */
const NOW = seeking(/目前|截[至止]目前|现已|现行有效|现有|近年来|已建(?!立健全)|已完成|已录入|已实现|已[入进]驻|全市共有|共有|共设立|均建立|全面建立/g);

/** What tells of periods, each by its number in what `sought` finds. */
const [AT_HEAD, SHORT, FROM, SPANNING, DATED, STOCK, RECENT, AIMED, ASSESSING] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const sought = seekingAll([
  { pattern: HEAD, heads: '0123456789今本当去上下全', behind: ',;:。!?(而 \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff' },
  ...[SHORT_YEAR, SINCE, SPAN, AS_OF, YEAR_END, RECENT_YEARS, BY_YEAR, ASSESSED].map((pattern) => ({ pattern })),
]);
const NONE: readonly RegExpExecArray[] = [];

/** An earlier figure told beside this year's: 上年同期为10.03万户, 而2020年分别为45起、38人. */
const BESIDE = /^(?:\d{4}\s{0,9}年度?|去年|上年度?|上一年)\s{0,9}(?:同期|全年)?\s{0,9}(?:分别)?(?:为|是|仅|只有|只|共)?\s{0,9}\d/;

/**
 * Up to where a saying holds: what is said in brackets with them, a span without a pause after it (2013年以来先后8次清理) and
 * an earlier year's figure told for comparison with their clause, the year of an aim up to where the aim ends, all else to the end of the sentence.
 */
function holdsUntil(text: string, start: number, period: string, sentenceEnd: number): number {
  const aim = text[start] === '到' ? AIM_ENDS.exec(text.slice(start, sentenceEnd)) : null;
  if (aim) return start + aim.index;
  if (text[start - 1] === '(') {
    const close = text.slice(start, sentenceEnd).indexOf(')');
    if (close >= 0) return start + close;
  }
  const clause = /[,;]/.exec(text.slice(start, sentenceEnd));
  if (!clause) return sentenceEnd;
  const upToPause = text.slice(start, start + clause.index);
  const short = period.endsWith('/..') ? !/(?:以来|起|开始)$/.test(upToPause) : !period.includes('/') && BESIDE.test(upToPause);
  return short ? start + clause.index : sentenceEnd;
}

/** A day that something is as of; its year stands behind `../`. */
const DAY = /^\.\.\/\d{4}-\d\d-\d\d$/;

/** 截至6月30日,今年已开展133次: the year, or 目前, that follows a day says no more than the day did. Gives whether a saying follows such a day. */
function repeating(said: readonly { start: number; period: string; dated: boolean }[]): (one: { start: number; period: string }) => boolean {
  /** Where each year first has a day, and where any has. */
  const first = new Map<string, number>();
  let earliest = Infinity;
  for (const { start, period, dated } of said) {
    if (!dated) continue;
    const year = period.slice(3, 7);
    first.set(year, Math.min(start, first.get(year) ?? Infinity));
    earliest = Math.min(earliest, start);
  }
  return ({ start, period }) => (first.get(period) ?? Infinity) < start || (earliest < start && DAY.test(period));
}

/** 2000年以来下发的规范性文件264件: when the papers were issued, not when they were counted. */
const ISSUED = /^[^,;。\d]{0,24}(?:下发|印发|发布|制定|制发|出台|颁布|形成)的/;

/** Nothing but what is said of now tells of a period without any of these. */
const TELLS_OF_TIME = /[年月截]/;

/** What a sentence of the text says of periods, in order. */
export function sayingsIn(text: string, start: number, end: number, { year, kind, asOf, spoken }: Calendar): Saying[] {
  const sentence = text.slice(start, end);
  if (!TELLS_OF_TIME.test(sentence) && kind !== 'press-briefing') return [];
  const found = sought(sentence);
  const matches = (which: number | undefined): readonly RegExpExecArray[] => found[which!] ?? NONE;
  const said: (Omit<Saying, 'end'> & { dated: boolean })[] = [];
  const say = (m: RegExpExecArray, period: string, dated = false): void => { said.push({ start: start + m.index, period, words: m[0].trim(), dated }); };
  for (const m of matches(AT_HEAD)) {
    // 上半年72本,下半年93本,全年165本: the year that is being told of.
    const y = m[0].startsWith('全年') ? Number(said.at(-1)?.period.slice(0, 4) ?? year) : spoken(m[2], m[1]);
    if (!y) continue;
    const rest = sentence.slice(m.index + m[0].length);
    if (/^\s*(?:以来|起|前|之前|底|末)/.test(rest) || /^\s*\d{1,2}\s*[日号]/.test(rest)) continue;
    // A single month is when something happened, not what is counted over.
    if (m[7]) continue;
    const quarter = m[4] ? QUARTERS[m[4]] : undefined;
    if (m[3]) say(m, m[3] === '上半年' ? `${y}-01/${y}-06` : `${y}-07/${y}-12`);
    else if (quarter) say(m, `${y}-${pad(quarter[0])}/${y}-${pad(quarter[1])}`);
    else if (m[5] && m[6]) say(m, `${y}-${pad(Number(m[5]))}/${y}-${pad(Number(m[6]))}`);
    else say(m, String(y));
  }
  for (const m of matches(SHORT)) say(m, `20${m[1]}`);
  for (const m of matches(FROM)) {
    if (ISSUED.test(sentence.slice(m.index + m[0].length))) continue;
    say(m, `${m[1]}${m[2] ? `-${pad(Number(m[2]))}` : ''}/..`);
  }
  for (const m of matches(SPANNING)) {
    const [, from, fromMonth, until = from, untilMonth] = m;
    const whole = m[3] !== undefined && fromMonth === undefined && untilMonth === undefined;
    if (whole || (fromMonth !== undefined && untilMonth !== undefined)) {
      say(m, whole ? `${from}/${until}` : `${from}-${pad(Number(fromMonth))}/${until}-${pad(Number(untilMonth))}`);
    }
  }
  for (const m of matches(DATED)) {
    const y = spoken(m[2], m[1]);
    if (y === null || !/[月底末]/.test(m[0])) continue;
    const month = m[3] ? Number(m[3]) : 12;
    const day = m[4] ? Number(m[4]) : lastDay(y, month);
    say(m, `../${y}-${pad(month)}-${pad(day)}`, true);
  }
  for (const m of matches(STOCK)) {
    const y = m[1] ? Number(m[1]) : year;
    if (y !== null) say(m, `../${y}-12-31`);
  }
  for (const m of matches(RECENT)) {
    const years = /\d/.test(m[1]!) ? Number(m[1]) : parseChinese(m[1]!)?.value;
    if (year !== null && years) say(m, `${year - years + 1}/${year}`);
  }
  for (const m of matches(AIMED)) if (year !== null && Number(m[1]) > year) say(m, m[1]!);
  for (const m of matches(ASSESSING)) if (Number(m[1]) !== year) say(m, m[1]!);
  if (kind === 'press-briefing' && asOf) for (const m of NOW(sentence)) say(m, `../${asOf}`);
  if (said.length === 0) return [];
  const repeats = repeating(said);
  return said
    .filter((one) => !repeats(one))
    .map(({ dated: _dated, ...one }) => ({ ...one, end: holdsUntil(text, one.start, one.period, end) }))
    .sort((a, b) => a.start - b.start);
}

import { eachOf, type Pausing } from '../../pausing';
import { isOneOf } from '../../text/chars';
import { beginning, ending } from '../../text/edges';
import type { Quantity } from '../figures/quantity';
import type { Paragraph, Sentence } from './structure';
import type { Cell } from '../tables/cell';

/** Where a figure stands: its own words and the words around it. All texts are folded. */
export interface Context {
  quantity: Quantity;
  paragraph: Paragraph;
  sentence: Sentence;
  /** The words that belong to the figure before it, back to the last pause or figure: 收到行政复议申请. */
  before: string;
  /** The words after it, up to the next pause or figure: 律师为法律顾问. */
  after: string;
  /** Offset where `before` begins. */
  from: number;
  /** Offset where `after` ends. */
  to: number;
  /** Index of the figure before it in the same sentence, or null. */
  previous: number | null;
  /** Its place where it stands alone in a table cell. */
  cell?: Cell | undefined;
  /** Its words come from a list of names said before the numbers: 一审、二审分别为3件、5件. */
  listed?: true | undefined;
  /** The year that a list or a table's head gives it. */
  period?: string | undefined;
}

const isPause = isOneOf(',;:。!?\n()\t①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');

/** Words that join or announce and carry no meaning of their own. */
const JOINING = beginning(/^(?:\s|、|和(?!解)|及(?!格|时)|以及|与(?!会)|或|并|且|其中|包括|含|分别为?|等|,)+/);

/**
 * Words between what is counted and the number: 共计, 达到, 为 (but not that of 行为)… No alternative is made of two others
 * (共有 of 共 and 有): a text of such words could be taken apart in as many ways as there are words, squared and squared again.
 */
const FILLING = ending(/(?:\s|[较比]?(?:上年度?|去年|上一年|\d{4}年(?:度)?)(?:同期|全年)?的?|[由从](?:原来|原先|原有|法定)?的?|突破|共计|共|总计|合计|累计|总数|总量|数量|已|达到|达|(?:增加|提升|提高|上升|下降|降低|减少|增|升|降)(?:至|到)|进一步|最[高多低少长](?=达|$)|均|约为|(?<![行作])为|有|了|是|:|“|高达|多达|超|控制在|在|只|仅|先后|各类?)+$/);

/** No clause that belongs to one figure is longer; a text without pauses must not cost its square. */
const LONGEST_CLAUSE = 120;

/** A bracket within a word, (街道) in 乡镇(街道), is no pause; what holds numbers or a list is. */
const WORD_BRACKET_BEHIND = /\([^\d:,;(]*\)$/;
const WORD_BRACKET_AHEAD = /^\([^\d:,;)]*\)/;
/** How long such a bracket is at most, without the one of its ends that is met first. */
const SHORT_BRACKET = 6;

/** A longer one is said by the way, (含撤销、确认违法) in 纠错(含撤销、确认违法)29件: the words go on before it. */
const ASIDE = /\([^\d()\n]{6,40}\)/g;
const ASIDE_BEHIND = new RegExp(`${ASIDE.source}$`);
const LONGEST_ASIDE = 42;

/** The last pause before `at`, not before `floor`. */
function pauseBefore(text: string, at: number, floor: number): number {
  for (let i = at - 1; i >= floor; i -= 1) {
    if (!isPause(text, i)) continue;
    const bracket = text[i] === ')' && WORD_BRACKET_BEHIND.exec(text.slice(Math.max(floor, i - SHORT_BRACKET), i + 1));
    const passed = bracket || (text[i] === ')' && ASIDE_BEHIND.exec(text.slice(Math.max(floor, i + 1 - LONGEST_ASIDE), i + 1)));
    if (!passed) return i + 1;
    i -= passed[0].length - 1;
  }
  return floor;
}

function pauseAfter(text: string, at: number, ceiling: number): number {
  for (let i = at; i < ceiling; i += 1) {
    if (!isPause(text, i)) continue;
    const bracket = text[i] === '(' && WORD_BRACKET_AHEAD.exec(text.slice(i, Math.min(ceiling, i + SHORT_BRACKET + 1)));
    if (!bracket) return i;
    i += bracket[0].length - 1;
  }
  return ceiling;
}

/** The number ends its item: 在线访谈24期、文件解读24件. */
const NEXT_ITEM = beginning(/^\s*(?:、|和|及|以及|与)/);

/** 行政复议案件(128件)、行政诉讼案件(45件): the number alone in a bracket is that of the words before it. */
const isBracketed = (text: string, { start, end }: Quantity): boolean => text[start - 1] === '(' && text[end] === ')';

/** Strips filling words from the end, so that 受理了 and 受理共 read as 受理. */
export const withoutFilling = (text: string): string => FILLING.strip(text);

/**
 * Where no pause lies between two figures the words after the first may be its own noun: in
 * `1个工作日签收、一般问题5个工作日办结` 签收 is, in `3家企业、5家合作社` 企业 is.
 */
function withoutNounOfPrevious(between: string, afterPrevious: string): string {
  if (!afterPrevious) return between;
  return between.includes('、') ? between.slice(between.indexOf('、') + 1) : /(?:和|及|以及|与)$/.test(between) ? '' : between;
}

/** 一审、二审、再审分别为3件、5件和8件: the names stand together before the first number. */
const RESPECTIVELY = ending(/^(.*?)((?:同比|环比|较|比(?!例|率))[^、,]{0,10})?(?:分别|各|依次)(?:(?:为|是|有|达到?|共)?|((?:同比|环比)?(?:增长|上升|下降|减少|提高|提升|降低|增加|下滑|压缩|压减|缩短|缩减|精简)(?:了|约)?))\s*$/);
/** What is said once behind the last name and holds for each: 代表、委员满意率; 镇、村全年办件量. */
const SAID_ONCE = /(?:全年|上年)?(?:共|累计)?[\u4e00-\u9fff]{2}(?:率|量|数|额)$/;
/** 2018年、2019年、2020年分别查处案件100件、120件、150件: the years stand together. */
const YEARS_RESPECTIVELY = /((?:\d{4}年(?:、|和|及)?){2,})分别([^,。;]{0,30})$/;

/** How many numbers stand one after the other from here, with nothing between them but 、 and 和. */
function runFrom(text: string, contexts: readonly Context[], first: number): number {
  let last = first;
  while (contexts[last + 1] && /^\s{0,4}(?:、|和|及|与|,)\s{0,4}$/.test(text.slice(contexts[last]!.quantity.end, Math.min(contexts[last + 1]!.quantity.start, contexts[last]!.quantity.end + 12))) && contexts[last + 1]!.quantity.start - contexts[last]!.quantity.end < 10) last += 1;
  return last - first + 1;
}

/** The words that tell of such a list. */
const IN_TURN = /分别|各|依次/g;

/** Gives each number of such a list its own name, where there are as many names as numbers. */
export function* distributed(text: string, contexts: readonly Context[]): Pausing<Context[]> {
  const result = [...contexts];
  const told = [...text.matchAll(IN_TURN)].map(({ index }) => index);
  let before: { names: string[]; sentence: Sentence } | null = null;
  let next = 0;
  yield* eachOf(contexts, ({ sentence, quantity, from }, i) => {
    while (next < told.length && told[next]! < quantity.start) next += 1;
    const leadFrom = Math.max(sentence.start, from - 40);
    if (next === 0 || told[next - 1]! < Math.min(leadFrom, from)) return;
    const lead = text.slice(leadFrom, quantity.start);
    const inYears = lead.includes('分别') && YEARS_RESPECTIVELY.exec(lead);
    if (inYears) {
      const years = inYears[1]!.match(/\d{4}/g)!;
      if (years.length === runFrom(text, contexts, i)) years.forEach((year, k) => { result[i + k] = { ...contexts[i + k]!, before: inYears[2]!, after: '', listed: true, period: year }; });
      return;
    }
    const [, list, against = '', moved = ''] = RESPECTIVELY.execIn(text, from, quantity.start) ?? [];
    if (!list) return;
    const names = list.split(/、|和|以?(?<![涉普危惠触波])及(?!时|格)|与/).map((name) => name.trim()).filter(Boolean);
    const count = runFrom(text, contexts, i);
    // …分别为72件、95件,办结率分别为100%、98.9%: the rate is of each of those named before.
    if (names.length === 1 && count > 1 && before?.sentence === sentence && before.names.length === count) {
      const rate = names[0]!;
      names.splice(0, 1, ...before.names.map((name) => `${name}${rate}`));
    }
    // 代表委员满意率分别为99.4%、100%: whose is said further up.
    else if (names.length === 1 && count > 1) names.push(...Array<string>(count - 1).fill(names[0]!));
    if (names.length < 2 || count !== names.length) return;
    before = { names, sentence };
    const once = names.slice(0, -1).some((name) => /[率量数额]$/.test(name)) ? '' : SAID_ONCE.exec(names.at(-1)!)?.[0] ?? '';
    const each = names.map((name, k) => `${name}${k < names.length - 1 ? once : ''}${against}${moved}`);
    each.forEach((name, k) => { result[i + k] = { ...contexts[i + k]!, before: name, after: '', listed: true, previous: null }; });
  });
  return result;
}

/**
 * The words of one quantity. Every context has all its fields from the beginning, so that all are of one shape.
 * @param earlier the figure before it in its sentence, and `previous` its index
 */
function contextAt(text: string, quantity: Quantity, paragraph: Paragraph, sentence: Sentence, previous: number | null, earlier: Context | undefined, next: Quantity | undefined): Context {
  const { start, end } = quantity;
  const floor = Math.max(sentence.start, start - LONGEST_CLAUSE, previous === null ? sentence.start : earlier!.quantity.end);
  // A sentence without end may be parted within a number.
  const ceiling = Math.max(end, Math.min(sentence.end, end + LONGEST_CLAUSE, next === undefined ? sentence.end : next.start));
  const named = isBracketed(text, quantity) ? start - 1 : start;
  const from = pauseBefore(text, named, floor);
  const to = NEXT_ITEM.testIn(text, end, end + 4) ? end : pauseAfter(text, end, ceiling);
  const said = text.slice(from, named);
  const own = JOINING.strip(said.includes('(') ? said.replace(ASIDE, '') : said);
  const before = previous !== null && from === earlier!.quantity.end ? withoutNounOfPrevious(own, earlier!.after) : own;
  return { quantity, paragraph, sentence, before, after: text.slice(end, to), from, to, previous, cell: undefined, listed: undefined, period: undefined };
}

/** Places every quantity in its paragraph, sentence and clause. Linear in the text. */
export function* contextsOf(text: string, paragraphs: readonly Paragraph[], quantities: readonly Quantity[]): Pausing<Context[]> {
  const contexts: Context[] = [];
  let p = 0;
  let s = 0;
  yield* eachOf(quantities, (quantity, index) => {
    while (p + 1 < paragraphs.length && paragraphs[p]!.end < quantity.start) { p += 1; s = 0; }
    const paragraph = paragraphs[p]!;
    while (s + 1 < paragraph.sentences.length && paragraph.sentences[s]!.end <= quantity.start) s += 1;
    const sentence = paragraph.sentences[s]!;
    const earlier = contexts[index - 1];
    const previous = earlier !== undefined && earlier.quantity.start >= sentence.start ? index - 1 : null;
    contexts.push(contextAt(text, quantity, paragraph, sentence, previous, earlier, quantities[index + 1]));
  });
  return contexts;
}

/**
 * The contexts of some of the quantities, to whose neighbours the others are only words. Only where a neighbour fell out the words
 * are sought anew.
 * @param contexts those of all quantities
 * @param keeps whether each of them is still one
 */
export function* contextsAmong(text: string, contexts: readonly Context[], keeps: readonly boolean[]): Pausing<Context[]> {
  const kept: Context[] = [];
  const left = contexts.filter((_, i) => keeps[i]);
  yield* eachOf(contexts, (context, i) => {
    if (!keeps[i]) return;
    const { quantity, paragraph, sentence } = context;
    const index = kept.length;
    const earlier = kept[index - 1];
    const previous = earlier !== undefined && earlier.quantity.start >= sentence.start ? index - 1 : null;
    if (keeps[i - 1] === false || keeps[i + 1] === false) kept.push(contextAt(text, quantity, paragraph, sentence, previous, earlier, left[index + 1]?.quantity));
    else kept.push(context.previous === previous ? context : { ...context, previous });
  });
  return kept;
}

import { indicatorById, type Indicator } from '../catalogue';
import { FIGURE, indicatorFor } from '../catalogue/match';
import { topicMentions, topicName, type TopicMention } from '../catalogue/topics';
import { unitClassesOf } from '../catalogue/units';
import type { BodyKind, Observation, PageKind, RegionLevel, Scope } from '../model';
import { fold } from '../text';
import { contextsOf, withoutFilling, type Context } from './context';
import { labelOf, labelParts, type LabelParts } from './labels';
import { maskNonFigures } from './masks';
import { announcedSplits, knownSplits, nested, silentSplits, tableTotals, trailingTotals, type Split } from './parts';
import { periodsOf } from './periods';
import { findQuantities } from './quantities';
import { isFigure, roleOf, trendOf } from './roles';
import { scopesOf, type SaidScope } from './scopes';
import { tablesOf, type Cell } from './tables';
import { paragraphsOf } from './structure';

/** What the page says of itself that figures inherit. */
export interface ReportContext {
  year: number | null;
  kind: PageKind;
  publishedAt: string | null;
  regionName: string | null;
  level: RegionLevel | null;
  /** Who reports, where it is not the division's own government. */
  body: string | null;
  bodyKind: BodyKind | null;
}

/** Observations with what the checks need beside them. */
export interface Extraction {
  observations: Observation[];
  /** Size of the last printed place of each value, in base units. */
  steps: number[];
  /** The words before each number, without filling: 纠错率, 较上年增长. */
  words: string[];
  /** The words after each number: 通过, 律师. */
  after: string[];
  splits: Split[];
  /** Sentence number of each observation; relations are stated within one. */
  sentences: number[];
}

/** The mentions that stand within the words of some figures; both in order of the text. */
function mentionsWithin(mentions: readonly TopicMention[], contexts: readonly Context[]): ReadonlySet<TopicMention> {
  const within = new Set<TopicMention>();
  let m = 0;
  for (const { from, to } of contexts) {
    while (m < mentions.length && mentions[m]!.start < from) m += 1;
    for (; m < mentions.length && mentions[m]!.start < to; m += 1) within.add(mentions[m]!);
  }
  return within;
}

/** How many topic words back a figure's topic is sought: a paragraph that repeats one word must not cost its square. */
const LOOK_BACK = 40;

/** Topics of a figure, nearest first, without repetition: its clause, its sentence, its paragraph, its headings. */
function topicsOf(context: Context, mentions: readonly TopicMention[], upTo: number, inParts: ReadonlySet<TopicMention>): string[] {
  const topics: string[] = [];
  const add = (topic: string) => { if (!topics.includes(topic)) topics.push(topic); };
  for (let i = upTo - 1; i >= 0 && mentions[i]!.start >= context.paragraph.start && topics.length < 4 && upTo - i < LOOK_BACK; i -= 1) {
    // What a part is called (其中行政许可15件) is not what the text is about.
    if (mentions[i]!.start >= context.from || !inParts.has(mentions[i]!)) add(mentions[i]!.topic);
  }
  for (const heading of [...context.paragraph.headings].reverse()) topicMentions(heading).reverse().forEach(({ topic }) => add(topic));
  return topics;
}

/** How far from a figure a word of its sentence may stand and still tell what it counts. */
const SENTENCE_REACH = 160;

/**
 * Whose figure it is. What only a government itself does (常务会议, 政府规章) is its own unless its clause says otherwise;
 * where the text says nothing else it is the whole area's.
 */
function scopeOf(said: SaidScope | null, indicator: Indicator | null, bodyKind: BodyKind | null): Scope {
  const only = indicator?.scope === 'G';
  const governments = only || indicator?.scope === 'GB';
  if (said && (said.own || !only || said.scope !== 'jurisdiction')) return said.scope;
  // A street office tells of its own doing, except what the catalogue knows to be counted of an area.
  if (bodyKind === 'subdistrict' && !said) return indicator?.scope.includes('W') ? 'jurisdiction' : 'government';
  return governments ? 'government' : 'jurisdiction';
}

/**
 * The indicator a part takes from its whole: where it is told apart only by whose it is, and where the catalogue knows the
 * whole to consist of its like (调解委员会268个,其中村231个).
 */
function inheritedFrom(indicator: string | null, sameUnit: boolean, words: string): string | null {
  if (!sameUnit) return null;
  const ownKind = indicator !== null && (indicatorById(indicator)?.partOf?.includes(indicator) ?? false);
  return ownKind || /类$/.test(words) || NAMES_ONLY_WHOSE.test(words) ? indicator : null;
}

/** What stands before a figure that is quoted only for comparison. */
const COMPARISON = /[,;:(较比](?:上年度?|去年|上一年|\d{4}年)(?:同期)?的?[(]?(?:为|是|仅)?\s{0,3}$/;

/** A part told apart only by whose it is: 其中市本级412起. */
const NAMES_ONLY_WHOSE = /^(?:全|本|我|各|设区)?(?:省|市|县|区|州|盟|旗|乡镇|镇街|街道|镇|局)*(?:本级|级|直|直属|政府|局|各|部门|单位|机关|常务会议?)*(?:报备|报送|办理|直接办理|受理|收到|审查|审核|查办|承办|开展|举办|制定)?(?:案件|文件)?$/;

/** A figure at the very start of a text that names nothing. */
const UNNAMED = '未命名';

/** A figure in a table is named by the heads of its row and column, not by its neighbours. */
function inTable(context: Context, cells: ReadonlyMap<number, Cell>): Context {
  const cell = cells.get(context.quantity.start);
  if (!cell) return context;
  return { ...context, before: `${cell.row}${cell.column}`, after: '', previous: null, cell, ...(cell.period && { period: cell.period }) };
}

/**
 * What a label says first where its own words say too little: the nearest topic of the sentence, else of the headings.
 * What an earlier sentence was about may be long past.
 */
function subjectOf(context: Context, mentions: readonly TopicMention[], upTo: number): string {
  const nearest = mentions[upTo - 1];
  if (nearest && nearest.start >= context.sentence.start) return topicName(nearest.topic);
  const heading = context.paragraph.headings.at(-1);
  const topic = heading ? topicMentions(heading).at(-1)?.topic : undefined;
  return topic ? topicName(topic) : '';
}

/** Index of the last observation of a unit in the sentence that begins at `from`, or -1. */
function lastOfUnit(observations: readonly Observation[], unit: string | null, from: number): number {
  for (let i = observations.length - 1; i >= 0 && observations[i]!.start >= from; i -= 1) if (observations[i]!.unit === unit) return i;
  return -1;
}

/** Gives every observation its label; parts take their subject from the whole, an end of a change its beginning's name. */
function nameAll(text: string, contexts: readonly Context[], observations: readonly Observation[], subjects: readonly string[]): void {
  let previous: LabelParts | null = null;
  observations.forEach((observation, i) => {
    const context = contexts[i]!;
    const parts = labelParts(context, text, context.previous === i - 1 ? previous : null);
    const whole = observation.partOf === null || context.cell ? null : observations[observation.partOf]!.label;
    const began = observation.role === 'change-to' && observations[i - 1]?.role === 'change-from' ? observations[i - 1]!.label : null;
    observation.label = began ?? (labelOf(parts, observation.role, subjects[i]!, whole) || observations[i - 1]?.label) ?? UNNAMED;
    previous = parts;
  });
}

/**
 * Reads an article: every figure with what it measures, whose it is and when.
 * @param text the article as flat text; offsets of the observations refer to it
 */
export function extract(text: string, { year, kind, publishedAt, regionName, level, body, bodyKind }: ReportContext): Extraction {
  const folded = fold(text);
  const masked = maskNonFigures(folded);
  const paragraphs = paragraphsOf(folded);
  const tables = tablesOf(folded);
  const quantities = [...findQuantities(folded, masked).filter((q) => !tables.cells.has(q.start)), ...tables.quantities].sort((a, b) => a.start - b.start);
  const contexts = contextsOf(folded, paragraphs, quantities).map((context) => inTable(context, tables.cells)).filter(isFigure);
  const periods = periodsOf(folded, contexts, { year, kind, asOf: publishedAt });
  const scopes = scopesOf(folded, contexts, { regionName, level, body, bodyKind });
  const mentions = topicMentions(folded);

  const readings = contexts.map((context, i) => ({ ...context.quantity, role: roleOf(context, folded), period: periods[i] ?? null }));
  const announced = announcedSplits(folded, contexts, readings);
  const wholeOf = new Map<number, number>();
  for (const { whole, parts } of announced) for (const part of parts) if (!wholeOf.has(part)) wholeOf.set(part, whole);

  const inParts = mentionsWithin(mentions, [...wholeOf.keys()].sort((a, b) => a - b).map((i) => contexts[i]!));

  let seen = 0;
  const topics: string[][] = [];
  const subjects: string[] = [];
  const observations: Observation[] = [];
  const quotes = new Map<number, number>();
  contexts.forEach((context, i) => {
    const { quantity, sentence, before, after } = context;
    while (seen < mentions.length && mentions[seen]!.end <= context.to) seen += 1;
    const own = topicsOf(context, mentions, seen, inParts);
    const whole = wholeOf.get(i);
    subjects.push(subjectOf(context, mentions, seen));
    topics.push(whole === undefined ? own : [...new Set([...topics[whole]!.slice(0, 1), ...own])]);
    const clause = folded.slice(Math.max(sentence.start, quantity.start - SENTENCE_REACH), Math.min(sentence.end, quantity.end + SENTENCE_REACH));
    const { role } = readings[i]!;
    const indicator = indicatorFor({
      near: `${withoutFilling(before)}${FIGURE}${after}`.replace(/[\s“”]/g, ''),
      sentence: clause,
      unitClasses: unitClassesOf(role, quantity.unit),
      topics: topics[i]!,
      whole: whole === undefined ? null : observations[whole]!.indicator,
    });
    // Both ends of a change are of one thing.
    const began = role === 'change-to' && readings[i - 1]?.role === 'change-from' ? observations[i - 1]!.indicator : null;
    // 较2022年的51件, (上年420件): last year's figure of what was just counted.
    const quoted = context.previous !== null && COMPARISON.test(folded.slice(Math.max(sentence.start, quantity.start - 14), quantity.start)) ? lastOfUnit(observations, quantity.unit, sentence.start) : -1;
    if (quoted >= 0) quotes.set(i, quoted);
    const said = scopes[i] ?? null;
    const inherited = whole !== undefined && !said?.own ? observations[whole]!.scope : null;
    observations.push({
      start: quantity.start,
      end: quantity.end,
      quote: text.slice(quantity.start, quantity.end),
      value: quantity.value,
      unit: quantity.unit,
      qualifier: quantity.qualifier,
      role,
      label: '',
      indicator: indicator?.id ?? began ?? observations[quoted]?.indicator ?? (whole === undefined ? null : inheritedFrom(observations[whole]!.indicator, readings[i]!.unit === readings[whole]!.unit, withoutFilling(before))),
      scope: inherited ?? scopeOf(said, indicator, bodyKind),
      period: periods[i] ?? (indicator?.stock && kind === 'press-briefing' && publishedAt ? `../${publishedAt}` : String(year ?? 'XXXX')),
      trend: trendOf(context, clause),
      partOf: null,
    });
  });

  const settled = nested(announced, observations);
  for (const { whole, parts, announced: how } of settled) {
    if (how === 'kinds') for (const part of parts) if (!scopes[part]?.own) observations[part]!.scope = observations[whole]!.scope;
  }
  const told = [...settled, ...knownSplits(contexts, observations, settled), ...trailingTotals(folded, contexts, readings), ...tableTotals(contexts)];
  const splits = [...told, ...silentSplits(contexts, readings, told)];
  for (const { whole, parts } of splits) for (const part of parts) observations[part]!.partOf ??= whole;
  nameAll(folded, contexts, observations, subjects);
  for (const [quote, of] of quotes) observations[quote]!.label = observations[of]!.label;
  const order = new Map<number, number>();
  const sentences = contexts.map(({ sentence }) => {
    if (!order.has(sentence.start)) order.set(sentence.start, order.size);
    return order.get(sentence.start)!;
  });
  return { observations, steps: contexts.map((c) => c.quantity.step), words: contexts.map(({ before }) => withoutFilling(before)), after: contexts.map(({ after }) => after), splits, sentences };
}

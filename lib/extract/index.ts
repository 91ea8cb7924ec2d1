import { indicatorFor, FIGURE } from '../catalogue/match';
import { topicMentions } from '../catalogue/topics';
import { unitClassesOf } from '../catalogue/units';
import type { BodyKind, Observation, PageKind, RegionLevel } from '../model';
import { fold } from '../text';
import { contextsOf, withoutFilling, type Context } from './context';
import { knownSplits, silentSplits, trailingTotals } from './implied-parts';
import { maskNonFigures } from './masks';
import { inheritedFrom, quotedOf, scopeOf } from './meaning';
import { nameAll } from './names';
import { announcedSplits, nested, type Split } from './parts';
import { periodsOf } from './periods';
import { findQuantities } from './quantities';
import { isFigure, roleOf, trendOf } from './roles';
import { scopesOf } from './scopes';
import { paragraphsOf } from './structure';
import { tableTotals } from './table-totals';
import { tablesOf, type Cell } from './tables';
import { mentionsWithin, subjectOf, topicsOf } from './topics';

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

/** How far from a figure a word of its sentence may stand and still tell what it counts. */
const SENTENCE_REACH = 160;

/** A figure in a table is named by the heads of its row and column, not by its neighbours. */
function inTable(context: Context, cells: ReadonlyMap<number, Cell>): Context {
  const cell = cells.get(context.quantity.start);
  if (!cell) return context;
  return { ...context, before: `${cell.row}${cell.column}`, after: '', previous: null, cell, ...(cell.period && { period: cell.period }) };
}

/** Every figure of the article with the words it stands in. */
function figuresOf(folded: string): Context[] {
  const tables = tablesOf(folded);
  const inText = findQuantities(folded, maskNonFigures(folded)).filter((q) => !tables.cells.has(q.start));
  const quantities = [...inText, ...tables.quantities].sort((a, b) => a.start - b.start);
  const paragraphs = paragraphsOf(folded);
  const place = (some: typeof quantities): Context[] => contextsOf(folded, paragraphs, some).map((context) => inTable(context, tables.cells));
  // What turns out to be no figure (24小时) is only words to its neighbours.
  return place(place(quantities).filter(isFigure).map(({ quantity }) => quantity));
}

/** Numbers the sentences in which the figures stand. */
function sentenceNumbers(contexts: readonly Context[]): number[] {
  const order = new Map<number, number>();
  return contexts.map(({ sentence }) => {
    if (!order.has(sentence.start)) order.set(sentence.start, order.size);
    return order.get(sentence.start)!;
  });
}

/**
 * Reads an article: every figure with what it measures, whose it is and when.
 * @param text the article as flat text; offsets of the observations refer to it
 */
export function extract(text: string, { year, kind, publishedAt, regionName, level, body, bodyKind }: ReportContext): Extraction {
  const folded = fold(text);
  const contexts = figuresOf(folded);
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
    const quoted = context.previous === null ? -1 : quotedOf(folded.slice(Math.max(sentence.start, quantity.start - 14), quantity.start), observations, quantity.unit, sentence.start);
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
  return {
    observations,
    splits,
    steps: contexts.map(({ quantity }) => quantity.step),
    words: contexts.map(({ before }) => withoutFilling(before)),
    after: contexts.map(({ after }) => after),
    sentences: sentenceNumbers(contexts),
  };
}

import type { Extraction } from '../extract';
import { saysDivided, toldWhole, type Candidate } from '../extract/parts/announcements';
import { isAlikeUnit } from './units';

/** The figures of one article with the words they stand in. */
export type Figures = Pick<Extraction, 'observations' | 'steps' | 'splits' | 'sentences' | 'words' | 'after' | 'folded' | 'contexts'>;

/**
 * How a text presents a list: 其中…, 按…分…, in brackets right behind the whole, 分别为…, or with no word at all.
 */
export type Announcement = 'among' | 'by' | 'bracket' | 'respectively' | 'none';

/** Figures that stand as a list behind a whole, as the text has them, whatever they add up to. */
export interface List {
  whole: number;
  /** All figures of the run; which of them are the list is for the evidence to say. */
  run: number[];
  announced: Announcement;
  /** The words that lead to the first figure, from the figure before it. */
  lead: string;
  /** What stands between each figure of the run and the one before it, from the second on. */
  between: string[];
  /** No other figure of this unit follows in the sentence, so that the list ends where the run does. */
  ends: boolean;
}

const AMONG = /其中|包括|包含|分为|含|具体(?:是|为|有)|^[^,。;]{1,18}[中里],/;
const BRACKET = /^[^,。;()]{0,16}[(][^()]*$/;
/** A figure quoted from another year is no part. */
const OTHER_YEAR = /上年|去年|同期|\d{4}\s*年/;

/** Longest run of figures that is looked at as one list. */
const LONGEST = 30;
/** How many figures back the whole of a list is sought. */
const REACH = 12;

/** A figure whose kind and unit can add up. */
const adds = ({ observations, contexts }: Figures, i: number): boolean => !contexts[i]!.cell && (observations[i]!.role === 'count' || observations[i]!.role === 'amount');

export const alikeUnits = ({ observations }: Figures, a: number, b: number): boolean => isAlikeUnit(observations[a]!.unit, observations[b]!.unit);

function announcementOf(gap: string, adjacent: boolean): Announcement | null {
  if ((gap.includes('年') || gap.includes('同期')) && OTHER_YEAR.test(gap)) return null;
  if (saysDivided(gap)) return 'by';
  if (AMONG.test(gap)) return 'among';
  if (adjacent && BRACKET.test(gap)) return 'bracket';
  if (gap.includes('分别') || gap.includes('依次')) return 'respectively';
  return adjacent && /^[^。;()]{0,16}[,:]/.test(gap) ? 'none' : null;
}

/** The nearest figure before that the list can be of; null where the text leaves it in doubt. */
function wholeFor(input: Figures, depths: readonly number[], first: number, run: readonly number[], gap: string, wholeOf: ReadonlyMap<number, number>): number | null {
  const { contexts, observations } = input;
  const start = contexts[first]!.sentence.start;
  const couldBe = (k: number): boolean => adds(input, k) && alikeUnits(input, k, first) && observations[k]!.period === observations[first]!.period;
  const candidates: Candidate[] = [];
  // Without a word (其中) nothing is named again and no run is held against what stands before.
  for (let k = first - 1; gap !== '' && k >= Math.max(0, first - REACH) && contexts[k]!.paragraph === contexts[first]!.paragraph; k -= 1) {
    if (couldBe(k) && observations[k]!.value >= observations[first]!.value) candidates.push({ index: k, value: observations[k]!.value, words: contexts[k]!.before, near: contexts[k]!.sentence === contexts[first]!.sentence });
  }
  const told = candidates.length === 0 ? null : toldWhole(gap, candidates, run.map((part) => observations[part]!.value));
  if (told !== null) return told;
  for (let k = first - 1; k >= Math.max(0, first - REACH); k -= 1) {
    const candidate = contexts[k]!;
    if (candidate.paragraph !== contexts[first]!.paragraph || candidate.sentence.end < start - 1) return null;
    if (!couldBe(k)) continue;
    if (candidate.sentence.start === start && depths[k]! > depths[first]!) continue;
    const shared = wholeOf.get(k);
    // 共115件,其中市43件、县72件;其中涉及处罚64件: a second division of the same whole. Without the semicolon it may be one of the last part.
    if (shared !== undefined) return gap.includes(';') ? shared : null;
    return observations[k]!.value >= observations[first]!.value || k === first - 1 ? k : null;
  }
  return null;
}

/** 对45个部门和12个县区督察,其中…: the list is of both, or of either. */
function isJoined(input: Figures, whole: number): boolean {
  const { contexts, folded } = input;
  const before = contexts[whole - 1];
  if (!before || before.sentence !== contexts[whole]!.sentence || !alikeUnits(input, whole - 1, whole)) return false;
  return /^[^\d,;()]{0,30}(?:、|和|及|与)[^\d,;()]{0,30}$/.test(folded.slice(before.quantity.end, contexts[whole]!.quantity.start));
}

/** The figures from `first` on that could be one list, and whether the sentence ends with them. */
function runFrom(input: Figures, depths: readonly number[], first: number): Pick<List, 'run' | 'between' | 'ends'> {
  const { contexts, folded } = input;
  const { sentence } = contexts[first]!;
  const run = [first];
  const between: string[] = [];
  let open = true;
  for (let j = first + 1; contexts[j]?.sentence === sentence && j <= first + 2 * LONGEST; j += 1) {
    const gap = folded.slice(contexts[run.at(-1)!]!.quantity.end, contexts[j]!.quantity.start);
    if (depths[j]! < depths[first]! || gap.includes(';')) break;
    if (depths[j]! > depths[first]!) continue;
    if (adds(input, j) && alikeUnits(input, first, j)) {
      if (!open || run.length === LONGEST || (AMONG.test(gap) && !/[(]/.test(gap)) || saysDivided(gap)) return { run, between, ends: false };
      run.push(j);
      between.push(gap);
    } else open = false;
  }
  return { run, between, ends: true };
}

/** After so many figures a pause is offered. */
const OFFER = 32;

/**
 * Every list of the article that stands behind a whole, one after the other, and now and then nothing, where it may be put down. Linear: a
 * figure is looked at once for each of its neighbours in reach.
 * @param depths how many brackets stand open before each figure
 */
export function* listsOf(input: Figures, depths: readonly number[]): Generator<List | undefined, void, undefined> {
  const { contexts, folded, observations } = input;
  const wholeOf = new Map<number, number>();
  for (let i = 1; i < contexts.length; i += 1) {
    if (i % OFFER === 0) yield;
    if (!adds(input, i)) continue;
    const { sentence, quantity } = contexts[i]!;
    const gap = folded.slice(Math.max(contexts[i - 1]!.quantity.end, sentence.start), quantity.start);
    const adjacent = contexts[i - 1]!.sentence === sentence && adds(input, i - 1) && alikeUnits(input, i - 1, i);
    // What is listed without a word is no list of its own within another.
    const announced = announcementOf(gap, adjacent && !wholeOf.has(i - 1));
    if (!announced || (announced === 'none' && wholeOf.has(i))) continue;
    const found = runFrom(input, depths, i);
    const whole = wholeFor(input, depths, i, announced === 'none' ? [] : found.run, announced === 'none' ? '' : gap, wholeOf);
    if (whole === null || isJoined(input, whole) || observations[whole]!.period !== observations[i]!.period) continue;
    if (announced !== 'none') for (const part of found.run) wholeOf.set(part, whole);
    yield { whole, announced, lead: gap, ...found };
  }
}

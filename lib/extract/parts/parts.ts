import { indicatorById } from '../../catalogue';
import type { Observation } from '../../model';
import { DIVIDED, LISTED, toldWhole, type Candidate } from './announcements';
import { eachOf, type Pausing } from '../../pausing';
import type { Context } from '../properties/context';

/** A part group: the observations that a whole is split into, in one breath. */
export interface Split {
  whole: number;
  parts: number[];
  /** The list ends the sentence or its bracket and says neither 等 nor 主要: it reads as all there is. */
  closed: boolean;
  /** How it is told: by words (其中, 共计), in brackets, by the catalogue's kinds alone, by a table's total; `added` what
   *  is only reckoned together, 两项合计: a sum, but no whole and its parts. */
  announced: 'text' | 'bracket' | 'kinds' | 'table' | 'added';
}

/** How many figures back a whole is sought, and how many parts a list can have: no text may cost its square. */
export const LOOK_BACK = 40;

/** A part belongs to so many announced wholes at most, each within the other: brackets opened without end would make each figure a part of forty. */
const DEEPEST = 4;

export type Draft = Pick<Observation, 'value' | 'unit' | 'role' | 'period'>;

/** A figure whose indicator and period are settled. */
export type Meant = Draft & Pick<Observation, 'indicator'>;

/** 其中…, 包括…, and …案件中,… : what follows is a part of what was said. */
const AMONG = new RegExp(`${LISTED.source}|${DIVIDED.source}|^[^,。;]{1,18}[中里],`);
/** 702宗,占新收总量的38.2%,…541宗: a share is told of the figure before it and does not end the list. */
const SHARE = /占[^,。;\d]{0,14}$/;
/** How far back, in figures, a whole is sought that is named again or that a list makes up exactly. */
const NAMED_BACK = 14;

/** (上年420件) is a comparison, no part. */
const LAST_YEAR = /上年|去年|同期|\d{4}\s*年/;

export const counts = ({ role }: Draft): boolean => role === 'count' || role === 'amount';
/** Cases are counted in one word as well as another. */
const CASES: ReadonlySet<string | null> = new Set(['件', '宗', '起', '个']);

export const sameUnit = (a: Draft, b: Draft): boolean => a.unit === b.unit || (CASES.has(a.unit) && CASES.has(b.unit));

/** The wholes and their parts as the text announces them: by 其中, by brackets or a colon. */
export function* announcedSplits(text: string, contexts: readonly Context[], drafts: readonly Draft[]): Pausing<Split[]> {
  const splits: Split[] = [];
  const wholeOfPart = new Map<number, number>();
  const depths = new Map<number, number>();
  yield* eachOf(contexts, (context, i) => {
    if (i === 0 || (depths.get(i) ?? 0) >= DEEPEST) return;
    const { from, quantity, sentence } = context;
    const gapStart = Math.max(contexts[i - 1]!.quantity.end, sentence.start);
    const gap = text.slice(gapStart, quantity.start);
    const among = AMONG.exec(gap);
    const bracket = (gap.includes('(') || gap.includes(':')) && /^[^,。;)]{0,8}(?:[(][^)]*|:[^)]*)$/.test(gap);
    if ((!among && !bracket) || !counts(drafts[i]!) || LAST_YEAR.test(gap)) return;
    const parts = [i];
    const paragraphEnd = context.paragraph.end;
    const sentenceEnd = sentence.end;
    const beyond = Math.min(drafts.length, i + LOOK_BACK);
    const inBracket = bracket && gap.includes('(') ? text.slice(quantity.end, contexts[beyond - 1]!.quantity.start).indexOf(')') : -1;
    const closing = inBracket < 0 ? -1 : quantity.end + inBracket;
    for (let j = i + 1; j < beyond; j += 1) {
      const next = contexts[j]!;
      if (next.sentence.end !== sentenceEnd || next.paragraph.end !== paragraphEnd) break;
      if (closing >= 0 && next.quantity.start > closing) break;
      const between = text.slice(contexts[j - 1]!.quantity.end, next.quantity.start);
      if (drafts[j]!.role === 'rate' && SHARE.test(between)) continue;
      if (AMONG.test(between) || /;/.test(between)) break;
      if (!counts(drafts[j]!) || !sameUnit(drafts[i]!, drafts[j]!)) break;
      parts.push(j);
    }
    const whole = wholeFor(i, parts, gap, contexts, drafts, wholeOfPart);
    if (whole === null) return;
    const within = parts.filter((p) => drafts[p]!.value <= drafts[whole]!.value);
    const kept = partsThatComplete(within, drafts, drafts[whole]!.value);
    if (!kept.length || from < contexts[whole]!.quantity.start) return;
    for (const part of kept) {
      wholeOfPart.set(part, whole);
      depths.set(part, (depths.get(part) ?? 0) + 1);
    }
    splits.push({ whole, parts: [...kept], closed: isClosed(text, contexts, i, kept), announced: !among && gap.includes('(') ? 'bracket' : 'text' });
  });
  return splits;
}

/** Words that say that a list is not all there is. */
const VAGUE = /等|主要|部分|重点|典型|包括/;

function isClosed(text: string, contexts: readonly Context[], first: number, parts: readonly number[]): boolean {
  const last = contexts[parts.at(-1)!]!;
  const list = text.slice(contexts[first]!.from, last.to);
  return /^\s*(?:[。;)\n]|$)/.test(text.slice(last.to, last.to + 2)) && !VAGUE.test(list);
}

/** The nearest figure before of the same unit that is at least as large and is no part of another whole itself. */
function wholeFor(first: number, parts: number[], gap: string, contexts: readonly Context[], drafts: readonly Draft[], wholeOfPart: ReadonlyMap<number, number>): number | null {
  const part = drafts[first]!;
  const couldBe = (k: number): boolean => counts(drafts[k]!) && sameUnit(drafts[k]!, part) && drafts[k]!.value >= part.value && drafts[k]!.period === part.period;
  const candidates: Candidate[] = [];
  for (let k = first - 1; k >= Math.max(0, first - NAMED_BACK) && contexts[k]!.paragraph === contexts[first]!.paragraph; k -= 1) {
    if (couldBe(k)) candidates.push({ index: k, value: drafts[k]!.value, words: contexts[k]!.before, near: contexts[k]!.sentence === contexts[first]!.sentence });
  }
  const told = toldWhole(gap, candidates, parts.map((p) => drafts[p]!.value));
  if (told !== null) return told;
  for (let k = first - 1; k >= Math.max(0, first - LOOK_BACK); k -= 1) {
    const candidate = contexts[k]!;
    if (candidate.paragraph !== contexts[first]!.paragraph) return null;
    if (candidate.sentence.end < contexts[first]!.sentence.start - 1) return null;
    if (!couldBe(k)) continue;
    const shared = wholeOfPart.get(k);
    // “共115件,其中市政府43件…34件;其中涉及处罚64件…”: a second split of the same whole, unless it splits the last part.
    if (shared !== undefined && parts.reduce((sum, p) => sum + drafts[p]!.value, 0) > drafts[k]!.value) return shared;
    return k;
  }
  return null;
}

/** The parts up to where they make up the whole: what follows is another story. Without such a point, all of them. */
function partsThatComplete(parts: readonly number[], drafts: readonly Draft[], whole: number): readonly number[] {
  let sum = 0;
  for (const [count, part] of parts.entries()) {
    sum += drafts[part]!.value;
    if (count > 0 && Math.abs(sum - whole) <= 1e-9 * whole) return parts.slice(0, count + 1);
  }
  return parts;
}

/**
 * Within an announced list an outcome belongs to the nearest figure that it is an outcome of: in 办理152件,其中一审54件,
 * 二审98件,审结133件,胜诉132件 the won are of the concluded.
 */
export function* nested(splits: readonly Split[], drafts: readonly Meant[]): Pausing<Split[]> {
  const moved: Split[] = [];
  const kept = yield* eachOf(splits, (split) => {
    const parts = split.parts.filter((part, k) => {
      const wholes = indicatorById(drafts[part]!.indicator)?.partOf ?? [];
      const nearer = split.parts.slice(0, k).findLast((q) => {
        const { indicator, value } = drafts[q]!;
        return indicator !== null && indicator !== drafts[part]!.indicator && indicator !== drafts[split.whole]!.indicator && wholes.includes(indicator) && value >= drafts[part]!.value && drafts[split.whole]!.indicator !== drafts[part]!.indicator;
      });
      if (nearer === undefined) return true;
      moved.push({ whole: nearer, parts: [part], closed: false, announced: 'kinds' });
      return false;
    });
    return { ...split, parts };
  });
  return [...kept.filter((split) => split.parts.length), ...moved];
}

import { eachOf, type Pausing } from '../../pausing';
import type { Context } from '../properties/context';
import { OUTCOMES } from './data/outcomes';
import { counts, LOOK_BACK, sameUnit, type Draft, type Split } from './parts';

/** 5卷获评全省优秀案卷: a prize that others award, not what came of the review just told of. */
export const PRIZE = /获评|获得?|入选全|[被获]评为|评选/;
/** 评查处罚案卷120卷、许可案卷35卷,评出优秀10卷: of both. */
const JOINED = /^[^\d,;()。]{0,30}(?:、|和|及|与)[^\d,;()。]{0,30}$/;

const ANY_PART = new RegExp(OUTCOMES.map(({ part }) => part.source).join('|'));

/** Whether a figure is the last of several named together, so that what follows is of all of them. */
export function isJoined(text: string, contexts: readonly Context[], drafts: readonly Draft[], whole: number): boolean {
  const [earlier, last] = [contexts[whole - 1], contexts[whole]!];
  return earlier !== undefined && earlier.sentence === last.sentence && sameUnit(drafts[whole - 1]!, drafts[whole]!) && JOINED.test(text.slice(earlier.quantity.end, last.quantity.start));
}

/**
 * Outcomes by their words, of the nearest figure of the sentence that they are an outcome of: 参加考试1842人,合格1637人.
 */
export function* outcomeSplits(text: string, contexts: readonly Context[], drafts: readonly Draft[], known: readonly Split[]): Pausing<Split[]> {
  const taken = new Set<number>();
  yield* eachOf(known, ({ parts }) => {
    for (const part of parts) taken.add(part);
  });
  const byWhole = new Map<number, number[]>();
  yield* eachOf(contexts, ({ before, after, sentence, cell }, i) => {
    if (taken.has(i) || cell || !counts(drafts[i]!) || !ANY_PART.test(before || after) || PRIZE.test(before + after)) return;
    const kinds = OUTCOMES.filter(({ part }) => part.test(before || after));
    if (!kinds.length) return;
    for (let k = i - 1; k >= Math.max(0, i - LOOK_BACK) && contexts[k]!.sentence === sentence; k -= 1) {
      const said = `${contexts[k]!.before}▮${contexts[k]!.after}`;
      if (!counts(drafts[k]!) || !sameUnit(drafts[k]!, drafts[i]!) || drafts[k]!.value < drafts[i]!.value || drafts[k]!.period !== drafts[i]!.period || !kinds.some(({ whole }) => whole.test(said))) continue;
      if (!isJoined(text, contexts, drafts, k)) byWhole.set(k, [...(byWhole.get(k) ?? []), i]);
      return;
    }
  });
  return [...byWhole].map(([whole, parts]) => ({ whole, parts, closed: false, announced: 'kinds' }));
}

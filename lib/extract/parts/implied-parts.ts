import { indicatorById } from '../../catalogue';
import { eachOf, sortedOf, type Pausing } from '../../pausing';
import type { Context } from '../properties/context';
import { isJoined, PRIZE } from './outcomes';
import { counts, LOOK_BACK, sameUnit, type Draft, type Meant, type Split } from './parts';

/** 行政许可事项调整为286项,取消21项: what is left after the change does not hold what was cut. */
const LEFT = /调整(?:为|至|到)\s*$/;

/**
 * Parts that the text does not announce but the catalogue knows to be outcomes of a whole said before:
 * 收到…34件,受理15件,不予受理1件.
 */
export function* knownSplits(text: string, contexts: readonly Context[], drafts: readonly Meant[], announced: readonly Split[]): Pausing<Split[]> {
  const taken = new Set<number>();
  // 上年结转16件,新收203件,共219件;审结198件: what became of them is told of all.
  const together = new Map<number, number>();
  yield* eachOf(announced, ({ whole, parts }) => {
    for (const part of parts) taken.add(part);
    if (parts[0]! < whole) for (const part of parts) together.set(part, whole);
  });
  const byWhole = new Map<number, number[]>();
  yield* eachOf(drafts, (draft, i) => {
    const wholes = indicatorById(draft.indicator)?.partOf;
    if (!wholes || taken.has(i) || !counts(draft) || PRIZE.test(contexts[i]!.before + contexts[i]!.after)) return;
    for (let k = i - 1; k >= Math.max(0, i - LOOK_BACK) && contexts[k]!.paragraph === contexts[i]!.paragraph; k -= 1) {
      if (contexts[k]!.sentence.end < contexts[i]!.sentence.start - 1) break;
      const candidate = drafts[k]!;
      if (candidate.indicator === null || candidate.value < draft.value || candidate.indicator === draft.indicator || !counts(candidate) || candidate.period !== draft.period || !wholes.includes(candidate.indicator)) continue;
      if ((isJoined(text, contexts, drafts, k) && !together.has(k)) || LEFT.test(text.slice(Math.max(0, contexts[k]!.quantity.start - 6), contexts[k]!.quantity.start))) return;
      const total = together.get(k);
      const whole = total !== undefined && total < i ? total : k;
      byWhole.set(whole, [...(byWhole.get(whole) ?? []), i]);
      return;
    }
  });
  return [...byWhole].map(([whole, parts]) => ({ whole, parts, closed: false, announced: 'kinds' }));
}

/** Of two ways to find the wholes of parts, for each part the one that finds the nearer. */
export function* nearest(one: readonly Split[], other: readonly Split[]): Pausing<Split[]> {
  const wholeOf = new Map<number, number>();
  yield* eachOf([...one, ...other], ({ whole, parts }) => {
    for (const part of parts) wholeOf.set(part, Math.max(whole, wholeOf.get(part) ?? whole));
  });
  const byWhole = new Map<number, number[]>();
  yield* eachOf(yield* sortedOf([...wholeOf], ([a], [b]) => a - b), ([part, whole]) => {
    byWhole.set(whole, [...(byWhole.get(whole) ?? []), part]);
  });
  return [...byWhole].map(([whole, parts]) => ({ whole, parts, closed: false, announced: 'kinds' }));
}

/** Too small a whole is made up by chance. */
const TELLING = 10;

/**
 * Figures that make up the one before them without a word saying so: 发现隐患183处,当场整改151处、限期整改32处; 已整改405处,整改率98.1%,其余8处.
 * Offered where they add up exactly; there is nothing to hold against the report where they do not. Rates and other units may stand between.
 */
export function* silentSplits(text: string, contexts: readonly Context[], drafts: readonly Draft[], known: readonly Split[]): Pausing<Split[]> {
  const wholeOf = new Map<number, number>();
  const listed = new Set<number>();
  const complete = new Set<number>();
  yield* eachOf(known, ({ whole, parts, announced }) => {
    for (const part of parts) wholeOf.set(part, whole);
    if (announced !== 'kinds') for (const part of parts) listed.add(part);
    if (parts.length > 1 && parts[0]! > whole && parts.reduce((sum, part) => sum + drafts[part]!.value, 0) === drafts[whole]!.value) complete.add(whole);
  });
  const splits: Split[] = [];
  yield* eachOf(contexts, (context, whole) => {
    const total = drafts[whole]!;
    if (total.value < TELLING || !counts(total) || listed.has(whole) || complete.has(whole)) return;
    const parts: number[] = [];
    let sum = 0;
    for (let k = whole + 1; contexts[k]?.sentence === context.sentence && k <= whole + LOOK_BACK; k += 1) {
      if (!counts(drafts[k]!) || !sameUnit(drafts[k]!, total) || drafts[k]!.period !== total.period) continue;
      // 承接33项、取消12项、下放21项: one list, no whole and its parts.
      if (!parts.length && k === whole + 1 && /^\s*[、和及与]/.test(text.slice(context.quantity.end, context.quantity.end + 4))) break;
      if (drafts[k]!.value >= total.value || (wholeOf.get(k) ?? whole) !== whole) break;
      parts.push(k);
      sum += drafts[k]!.value;
      if (parts.length >= 2 && sum === total.value) {
        splits.push({ whole, parts, closed: false, announced: 'kinds' });
        return;
      }
      if (sum > total.value) break;
    }
  });
  return splits;
}

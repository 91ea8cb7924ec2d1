import { indicatorById } from '../catalogue';
import { ending } from '../text/edges';
import type { Context } from './context';
import { counts, LOOK_BACK, sameUnit, type Draft, type Meant, type Split } from './parts';

/**
 * Parts that the text does not announce but the catalogue knows to be outcomes of a whole said before:
 * 收到…34件,受理15件,不予受理1件.
 */
export function knownSplits(contexts: readonly Context[], drafts: readonly Meant[], announced: readonly Split[]): Split[] {
  const taken = new Set(announced.flatMap((split) => split.parts));
  const byWhole = new Map<number, number[]>();
  drafts.forEach((draft, i) => {
    const wholes = indicatorById(draft.indicator)?.partOf;
    if (!wholes || taken.has(i)) return;
    for (let k = i - 1; k >= Math.max(0, i - LOOK_BACK) && contexts[k]!.paragraph === contexts[i]!.paragraph; k -= 1) {
      if (contexts[k]!.sentence.end < contexts[i]!.sentence.start - 1) break;
      const candidate = drafts[k]!;
      if (candidate.indicator === draft.indicator || candidate.period !== draft.period || !wholes.includes(candidate.indicator ?? '') || candidate.value < draft.value || !counts(candidate) || !counts(draft)) continue;
      byWhole.set(k, [...(byWhole.get(k) ?? []), i]);
      return;
    }
  });
  return [...byWhole].map(([whole, parts]) => ({ whole, parts, closed: false, announced: 'kinds' }));
}

/** Too small a whole is made up by chance. */
const TELLING = 10;

/**
 * Figures that make up the one before them without a word saying so: 发现隐患183处,当场整改151处、限期整改32处. Offered where they add
 * up exactly; there is nothing to hold against the report where they do not.
 */
export function silentSplits(contexts: readonly Context[], drafts: readonly Draft[], known: readonly Split[]): Split[] {
  const taken = new Set(known.flatMap(({ whole, parts }) => [whole, ...parts]));
  return contexts.flatMap((context, whole): Split[] => {
    const total = drafts[whole]!;
    if (taken.has(whole) || !counts(total) || total.value < TELLING) return [];
    const parts: number[] = [];
    let sum = 0;
    for (let k = whole + 1; contexts[k]?.sentence === context.sentence && k <= whole + LOOK_BACK; k += 1) {
      if (!counts(drafts[k]!) || !sameUnit(drafts[k]!, total) || taken.has(k) || drafts[k]!.value >= total.value) break;
      parts.push(k);
      sum += drafts[k]!.value;
      if (parts.length >= 2 && sum === total.value) return [{ whole, parts: [...parts], closed: false, announced: 'kinds' }];
      if (sum > total.value) break;
    }
    return [];
  });
}

/** 建议533件、提案618件,共计1151件: the total stands last. */
const TOTAL_LAST = ending(/^\s{0,3},?\s{0,3}(?:[两三四](?:项|者)|以上)?(?:共计|合计|总计|总共|共)\s{0,3}$/);

/** Totals that follow their parts, where the figures right before them add up to it. */
export function trailingTotals(text: string, contexts: readonly Context[], drafts: readonly Draft[]): Split[] {
  return contexts.flatMap((context, i): Split[] => {
    const earlier = contexts[i - 1];
    if (!earlier || context.previous !== i - 1 || !TOTAL_LAST.test(text.slice(earlier.quantity.end, Math.min(context.quantity.start, earlier.quantity.end + 12)))) return [];
    let sum = 0;
    for (let k = i - 1; k >= Math.max(0, i - LOOK_BACK) && contexts[k]!.sentence === context.sentence; k -= 1) {
      if (!counts(drafts[k]!) || !sameUnit(drafts[k]!, drafts[i]!)) return [];
      sum += drafts[k]!.value;
      const parts = Array.from({ length: i - k }, (_, n) => k + n);
      if (parts.length >= 2 && Math.abs(sum - drafts[i]!.value) <= 1e-9 * sum) return [{ whole: i, parts, closed: true, announced: 'text' }];
    }
    return [];
  });
}

import { eachOf, type Pausing } from '../../pausing';
import type { Context } from '../properties/context';
import { counts, LOOK_BACK, sameUnit, type Draft, type Split } from './parts';

/** 建议533件、提案618件,共计1151件; 连同上年结转147宗,共1983宗; 上半年72本,下半年93本,全年共评查165本: the total stands last. */
const TOTAL_LAST = /^[^\d,;。()]{0,6},?\s{0,3}(?:[两三四](?:项|者|类)[^\d,;。()]{0,4}|以上|全年)?(?:共计|合计|总计|总共|共)[^\d,;。()]{0,4}$/;
/** What is reckoned together and was never one: 两项合计, 连同上年结转. Its parts are not kinds of it. */
const ADDED = /[两三四](?:项|者|类)|连同|加上|结转/;

const KINDS: ReadonlySet<string | null> = new Set(['类', '项', '者']);

/** The longest words between the last part and the total. */
const LONGEST_JOINT = 18;

const isNumberOfKinds = (context: Context | undefined): boolean => context !== undefined && KINDS.has(context.quantity.unit) && context.quantity.value >= 2 && context.quantity.value <= 4;

/** Totals that follow their parts, where the figures right before them add up to it. */
export function* trailingTotals(text: string, contexts: readonly Context[], drafts: readonly Draft[]): Pausing<Split[]> {
  const totals: Split[] = [];
  yield* eachOf(contexts, (context, i) => {
    // 许可318条和处罚276条,两类信息共计594条: the number of kinds is no part.
    const last = isNumberOfKinds(contexts[i - 1]) ? i - 2 : i - 1;
    const earlier = contexts[last];
    if (!earlier || earlier.sentence !== context.sentence || context.quantity.start - earlier.quantity.end > LONGEST_JOINT) return;
    const joint = text.slice(earlier.quantity.end, context.quantity.start);
    if (!(joint.includes('共') || joint.includes('计')) || !TOTAL_LAST.test(joint)) return;
    let sum = 0;
    for (let k = last; k >= Math.max(0, i - LOOK_BACK) && contexts[k]!.sentence === context.sentence; k -= 1) {
      if (!counts(drafts[k]!) || !sameUnit(drafts[k]!, drafts[i]!)) return;
      sum += drafts[k]!.value;
      if (k < last && Math.abs(sum - drafts[i]!.value) <= 1e-9 * sum) {
        const parts = Array.from({ length: last + 1 - k }, (_, n) => k + n);
        const added = ADDED.test(text.slice(contexts[k]!.from, context.quantity.start));
        totals.push({ whole: i, parts, closed: true, announced: added ? 'added' : 'text' });
        return;
      }
    }
  });
  return totals;
}

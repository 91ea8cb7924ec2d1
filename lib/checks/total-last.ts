import { eachOf, type Pausing } from '../pausing';
import { alikeUnits, type Figures } from './lists';

/** A total that the text calls one, behind its parts: 建议533件、提案618件,共计1151件. */
export interface LastTotal {
  whole: number;
  parts: number[];
  /** Where the list begins leaves no doubt. */
  sure: boolean;
}

const TOTAL = /^[^\d,;()]{0,12}[,;]?\s{0,3}(?:([两二三四])(?:项|者)|以上)?(?:共计|合计|总计|总共)\s{0,3}$/;
const COUNTED: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4 };
/** What comes or goes is no part of a stock. */
const FLOW = /新[增建设聘任]|增加|减少|退|注销|撤|解聘|改造|另|其中|包括|含|等/;
const ITEM = /^[^\d,;]{0,40}(?:、|和|及|以及|与)[^\d,;]{0,40}$/;
const CLAUSE = /^[^\d;]{0,40}[,][^\d;]{0,40}$/;
const LONGEST = 30;
/** The longest words between the last part and such a total. */
const LONGEST_JOINT = 23;

/**
 * Totals that stand last, with the figures the text lists right before them.
 * @param depths how many brackets stand open before each figure
 */
export function* lastTotals(input: Figures, depths: readonly number[]): Pausing<LastTotal[]> {
  const { contexts, folded, observations } = input;
  const totals: LastTotal[] = [];
  yield* eachOf(contexts, ({ quantity, sentence, cell }, whole) => {
    const previous = contexts[whole - 1];
    if (cell || !previous || previous.sentence !== sentence || quantity.start - previous.quantity.end > LONGEST_JOINT || !alikeUnits(input, whole - 1, whole)) return;
    const between = folded.slice(previous.quantity.end, quantity.start);
    const said = between.includes('计') || between.includes('总共') ? TOTAL.exec(between) : null;
    if (!said || said[0].includes('等')) return;
    const parts: number[] = [];
    let joint: RegExp | null = null;
    let sure = true;
    for (let k = whole - 1; k >= 0 && contexts[k]!.sentence === sentence && parts.length < LONGEST; k -= 1) {
      const lead = folded.slice(Math.max(contexts[k - 1]?.quantity.end ?? 0, sentence.start), contexts[k]!.quantity.start);
      if ((observations[k]!.role !== 'count' && observations[k]!.role !== 'amount') || !alikeUnits(input, k, whole) || observations[k]!.period !== observations[whole]!.period || depths[k] !== depths[whole]) {
        sure &&= parts.length > 1 && joint !== null;
        break;
      }
      if (FLOW.test(lead)) sure = false;
      parts.unshift(k);
      const goesOn = contexts[k - 1]?.sentence === sentence;
      // The next joint to the left must be of the same sort as those to the right.
      const sort = !goesOn ? null : ITEM.test(lead) || /^\s*[、和及与]\s*$/.test(lead) ? ITEM : CLAUSE.test(lead) ? CLAUSE : null;
      if (!goesOn || sort === null) break;
      if (joint === null) joint = sort;
      else if (joint !== sort) {
        // …受理20件,建议40件、提案60件,共计…: the comma ends the list of 、, but not surely.
        if (joint === CLAUSE) sure = false;
        else break;
      }
    }
    const counted = said[1] === undefined ? null : COUNTED[said[1]]!;
    if (parts.length) totals.push({ whole, parts, sure: sure && parts.length >= 2 && (counted === null || counted === parts.length) });
  });
  return totals;
}

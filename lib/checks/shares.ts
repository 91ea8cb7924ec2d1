import type { Check } from '../model';
import { eachOf, type Pausing } from '../pausing';
import { ratioCheck } from './arithmetic';
import { basesOf, best, comparable, isCount, isRate } from './rate-figures';
import type { Figures } from './lists';
import type { Findings } from './sums';

/** 163人,占57%; 541宗,占比达到29.5%; 702宗,占新收总量的38.2%; 各占72.6%和27.4%. */
const SHARE = /占(?:比|据)?(?:例|重)?([^,。;:()\d]{0,14}?)(?:的|达到?|约|为|了|近|超过?)*$/;
const EACH = /各占|分别占|占比?分别/;
/** How far the word may stand from the figure that is the part. */
const NEAR = 24;
/** No list of shares is longer. */
const FIGURES = 12;

/** What the base of a share is called, without what any base is: 新收 of 占新收总量的. */
const baseName = (words: string): string => words.replace(/总量|总数|总人数|总|全部|数|案件|的|其/g, '');

interface Share { rate: number; part: number; base: string }

/** The rates that are said to be the share of a figure, with that figure. */
function* sharesIn(input: Figures): Pausing<Share[]> {
  const { folded, contexts, sentences } = input;
  const shares: Share[] = [];
  const gap = (k: number): string => folded.slice(Math.max(contexts[k]!.sentence.start, contexts[k - 1]?.quantity.end ?? 0), contexts[k]!.quantity.start);
  yield* eachOf(contexts, (_, rate) => {
    if (rate === 0 || !isRate(input, rate) || sentences[rate - 1] !== sentences[rate] || !isCount(input, rate - 1)) return;
    const said = gap(rate);
    const share = said.length <= NEAR ? SHARE.exec(said) : null;
    if (!share) return;
    const run = [rate];
    // …分别为688件、451件,占总数的36.7%、24.1%: as many rates as counts, in turn.
    while (run.length < FIGURES && contexts[run.at(-1)! + 1] && isRate(input, run.at(-1)! + 1) && /^\s*[、和及与,]\s*$/.test(gap(run.at(-1)! + 1))) run.push(run.at(-1)! + 1);
    run.forEach((one, k) => {
      const part = rate - run.length + k;
      if (part >= 0 && sentences[part] === sentences[rate] && isCount(input, part)) shares.push({ rate: one, part, base: EACH.test(said) ? '' : baseName(share[1]!) });
    });
  });
  return shares;
}

/**
 * Shares of a whole, where one of the figures before is that whole. A share that fits none is held against the report only where the
 * sentence has just said of which whole its shares are and the list goes on: 702宗,占新收总量的38.2%,…541宗,占31.5%.
 */
export function* shares(input: Figures, settled: ReadonlySet<number>): Pausing<Findings> {
  const checks: Check[] = [];
  const gaps: Findings['gaps'] = [];
  let last: { sentence: number; whole: number } | null = null;
  for (const { rate, part, base } of yield* sharesIn(input)) {
    yield;
    if (settled.has(rate)) continue;
    const sentence = input.sentences[rate]!;
    const offered = basesOf(input, part).map((whole) => ratioCheck(input, rate, part, whole));
    const fits = best(input, offered);
    if (fits) {
      checks.push(fits);
      last = base ? { sentence, whole: fits.parts[1]! } : null;
    } else if (!base && last?.sentence === sentence && comparable(input, part, last.whole)) {
      checks.push(ratioCheck(input, rate, part, last.whole));
    } else if (!base && input.observations[part]!.partOf !== null) {
      const whole = input.observations[part]!.partOf;
      const check = offered.find(({ parts }) => parts[1] === whole);
      if (check) gaps.push({ kind: 'ratio', total: rate, parts: check.parts, stated: check.stated, computed: check.computed });
    }
  }
  return { checks, gaps };
}

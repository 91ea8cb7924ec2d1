import type { Check } from '../model';
import { eachOf, type Pausing } from '../pausing';
import { changeCheck } from './arithmetic';
import { endsOf, OF_SEVERAL } from './change-ends';
import type { Figures } from './lists';
import type { Findings } from './sums';

/** A rate that is nothing but the change of what was just said: 增长, 同比下降, 较上年增长; not 办证量增长, 年均增长, 提速率. */
const BARE = /^(?:分别|各)?(?:同比|环比|[较比](?:上年度?|去年|上一年|\d{4}年)(?:同期)?|净|降幅|增幅)?(?:分别|各)?(?:增长|增加|上升|提高|提升|下降|减少|降低|压缩|缩短|压减|缩减|精简|下降幅度|增幅|降幅|减幅|升幅|减)?(?:率|幅度|比例)?(?:达到?|了|为|约)?$/;
/** It may be measured against the legal limit, or as what is gained in speed. */
const SPEED = /^(?:办理|审批)?提速(?:率|幅度)?(?:达到?|了|为)?$/;
const FALLS = /下降|减少|降低|压缩|缩短|压减|缩减|精简|降幅|减幅|减少?|提速/;
const RISES = /增长|增加|上升|提高|提升|增幅|升幅/;

const SINCE_LAST_YEAR = /同比|上年|去年|上一年/;

/**
 * Stated changes: 由5个工作日压缩至1个工作日,压缩80%; 500件,较上年增长25%(上年400件); 64件,较2022年的51件增长25.5%.
 */
export function* changes(input: Figures): Pausing<Findings> {
  const { observations, words, folded, contexts } = input;
  const checks: Check[] = [];
  const gaps: Findings['gaps'] = [];
  yield* eachOf(observations, ({ role, unit, trend }, rate) => {
    if (role !== 'rate' || unit !== '%') return;
    const ends = endsOf(input, rate);
    const said = words[ends?.inTurn ?? rate]!;
    if (!ends || !said || !(BARE.test(said) || SPEED.test(said))) return;
    const rises = RISES.test(said) || trend === 'up';
    const falls = FALLS.test(said) || (!rises && (trend === 'down' || observations[ends.to]!.value < observations[ends.from]!.value));
    const check = changeCheck(input, rate, ends.from, ends.to, falls);
    const lead = folded.slice(contexts[rate]!.from, contexts[rate]!.quantity.start);
    const earlier = Number(observations[ends.to]!.period) - Number(observations[ends.from]!.period);
    // 超限率由0.45%降至0.31%,降幅0.14个百分点 or 31.1%: of two rates the change is told either way.
    if (check.verdict === 'differs' && observations[ends.to]!.unit === '%') return;
    if (check.verdict === 'differs' && ((OF_SEVERAL.test(lead) && ends.inTurn === undefined) || (!ends.pair && SINCE_LAST_YEAR.test(lead) && earlier !== 1))) return;
    if (check.verdict === 'differs' && ends.inWords && ends.to !== ends.from + 1) return;
    if ((BARE.test(said) && !ends.inWords) || check.verdict !== 'differs') checks.push(check);
    else gaps.push({ kind: 'change', total: rate, parts: check.parts, stated: check.stated, computed: check.computed });
  });
  return { checks, gaps };
}

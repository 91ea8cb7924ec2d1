import type { Check, Observation } from '../model';
import { changeCheck } from './arithmetic';
import type { Figures } from './lists';
import type { Findings } from './sums';

/** A rate that is nothing but the change of what was just said: 增长, 同比下降, 较上年增长; not 办证量增长, 年均增长, 提速率. */
const BARE = /^(?:同比|环比|[较比](?:上年度?|去年|上一年|\d{4}年)(?:同期)?|净|降幅|增幅)?(?:增长|增加|上升|提高|提升|下降|减少|降低|压缩|缩短|压减|缩减|精简|下降幅度|增幅|降幅)?(?:率|幅度|比例)?(?:达到?|了|为|约)?$/;
/** It may be measured against the legal limit, or as what is gained in speed. */
const SPEED = /^(?:办理|审批)?提速(?:率|幅度)?(?:达到?|了|为)?$/;
const FALLS = /下降|减少|降低|压缩|缩短|压减|缩减|精简|降幅|提速/;
const RISES = /增长|增加|上升|提高|提升|增幅/;

/** 分别压缩80%、60%: of which pair is for the reader to say. */
const OF_SEVERAL = /分别|各|均|累计|合计/;
const SINCE_LAST_YEAR = /同比|上年|去年|上一年/;

const isYear = (period: string): boolean => /^\d{4}$/.test(period);

/** Two values of one thing, of the year before and of this. */
const areYears = (now: Observation | undefined, then: Observation | undefined): boolean =>
  now !== undefined && then !== undefined && now.unit === then.unit && now.role === then.role && then.value > 0 && isYear(then.period) && isYear(now.period) && then.period < now.period;

/** Where the earlier and the later value of a stated change stand. */
function endsOf({ observations, sentences }: Figures, rate: number): { from: number; to: number; pair: boolean } | null {
  const near = (k: number): Observation | undefined => (sentences[k] === sentences[rate] ? observations[k] : undefined);
  const [two, one, next] = [near(rate - 2), near(rate - 1), near(rate + 1)];
  if (two?.role === 'change-from' && one?.role === 'change-to') return two.unit === one.unit && two.unit !== '%' && two.value > 0 ? { from: rate - 2, to: rate - 1, pair: true } : null;
  if (observations[rate]!.trend === null) return null;
  if (areYears(two, one)) return { from: rate - 1, to: rate - 2, pair: false };
  if (areYears(one, next)) return { from: rate + 1, to: rate - 1, pair: false };
  return null;
}

/**
 * Stated changes: 由5个工作日压缩至1个工作日,压缩80%; 500件,较上年增长25%(上年400件); 64件,较2022年的51件增长25.5%.
 */
export function changes(input: Figures): Findings {
  const { observations, words, folded, contexts } = input;
  const checks: Check[] = [];
  const gaps: Findings['gaps'] = [];
  observations.forEach(({ role, unit, trend }, rate) => {
    const said = words[rate]!;
    if (role !== 'rate' || unit !== '%' || !said || !(BARE.test(said) || SPEED.test(said))) return;
    const ends = endsOf(input, rate);
    if (!ends) return;
    const rises = RISES.test(said) || trend === 'up';
    const falls = FALLS.test(said) || (!rises && (trend === 'down' || observations[ends.to]!.value < observations[ends.from]!.value));
    const check = changeCheck(input, rate, ends.from, ends.to, falls);
    const lead = folded.slice(contexts[rate]!.from, contexts[rate]!.quantity.start);
    const earlier = Number(observations[ends.to]!.period) - Number(observations[ends.from]!.period);
    if (check.verdict === 'differs' && (OF_SEVERAL.test(lead) || (!ends.pair && SINCE_LAST_YEAR.test(lead) && earlier !== 1))) return;
    if (BARE.test(said) || check.verdict !== 'differs') checks.push(check);
    else gaps.push({ kind: 'change', total: rate, parts: check.parts, stated: check.stated, computed: check.computed });
  });
  return { checks, gaps };
}

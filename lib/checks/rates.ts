import { indicatorById } from '../catalogue';
import type { Check, Observation } from '../model';
import { intervalOf, verdictOn, type Printed } from './intervals';

/** The figures of one article, as the checks on rates need them. */
export interface RateInput {
  observations: readonly Observation[];
  /** The printed number behind each observation. */
  printed: (index: number) => Printed;
  isExact: (printed: Printed) => boolean;
  /** Sentence number of each observation. */
  sentences: readonly number[];
  /** The words before each number, and those after it. */
  words: readonly string[];
  after: readonly string[];
}

/** A rate said of the whole matter, not of a subset or of cases in time: 调解成功率, not 医疗纠纷调解成功率 or 按期办结率. */
const PLAIN_RATE = /^(?:其?(?:综合|总体|直接|考试|人民))?[\u4e00-\u9fff]{2,4}率$/;
const IN_TIME = /按期|按时|及时|限时|法定|期限/;

/** A rate that is nothing but the change of what was just said: 增长, 同比下降, 较上年增长; not 办证量增长, 年均增长, 提速率. */
const BARE_CHANGE = /^(?:同比|环比|[较比](?:上年度?|去年|上一年|\d{4}年)(?:同期)?|净|降幅|增幅)?(?:增长|增加|上升|提高|提升|下降|减少|降低|压缩|缩短|压减|缩减|精简|下降幅度|增幅|降幅)?(?:率|幅度|比例)?(?:达到?|了|为|约)?$/;

/** How many sentences back a rate may look for the figures that the catalogue says it is stated of. */
const REACH = 3;

function ratio({ printed, isExact }: RateInput, rate: number, part: number, whole: number): Check {
  const [r, p, w] = [printed(rate), printed(part), printed(whole)];
  const computed = (p.value / w.value) * 100;
  const rounded = Math.round(computed / r.step) * r.step;
  const plain = [r, p, w].every((one) => one.qualifier === null);
  const above = intervalOf(p, isExact(p));
  const below = intervalOf(w, isExact(w));
  const possible = { low: (Math.max(0, above.low) / below.high) * 100, high: (above.high / Math.max(below.low, Number.MIN_VALUE)) * 100 };
  const verdict = verdictOn(plain && Math.abs(rounded - r.value) < r.step / 2, intervalOf(r, false), possible);
  return { kind: 'ratio', total: rate, parts: [part, whole], stated: r.value, computed, verdict };
}

/** Rates that the catalogue defines: correction rate = corrected / concluded, or / accepted. */
function defined(input: RateInput, rate: number, pairs: readonly (readonly [string, string])[]): Check[] {
  const { observations, sentences } = input;
  const nearest = (id: string): number => {
    for (let k = rate - 1; k >= 0 && sentences[rate]! - sentences[k]! <= REACH; k -= 1) {
      if (observations[k]!.indicator === id && observations[k]!.role !== 'rate') return k;
    }
    return -1;
  };
  const fits = pairs.flatMap(([partId, wholeId]): Check[] => {
    const part = nearest(partId);
    const whole = nearest(wholeId);
    return part < 0 || whole < 0 || observations[whole]!.value <= 0 ? [] : [ratio(input, rate, part, whole)];
  });
  const good = fits.find((c) => c.verdict === 'holds') ?? fits.find((c) => c.verdict === 'rounding');
  if (good) return [good];
  // Several readings of the base and none fits: the text may mean a base we did not see.
  const [only] = fits;
  if (!only || fits.length > 1 || pairs.length > 1) return [];
  const [part, whole] = only.parts as [number, number];
  const own = input.words[rate]!;
  const plain = PLAIN_RATE.test(own) && !IN_TIME.test(own);
  const same = observations[part]!.scope === observations[whole]!.scope && observations[part]!.period === observations[whole]!.period;
  return plain && same && sentences[whole] === sentences[rate] && observations[part]!.partOf === whole ? [only] : [];
}

const RATE_NAME = /([\u4e00-\u9fff]{2,8})率$/;

/** What the part of a rate is called: 出庭应诉率 is of 出庭, 调解成功率 of 成功. */
const nameOfPart = (stem: string): string => (stem.includes('出庭') ? '出庭' : stem.slice(-2));

/**
 * Rates that name their part: 排查隐患1906处,已整改1888处,整改率99.1%. The text states the relation only by the name, so
 * it is offered where it fits and never held against the report.
 */
function named(input: RateInput, rate: number): Check[] {
  const { observations, sentences } = input;
  const stem = RATE_NAME.exec(input.words[rate]!)?.[1];
  if (!stem) return [];
  const isCount = (k: number): boolean => observations[k]!.role === 'count' && sentences[k] === sentences[rate];
  for (let part = rate - 1; part >= 0 && sentences[part] === sentences[rate]; part -= 1) {
    if (!isCount(part) || !`${input.words[part]}▮${input.after[part]}`.includes(nameOfPart(stem))) continue;
    for (let whole = part - 1; whole >= 0 && isCount(whole); whole -= 1) {
      if (observations[whole]!.value < observations[part]!.value || observations[whole]!.value <= 0) continue;
      const check = ratio(input, rate, part, whole);
      // 应出庭58件,实际出庭57件: the text itself says what is of what.
      const explicit = /应(?:当|该)?[^,]{0,4}$/.test(input.words[whole]!.replace(nameOfPart(stem), '')) && /实际|实/.test(input.words[part]!);
      if (check.verdict !== 'differs' || explicit) return [check];
    }
  }
  return [];
}

/** Every rate that is stated of figures which the text gives. */
export const ratios = (input: RateInput): Check[] =>
  input.observations.flatMap((observation, rate): Check[] => {
    if (observation.role !== 'rate' || observation.unit !== '%' || observation.trend !== null) return [];
    const pairs = indicatorById(observation.indicator)?.ratioOf;
    const found = pairs ? defined(input, rate, pairs) : [];
    return found.length ? found : named(input, rate);
  });

/** From one value to another, by a stated rate. */
function change({ printed, isExact }: RateInput, rate: number, from: number, to: number): Check {
  const [r, a, b] = [printed(rate), printed(from), printed(to)];
  const computed = (Math.abs(b.value - a.value) / a.value) * 100;
  const rounded = Math.round(computed / r.step) * r.step;
  const plain = [r, a, b].every((one) => one.qualifier === null);
  const [low, high] = [intervalOf(a, isExact(a)), intervalOf(b, isExact(b))];
  const ends = [low.low, low.high].flatMap((x) => [high.low, high.high].map((y) => (Math.abs(y - x) / Math.max(x, Number.MIN_VALUE)) * 100));
  const possible = { low: Math.min(...ends), high: Math.max(...ends) };
  const verdict = verdictOn(plain && Math.abs(rounded - r.value) < r.step / 2, intervalOf(r, false), possible);
  return { kind: 'change', total: rate, parts: [from, to], stated: r.value, computed, verdict };
}

/**
 * Stated changes: 由5个工作日压缩至1个工作日,压缩80%; 500件,较上年增长25%(上年400件); 64件,较2022年的51件增长25.5%.
 */
export const changes = (input: RateInput): Check[] =>
  input.observations.flatMap((observation, rate): Check[] => {
    const { observations, sentences } = input;
    if (observation.role !== 'rate' || observation.unit !== '%' || !input.words[rate] ) return [];
    const bare = BARE_CHANGE.test(input.words[rate]!);
    if (!bare && !/^(?:办理|审批)?提速(?:率|幅度)?(?:达到?|了|为)?$/.test(input.words[rate]!)) return [];
    // 提速率 may be measured against the legal limit: offered where it fits, never held against the report.
    const kept = (check: Check): Check[] => (bare || check.verdict !== 'differs' ? [check] : []);
    const near = (k: number): Observation | undefined => (sentences[k] === sentences[rate] ? observations[k] : undefined);
    const [two, one, next] = [near(rate - 2), near(rate - 1), near(rate + 1)];
    if (two?.role === 'change-from' && one?.role === 'change-to' && two.unit === one.unit && two.unit !== '%' && two.value > 0 && (observation.trend === null || one.value > two.value === (observation.trend === 'up'))) return kept(change(input, rate, rate - 2, rate - 1));
    if (observation.trend === null) return [];
    const comparable = (now: Observation | undefined, then: Observation | undefined): boolean =>
      now !== undefined && then !== undefined && now.unit === then.unit && then.value > 0 && /^\d{4}$/.test(then.period) && then.period < now.period && now.value > then.value === (observation.trend === 'up');
    if (comparable(two, one)) return kept(change(input, rate, rate - 1, rate - 2));
    if (comparable(one, next)) return kept(change(input, rate, rate + 1, rate - 1));
    return [];
  });

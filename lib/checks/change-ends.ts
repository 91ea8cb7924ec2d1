import type { Observation } from '../model';
import type { Figures } from './lists';

/** 分别压缩80%、60%: of which pair is for the reader to say. */
export const OF_SEVERAL = /分别|各|均|累计|合计/;

const isYear = (period: string): boolean => /^\d{4}$/.test(period);

/** Two values of one thing, of the year before and of this. */
const areYears = (now: Observation | undefined, then: Observation | undefined): boolean =>
  now !== undefined && then !== undefined && now.unit === then.unit && now.role === then.role && then.value > 0 && isYear(then.period) && isYear(now.period) && then.period < now.period;

/** 原有3284项, 清理前共394项: what there was before. */
const AT_FIRST = /原有|原来|原先|改革前|[清调整][理整合]前|此前|年初/;
/** 保留2417项, 清理后减少到217项, 余下214项: what is left of it. */
const AT_LAST = /保留|余下|剩余|剩下|仅剩|[清调整][理整合]后|(?:减少|压减|精简|缩减|减|压缩|调整|合并|整合|归并)(?:至|到|为)/;
/** How many figures back the ends of a change may stand. */
const REACH = 8;

export interface Ends {
  from: number;
  to: number;
  /** Both ends are told as such, so that they need not be of two years. */
  pair: boolean;
  /** The first of the rates, where this one is told of its two figures by its place in a list. */
  inTurn?: number;
  /** Told by words alone: what is left may be less by other things than the rate counts. */
  inWords?: true;
}

/** Words of the figure, from the head of its sentence or the figure before. */
const leadOf = ({ folded, contexts }: Figures, i: number): string =>
  folded.slice(Math.max(contexts[i]!.sentence.start, contexts[i - 1]?.quantity.end ?? 0), contexts[i]!.quantity.start);

/** 原有312项,取消58项、下放16项,余下214项,精简31.4%: the ends are told by words and others may stand between. */
function endsInWords(input: Figures, rate: number): Ends | null {
  const { observations, sentences } = input;
  const same = (k: number): boolean => sentences[k] === sentences[rate] && k >= Math.max(0, rate - REACH);
  let to = rate - 1;
  while (same(to) && !AT_LAST.test(leadOf(input, to))) to -= 1;
  if (!same(to)) return null;
  let from = to - 1;
  while (same(from) && !(AT_FIRST.test(leadOf(input, from)) && observations[from]!.unit === observations[to]!.unit)) from -= 1;
  return same(from) && observations[from]!.value > 0 ? { from, to, pair: true, inWords: true } : null;
}

/** No list that a sentence comes back to is longer, and a chain of rates must not cost its square. */
const LONGEST_RUN = 2 * REACH;

/** How many figures from `first` on are said one after the other with nothing of their own between: 45起、38人; none where they are too many. */
function runOf(input: Figures, first: number, is: (i: number) => boolean): number {
  let length = 0;
  while (length <= LONGEST_RUN && input.sentences[first + length] === input.sentences[first] && is(first + length) && (length === 0 || /^[^,;。\d]{0,8}[、和及与][^,;。\d]{0,8}$/.test(leadOf(input, first + length)))) length += 1;
  return length <= LONGEST_RUN ? length : 0;
}

/** 36起、死亡31人,而2020年分别为45起、38人,同比分别下降20%和28.4%: as many rates as there are pairs. */
function endsInTurn(input: Figures, rate: number): Ends | null {
  const { observations, sentences } = input;
  const isRate = (i: number): boolean => observations[i]?.role === 'rate';
  let first = rate;
  while (rate - first < REACH && isRate(first - 1) && sentences[first - 1] === sentences[rate]) first -= 1;
  const length = runOf(input, first, isRate);
  const [then, now] = [first - length, first - 2 * length];
  if (length < 2 || now < 0 || rate >= first + length || sentences[now] !== sentences[rate] || !OF_SEVERAL.test(leadOf(input, first)) || !/(?:\d{4}年|上年|去年)[^,;。\d]{0,6}分别/.test(leadOf(input, then))) return null;
  const pairs = Array.from({ length }, (_, k) => [observations[now + k]!, observations[then + k]!] as const);
  if (pairs.some(([a, b]) => a.unit !== b.unit || a.role !== b.role || isRate(now) || b.value <= 0)) return null;
  return { from: then + rate - first, to: now + rate - first, pair: true, inTurn: first };
}

/** Where the earlier and the later value of a stated change stand. */
export function endsOf(input: Figures, rate: number): Ends | null {
  const { observations, sentences } = input;
  const near = (k: number): Observation | undefined => (sentences[k] === sentences[rate] ? observations[k] : undefined);
  const [two, one, next] = [near(rate - 2), near(rate - 1), near(rate + 1)];
  if (two?.role === 'change-from' && one?.role === 'change-to') return two.unit === one.unit && two.value > 0 ? { from: rate - 2, to: rate - 1, pair: true } : null;
  const inTurn = endsInTurn(input, rate);
  if (inTurn) return inTurn;
  if (observations[rate]!.trend !== null) {
    if (areYears(two, one)) return { from: rate - 1, to: rate - 2, pair: false };
    if (areYears(one, next)) return { from: rate + 1, to: rate - 1, pair: false };
    return null;
  }
  return endsInWords(input, rate);
}

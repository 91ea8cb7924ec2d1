import type { Check } from '../model';
import { ratioCheck } from './arithmetic';
import type { RateName } from './data/rate-names';
import type { Figures } from './lists';

/** How many figures back the two of a rate may stand. */
const FIGURES = 12;

export const isRate = ({ observations }: Figures, i: number): boolean => observations[i]!.role === 'rate' && observations[i]!.unit === '%' && observations[i]!.trend === null;
export const isCount = ({ observations }: Figures, i: number): boolean => (observations[i]!.role === 'count' || observations[i]!.role === 'amount') && observations[i]!.value > 0;
export const nameOf = ({ words, after }: Figures, i: number): string => `${words[i]!}▮${after[i]!}`;

const PEOPLE: ReadonlySet<string | null> = new Set(['人', '名', '位', '例', '人次', '人员']);
export const comparable = ({ observations }: Figures, a: number, b: number): boolean =>
  observations[a]!.unit === observations[b]!.unit || (PEOPLE.has(observations[a]!.unit) && PEOPLE.has(observations[b]!.unit));

/** Figures of the same sentence before the rate, nearest first. */
export function before({ sentences }: Figures, rate: number): number[] {
  const found: number[] = [];
  for (let k = rate - 1; k >= Math.max(0, rate - FIGURES) && sentences[k] === sentences[rate]; k -= 1) found.push(k);
  return found;
}

/** The two figures a rate is stated of, beyond doubt: one figure before it is called its part, one its base. */
export function statedOf(input: Figures, rate: number, { part, base }: RateName): { part: number; whole: number } | null {
  const counts = before(input, rate).filter((k) => isCount(input, k));
  const parts = counts.filter((k) => part.test(nameOf(input, k)));
  const [only] = parts;
  if (only === undefined || parts.length > 1) return null;
  const wholes = counts.filter((k) => k < only && base.test(nameOf(input, k)) && comparable(input, k, only));
  const [whole] = wholes;
  return whole === undefined ? null : { part: only, whole };
}

/** 撤销4件,确认违法3件,直接纠错率8.75%: the rate is of several parts together. */
function fitsSum({ observations, steps }: Figures, rate: number, parts: readonly number[], whole: number): boolean {
  const [stated, base, step] = [observations[rate]!.value, observations[whole]!.value, steps[rate]!];
  return parts.some((_, start) => {
    let sum = observations[parts[start]!]!.value;
    return parts.slice(start + 1).some((part) => {
      sum += observations[part]!.value;
      return Math.abs((sum / base) * 100 - stated) <= step / 2;
    });
  });
}

/** Whether some other two figures of the sentence, or a sum of those between, give the rate: then it is of them. */
export function fitsOtherwise(input: Figures, rate: number, { part, whole }: { part: number; whole: number }): boolean {
  const counts = before(input, rate).filter((k) => isCount(input, k));
  const fits = (a: number, b: number): boolean => ratioCheck(input, rate, a, b).verdict === 'holds';
  if (fitsSum(input, rate, counts.filter((k) => k > whole && comparable(input, k, part)), whole)) return true;
  return counts.some((k) => k !== part && k !== whole && ((comparable(input, k, part) && k < rate && input.observations[k]!.value >= input.observations[part]!.value && fits(part, k)) || (comparable(input, k, whole) && fits(k, whole))));
}

/** The one of several readings that fits; one that only an open bound (4260余人次) allows says nothing. */
export const best = ({ observations }: Figures, checks: readonly Check[]): Check | undefined =>
  checks.find(({ verdict }) => verdict === 'holds') ??
  checks.find(({ verdict, parts }) => verdict === 'rounding' && parts.every((i) => !/over|atLeast|atMost/.test(observations[i]!.qualifier ?? '')));

/** What the part may be a part of, likeliest first: the wholes it is known to be of, then the figures before it in this sentence or the last. */
export function basesOf(input: Figures, part: number): number[] {
  const { observations, sentences, contexts } = input;
  const wholes: number[] = [];
  for (let k = observations[part]!.partOf; k !== null && !wholes.includes(k); k = observations[k]!.partOf) wholes.push(k);
  for (let k = part - 1; k >= Math.max(0, part - FIGURES) && sentences[part]! - sentences[k]! <= 1 && contexts[k]!.paragraph === contexts[part]!.paragraph; k -= 1) if (!wholes.includes(k)) wholes.push(k);
  return wholes.filter((k) => isCount(input, k) && comparable(input, k, part) && observations[k]!.value >= observations[part]!.value && observations[k]!.period === observations[part]!.period);
}

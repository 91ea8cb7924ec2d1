import type { Extraction } from '../extract';
import { roundSum } from '../extract/figures/quantity';
import type { Check, CheckKind } from '../model';
import { intervalOf, verdictOn, type Interval, type Printed } from './intervals';

type Numbers = Pick<Extraction, 'observations' | 'steps'>;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** The number as printed behind an observation. */
export const printed = ({ observations, steps }: Numbers, i: number): Printed => ({
  value: observations[i]!.value,
  step: steps[i]!,
  qualifier: observations[i]!.qualifier,
});

/** Whether a number is exact as printed: an integer without multiplier. 1.2 公顷 and 2.35万 are rounded. */
const isExact = ({ step }: Printed): boolean => step === 1 || step === 0;

/** What a printed number may stand for. */
export const possible = (one: Printed): Interval => intervalOf(one, isExact(one));

const unqualified = (numbers: readonly Printed[]): boolean => numbers.every(({ qualifier }) => qualifier === null);

/** The sum of some parts against their stated total. */
export function sumCheck(input: Numbers, whole: number, parts: readonly number[]): Check {
  const total = printed(input, whole);
  const members = parts.map((part) => printed(input, part));
  const computed = roundSum(members.reduce((sum, { value }) => sum + value, 0));
  const range = members.map(possible).reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }));
  const equal = unqualified([total, ...members]) && near(computed, total.value);
  return { kind: 'sum', total: whole, parts: [...parts], stated: total.value, computed, verdict: verdictOn(equal, possible(total), range) };
}

function percentage(kind: CheckKind, input: Numbers, rate: number, parts: [number, number], computed: number, range: Interval): Check {
  const stated = printed(input, rate);
  const plain = unqualified([stated, ...parts.map((part) => printed(input, part))]);
  const rounded = Math.round(computed / stated.step) * stated.step;
  // A rate is always rounded, 80% as much as 79.6%.
  const verdict = verdictOn(plain && Math.abs(rounded - stated.value) < stated.step / 2, intervalOf(stated, false), range);
  return { kind, total: rate, parts, stated: stated.value, computed, verdict };
}

/** A stated percentage against part / whole. */
export function ratioCheck(input: Numbers, rate: number, part: number, whole: number): Check {
  const [above, below] = [possible(printed(input, part)), possible(printed(input, whole))];
  const range = { low: (Math.max(0, above.low) / below.high) * 100, high: (above.high / Math.max(below.low, Number.MIN_VALUE)) * 100 };
  return percentage('ratio', input, rate, [part, whole], (input.observations[part]!.value / input.observations[whole]!.value) * 100, range);
}

/**
 * A stated percentage of growth or reduction against its two values.
 * @param falls whether the text speaks of a reduction; a change the other way comes out below nothing
 */
export function changeCheck(input: Numbers, rate: number, from: number, to: number, falls: boolean): Check {
  const sign = falls ? -100 : 100;
  const [a, b] = [input.observations[from]!.value, input.observations[to]!.value];
  const [before, after] = [possible(printed(input, from)), possible(printed(input, to))];
  const ends = [before.low, before.high].flatMap((x) => [after.low, after.high].map((y) => ((y - x) / Math.max(x, Number.MIN_VALUE)) * sign));
  return percentage('change', input, rate, [from, to], ((b - a) / a) * sign, { low: Math.min(...ends), high: Math.max(...ends) });
}

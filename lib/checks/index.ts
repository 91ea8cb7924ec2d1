import { indicatorById } from '../catalogue';
import type { Extraction } from '../extract';
import type { Check } from '../model';
import { readsAsWhole } from './completeness';
import { intervalOf, verdictOn, type Printed } from './intervals';

type Input = Pick<Extraction, 'observations' | 'steps' | 'splits' | 'sentences'>;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

const printed = ({ observations, steps }: Input, i: number): Printed => ({
  value: observations[i]!.value,
  step: steps[i]!,
  qualifier: observations[i]!.qualifier,
});

/** Whether a number is exact as printed: an integer without multiplier. */
const isExact = ({ step }: Printed): boolean => step <= 1;

/** The parts that one complete division of the whole consists of, where the catalogue knows it and all are there. */
function divisionAmong(input: Input, whole: number, parts: readonly number[]): number[] | null {
  const { observations } = input;
  const divisions = indicatorById(observations[whole]!.indicator)?.sumOf ?? [];
  for (const division of divisions) {
    const members = parts.filter((p) => division.includes(observations[p]!.indicator ?? ''));
    if (members.length === division.length && division.every((id) => members.some((p) => observations[p]!.indicator === id))) return members;
  }
  return null;
}

function sums(input: Input): Check[] {
  const { observations, splits } = input;
  return splits.flatMap(({ whole, parts: listed, announced, closed }): Check[] => {
    if (listed.length < 2) return [];
    const total = printed(input, whole);
    const reading = (parts: readonly number[]): Check => {
      const members = parts.map((p) => printed(input, p));
      const computed = Number(members.reduce((sum, m) => sum + m.value, 0).toPrecision(12));
      const possible = members.map((m) => intervalOf(m, isExact(m))).reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }));
      const plain = [total, ...members].every((m) => m.qualifier === null);
      const verdict = verdictOn(plain && near(computed, total.value), intervalOf(total, isExact(total)), possible);
      return { kind: 'sum', total: whole, parts: [...parts], stated: total.value, computed, verdict };
    };
    const all = reading(listed);
    if (all.verdict === 'holds') return [all];
    const division = announced === 'table' ? listed : divisionAmong(input, whole, listed);
    if (division) return [reading(division)];
    const names = listed.map((p) => observations[p]!);
    return readsAsWhole(observations[whole]!, names, { closed, bracket: announced === 'bracket' }, all) ? [all] : [];
  });
}

function ratioVerdict(rate: Printed, part: Printed, whole: Printed): { computed: number; verdict: Check['verdict'] } {
  const computed = (part.value / whole.value) * 100;
  const rounded = Math.round(computed / rate.step) * rate.step;
  const plain = [rate, part, whole].every((p) => p.qualifier === null) && isExact(part) && isExact(whole);
  const above = intervalOf(part, isExact(part));
  const below = intervalOf(whole, isExact(whole));
  const possible = { low: (Math.max(0, above.low) / below.high) * 100, high: (above.high / Math.max(below.low, Number.MIN_VALUE)) * 100 };
  return { computed, verdict: verdictOn(plain && Math.abs(rounded - rate.value) < rate.step / 2, intervalOf(rate, false), possible) };
}

/** How many sentences back a rate may look for the figures it is stated of. */
const RATIO_REACH = 3;

function ratios(input: Input): Check[] {
  const { observations, sentences } = input;
  return observations.flatMap((rate, r): Check[] => {
    const pairs = indicatorById(rate.indicator)?.ratioOf;
    if (rate.role !== 'rate' || !pairs || rate.unit !== '%') return [];
    const nearest = (id: string, below: number): number => {
      for (let k = below - 1; k >= 0 && sentences[r]! - sentences[k]! <= RATIO_REACH; k -= 1) if (observations[k]!.indicator === id && observations[k]!.role !== 'rate') return k;
      return -1;
    };
    const fits = pairs.flatMap(([partId, wholeId]): Check[] => {
      const part = nearest(partId, r);
      const whole = nearest(wholeId, r);
      if (part < 0 || whole < 0 || observations[whole]!.value <= 0) return [];
      const { computed, verdict } = ratioVerdict(printed(input, r), printed(input, part), printed(input, whole));
      return [{ kind: 'ratio', total: r, parts: [part, whole], stated: rate.value, computed, verdict }];
    });
    const good = fits.find((c) => c.verdict === 'holds') ?? fits.find((c) => c.verdict === 'rounding');
    if (good) return [good];
    // Several readings of the base and none fits: the text may mean a base we did not see.
    return fits.length === 1 && pairs.length === 1 && sentences[fits[0]!.parts[1]!] === sentences[r] ? fits : [];
  });
}

function changes(input: Input): Check[] {
  const { observations, sentences } = input;
  return observations.flatMap((to, t): Check[] => {
    const from = observations[t - 1];
    const rate = observations[t + 1];
    if (to.role !== 'change-to' || from?.role !== 'change-from' || rate?.role !== 'rate' || rate.unit !== '%') return [];
    if (sentences[t - 1] !== sentences[t + 1] || from.unit !== to.unit || from.value === 0) return [];
    const computed = (Math.abs(to.value - from.value) / from.value) * 100;
    const stated = printed(input, t + 1);
    const rounded = Math.round(computed / stated.step) * stated.step;
    const possible = { low: computed, high: computed };
    const verdict = verdictOn(stated.qualifier === null && Math.abs(rounded - stated.value) < stated.step / 2, intervalOf(stated, false), possible);
    return [{ kind: 'change', total: t + 1, parts: [t - 1, t], stated: stated.value, computed, verdict }];
  });
}

/**
 * The arithmetic the report states, recomputed: sums, rates and changes.
 * Nothing is invented: a relation is checked only where the text or the catalogue states it.
 */
export const checksOf = (extraction: Extraction): Check[] => [...sums(extraction), ...ratios(extraction), ...changes(extraction)];

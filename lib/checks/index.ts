import { indicatorById } from '../catalogue';
import type { Extraction } from '../extract';
import type { Check } from '../model';
import { readsAsWhole } from './completeness';
import { intervalOf, verdictOn, type Printed } from './intervals';
import { changes, ratios } from './rates';

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

/**
 * The arithmetic the report states, recomputed: sums, rates and changes.
 * Nothing is invented: a relation is checked only where the text or the catalogue states it.
 */
export function checksOf(extraction: Extraction): Check[] {
  const rates = { ...extraction, printed: (i: number) => printed(extraction, i), isExact };
  return [...sums(extraction), ...ratios(rates), ...changes(rates)];
}

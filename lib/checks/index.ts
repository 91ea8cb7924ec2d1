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

/** Whether a number is exact as printed: an integer without multiplier. 1.2 公顷 and 2.35万 are rounded. */
const isExact = ({ step }: Printed): boolean => step === 1 || step === 0;

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
    if (all.verdict === 'holds' || announced === 'table') return [all];
    const division = divisionAmong(input, whole, listed);
    const check = division ? reading(division) : all;
    if (check.verdict === 'holds') return [check];
    // What only the catalogue takes for parts may be outcomes beside others that the text does not name.
    if (announced === 'kinds') return [];
    const named = check.parts.map((p) => observations[p]!);
    return readsAsWhole(observations[whole]!, named, { closed, bracket: announced === 'bracket', division: division !== null }, check) ? [check] : [];
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

import type { Check, Observation } from '../model';
import { changeCheck, ratioCheck, sumCheck } from './arithmetic';

/** Numbers of a text with the size of the last place each is printed with, in base units. */
interface Numbers {
  observations: Observation[];
  steps: number[];
}

/** Whether a change was reckoned as a reduction. */
const fell = ({ computed, parts: [from, to] }: Check, before: readonly Observation[]): boolean => {
  const difference = before[to!]!.value - before[from!]!.value;
  return difference === 0 || computed === 0 ? difference < 0 : Math.sign(computed) !== Math.sign(difference);
};

const anew = (check: Check, before: readonly Observation[], now: Numbers): Check => {
  const { kind, total, parts } = check;
  const [first, second] = parts as [number, number];
  if (kind === 'sum') return sumCheck(now, total, parts);
  return kind === 'ratio' ? ratioCheck(now, total, first, second) : changeCheck(now, total, first, second, fell(check, before));
};

const hasAll = ({ kind, total, parts }: Check, figures: readonly unknown[]): boolean =>
  [total, ...parts].every((i) => i < figures.length) && (kind === 'sum' || parts.length === 2);

/**
 * The same relations, recomputed where one of their numbers is another now. One that cannot be reckoned any more (a part of
 * nothing) is left out.
 * @param before the numbers they were found with; position for position those of `now`, which may have more
 */
export const checkedAgain = <T extends Check>(checks: readonly T[], before: readonly Observation[], now: Numbers): T[] =>
  checks.flatMap((check) => {
    if (!hasAll(check, before) || [check.total, ...check.parts].every((i) => before[i]!.value === now.observations[i]!.value)) return [check];
    const { stated, computed, verdict } = anew(check, before, now);
    return Number.isFinite(computed) ? [{ ...check, stated, computed, verdict }] : [];
  });

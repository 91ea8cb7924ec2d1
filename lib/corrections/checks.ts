import { checkedAgain } from '../checks/again';
import type { Check, Gap, Observation } from '../model';
import { eachOf, keptOf, type Pausing } from '../pausing';
import type { Decided } from '../records';
import { isKept } from './apply';
import { isOther } from './other';
import { readValue } from './value';

/** The last place of a number written out: 12.5 → 0.1. */
const ownStep = (value: number): number => 10 ** -(/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);

/** How finely a figure is told: as it is printed, as long as its value is one that can be printed so. */
const stepOf = (quote: string, value: number): number => {
  const printed = readValue(quote)?.step;
  const rest = printed ? Math.abs(value / printed - Math.round(value / printed)) : 1;
  return printed === 0 || rest < 1e-9 ? printed! : ownStep(value);
};

/** Numbers are looked at only where a check needs them. */
function* stepsOf(figures: readonly Observation[], checks: readonly Check[]): Pausing<number[]> {
  const steps = new Array<number>(figures.length).fill(0);
  yield* eachOf(checks, ({ total, parts }) => {
    for (const i of [total, ...parts]) if (figures[i]) steps[i] = stepOf(figures[i].quote, figures[i].value);
  });
  return steps;
}

/** Whether a figure is still the one that was read, as far as what was found of it goes. */
const isStill = (figure: Observation | undefined, decision: Decided | null | undefined): boolean =>
  isKept(decision) && !(decision?.read && figure && isOther(decision.read, figure));

/**
 * The checks of a reading with the reader's decisions: recomputed with the values that were corrected, dropped with what was
 * rejected or is said to be something else. It may be put down on the way.
 */
export function* checksWith<T extends Check>(checks: readonly T[], read: readonly Observation[], shown: readonly Observation[], decisions: readonly (Decided | null)[]): Pausing<T[]> {
  if (decisions.every((decision) => decision === null)) return [...checks];
  const kept = yield* keptOf(checks, ({ total, parts }) => [total, ...parts].every((i) => isStill(shown[i], decisions[i])));
  return checkedAgain(kept, read, { observations: [...shown], steps: yield* stepsOf(shown, kept) });
}

/** The gaps likewise; one that closes is none any more. */
export function* gapsWith(gaps: readonly Gap[], read: readonly Observation[], shown: readonly Observation[], decisions: readonly (Decided | null)[]): Pausing<Gap[]> {
  const open = gaps.map((gap): Check => ({ ...gap, verdict: 'differs' }));
  return (yield* checksWith(open, read, shown, decisions)).flatMap(({ verdict, ...gap }) => (verdict === 'differs' ? [gap] : []));
}

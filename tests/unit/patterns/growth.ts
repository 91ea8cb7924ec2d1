import { parseRegExpLiteral } from '@eslint-community/regexpp';
import { attacksOn, isOpen, type Attack } from './attacks';
import { StepCounter, TooManySteps } from './steps';

/** What a pattern costs on the text that is worst for it. */
export interface Cost {
  /** How many times the steps that four times the text takes: 4 where they grow with it, 16 where they do with its square. */
  growth: number;
  /** Such a text of any length. */
  attack: Attack;
}

const SHORT = 40;
/** Beyond what repetitions with a bound reach, so that only those without one go on growing. */
const LONG = 220;
const MOST_STEPS = 500_000;
/** So many of the attacks that looked worst on short texts are tried on long ones. */
const WORST = 3;
/** Steps grow with the text where they grow no more than this: four, and a little for what is said once. */
export const LINEAR = 5;

/** Steps of all matches in a text; Infinity where nobody would wait. */
export function stepsOn(source: string, text: string, limit: number): number {
  return stepsOf(new StepCounter(parseRegExpLiteral(source)), text, limit);
}

function stepsOf(counter: StepCounter, text: string, limit: number): number {
  try {
    return counter.count(text, limit);
  } catch (error) {
    if (error instanceof TooManySteps) return Infinity;
    throw error;
  }
}

const growthOf = (counter: StepCounter, attack: Attack, length: number): number =>
  stepsOf(counter, attack(4 * length), MOST_STEPS) / Math.max(1, stepsOf(counter, attack(length), MOST_STEPS)) || Infinity;

/**
 * The worst that texts made of a pattern's own words do to it; null for one whose repetitions all have a bound: from each place it looks at
 * so many characters and no further.
 */
export function costOf(source: string): Cost | null {
  const pattern = parseRegExpLiteral(source);
  if (!isOpen(pattern)) return null;
  const counter = new StepCounter(pattern);
  const onShort = attacksOn(pattern).map((attack): Cost => ({ growth: growthOf(counter, attack, SHORT), attack }));
  const suspects = onShort.filter(({ growth }) => growth > LINEAR).sort((a, b) => b.growth - a.growth).slice(0, WORST);
  for (const { growth, attack } of suspects) {
    const further = growth === Infinity ? growth : growthOf(counter, attack, LONG);
    if (further > LINEAR) return { growth: further, attack };
  }
  return { growth: LINEAR, attack: () => '' };
}

/** Steps for each character that a pattern takes at most, of a few texts of its own words. */
export function stepsEach(source: string): number {
  const pattern = parseRegExpLiteral(source);
  const counter = new StepCounter(pattern);
  return Math.max(0, ...attacksOn(pattern).slice(0, 3).map((attack) => stepsOf(counter, attack(SHORT), MOST_STEPS) / attack(SHORT).length));
}

import { indicators, type Indicator } from './index';
import { bonusOf, type Rule } from './rule';
import { chancesFor, type Chance } from './rules';
import type { UnitSet } from './units';

export { FIGURE } from './keys';
export { readyRules } from './rules';

/** What is known of a figure when its indicator is sought. */
export interface Candidate {
  /** Its own words with FIGURE between them: 收到行政复议申请▮. */
  near: string;
  /** The sentence, for patterns that need a word further off. */
  sentence: string;
  unitClasses: UnitSet;
  /** Topics, nearest first: what the words to the left, the paragraph and the headings are about. */
  topics: readonly string[];
  /** The indicator of the figure that this one is a stated part of. */
  whole: string | null;
}

/** How many characters a match says, without the gaps. */
function saidBy(match: RegExpExecArray): number {
  let said = match[0].length;
  for (let gap = 1; gap < match.length; gap += 1) said -= match[gap]?.length ?? 0;
  return said;
}

/** An indicator with the words that its pattern stands on. */
export interface Match {
  indicator: Indicator;
  words: string;
  /** The topic that settled it, or null where the words suffice. */
  topic: string | null;
}

/** The entries that are known to be parts of each. */
const partsOf = new Map<string, Set<Indicator | null>>();
for (const indicator of indicators) for (const whole of indicator.partOf ?? []) partsOf.set(whole, (partsOf.get(whole) ?? new Set()).add(indicator));

/** The rules that could match. */
const chancesOf = ({ near, unitClasses, topics, whole }: Candidate): Chance[] => chancesFor(near, unitClasses, topics, whole === null ? undefined : partsOf.get(whole));

/** Takes out the one that could say most. */
function takeBest(chances: Chance[]): Chance | undefined {
  const last = chances.pop();
  let best = last;
  let at = -1;
  for (let i = 0; i < chances.length; i += 1) if (chances[i]!.most > best!.most) best = chances[(at = i)]!;
  if (at >= 0) chances[at] = last!;
  return best;
}

/** The indicator whose pattern says most about this figure, or null: a wrong one is worse than none. */
export function indicatorFor(candidate: Candidate): Match | null {
  let best: Rule | null = null;
  let words = '';
  let topic: string | null = null;
  let most = 0;
  const chances = chancesOf(candidate);
  for (let chance = takeBest(chances); chance && chance.most >= most; chance = takeBest(chances)) {
    const { rule, depth, kin, most: atMost } = chance;
    const comesLater = best !== null && rule.order > best.order;
    if (atMost === most && comesLater) continue;
    const match = rule.near().exec(candidate.near);
    if (!match) continue;
    const said = saidBy(match) + bonusOf(rule, depth, kin);
    if (said < most || (said === most && comesLater)) continue;
    if (rule.further && !rule.further().test(candidate.sentence)) continue;
    best = rule;
    words = match[0];
    topic = rule.asksTopic && !kin ? candidate.topics[depth]! : null;
    most = said;
  }
  return best?.indicator ? { indicator: best.indicator, words, topic } : null;
}

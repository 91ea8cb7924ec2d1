import type { Indicator, UnitClass } from './index';
import { rulesFor, type Rule } from './rules';

/** Stands for the figure in a pattern and in the words around it. */
export const FIGURE = '▮';

/** What is known of a figure when its indicator is sought. */
export interface Candidate {
  /** Its own words with FIGURE between them: 收到行政复议申请▮. */
  near: string;
  /** The sentence, for patterns that need a word further off. */
  sentence: string;
  unitClasses: ReadonlySet<UnitClass>;
  /** Topics, nearest first: what the words to the left, the paragraph and the headings are about. */
  topics: readonly string[];
  /** The indicator of the figure that this one is a stated part of. */
  whole: string | null;
}

/** How much surer a part is of an indicator that is a part of its whole's. */
const PART_OF_WHOLE = 6;

/** What a match says: its characters without the gaps, more for a topic that is the figure's own. */
function evidence(rule: Rule, match: RegExpExecArray, depth: number): number {
  const skipped = match.slice(1).reduce((sum, gap) => sum + (gap?.length ?? 0), 0);
  return match[0].length - skipped + (rule.topics.length ? Math.max(0, 3 - depth) : 0) + (rule.further ? 1 : 0);
}

/** An indicator with the words that its pattern stands on. */
export interface Match {
  indicator: Indicator;
  words: string;
  /** The topic that settled it, or null where the words suffice. */
  topic: string | null;
}

const fits = ({ unit, alsoUnits = [] }: Indicator, unitClasses: ReadonlySet<UnitClass>): boolean =>
  unitClasses.has(unit) || alsoUnits.some((other) => unitClasses.has(other));

/** The indicator whose pattern says most about this figure, or null: a wrong one is worse than none. */
export function indicatorFor({ near, sentence, unitClasses, topics, whole }: Candidate): Match | null {
  let best: Rule | null = null;
  let words = '';
  let topic: string | null = null;
  let most = 0;
  for (const rule of rulesFor(near)) {
    if (rule.indicator && !fits(rule.indicator, unitClasses)) continue;
    const kin = whole !== null && (rule.indicator?.partOf?.includes(whole) ?? false);
    const depth = kin || !rule.topics.length ? 0 : topics.slice(0, rule.reach).findIndex((topic) => rule.topics.includes(topic));
    if (depth < 0) continue;
    const match = rule.near().exec(near);
    if (!match) continue;
    const said = evidence(rule, match, depth) + (kin ? PART_OF_WHOLE : 0);
    if (said < most || (said === most && best !== null && rule.order > best.order)) continue;
    if (rule.further && !rule.further().test(sentence)) continue;
    best = rule;
    words = match[0];
    topic = rule.topics.length && !kin ? topics[depth]! : null;
    most = said;
  }
  return best?.indicator ? { indicator: best.indicator, words, topic } : null;
}

import type { Indicator } from './index';
import { rulesFor, type Rule } from './rules';
import type { UnitSet } from './units';

export { FIGURE } from './keys';

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

/** How much surer a part is of an indicator that is a part of its whole's. */
const PART_OF_WHOLE = 6;

/** What a match says: its characters without the gaps, more for a topic that is the figure's own. */
function evidence(rule: Rule, match: RegExpExecArray, depth: number): number {
  let said = match[0].length;
  for (let gap = 1; gap < match.length; gap += 1) said -= match[gap]?.length ?? 0;
  return said + (rule.topics.length ? Math.max(0, 3 - depth) : 0) + (rule.further ? 1 : 0);
}

/** An indicator with the words that its pattern stands on. */
export interface Match {
  indicator: Indicator;
  words: string;
  /** The topic that settled it, or null where the words suffice. */
  topic: string | null;
}

/** How far back the topic is that the rule asks for; 0 where it asks for none, -1 where none is near enough. */
function depthOf({ topics: wanted, reach }: Rule, topics: readonly string[]): number {
  if (!wanted.length) return 0;
  for (let depth = 0; depth < reach && depth < topics.length; depth += 1) if (wanted.includes(topics[depth]!)) return depth;
  return -1;
}

/** The indicator whose pattern says most about this figure, or null: a wrong one is worse than none. */
export function indicatorFor({ near, sentence, unitClasses, topics, whole }: Candidate): Match | null {
  let best: Rule | null = null;
  let words = '';
  let topic: string | null = null;
  let most = 0;
  for (const rule of rulesFor(near, unitClasses)) {
    const kin = whole !== null && (rule.indicator?.partOf?.includes(whole) ?? false);
    const depth = kin ? 0 : depthOf(rule, topics);
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

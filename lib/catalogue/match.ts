import { indicators, type Indicator, type UnitClass } from './index';

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

interface Rule {
  indicator: Indicator;
  near: RegExp;
  further: RegExp | null;
  topics: readonly string[];
  /** How many topics back the rule may reach. */
  reach: number;
}

/** How many topics back a rule may reach: the clause's own and the one it continues. */
const REACH = 2;

/** In a pattern every gap (`.{0,8}`) becomes a group, so that what was really said can be told from what was skipped. */
const withGaps = (source: string): RegExp =>
  new RegExp(source.replace(/\((?!\?)/g, '(?:').replace(/(\.\{\d+,\d+\})\??/g, '($1?)'));

/**
 * A pattern of the catalogue: `@topic|topic near // further`; `@!topic` where only the nearest topic counts.
 * `near` must be found in the figure's own words, `further` anywhere in its sentence, and one of the topics must be the
 * figure's.
 */
function ruleFrom(indicator: Indicator, pattern: string): Rule {
  const parts = /^(?:@(!)?(\S+) )?(.+?)(?: \/\/ (.+))?$/.exec(pattern);
  if (!parts) throw new Error(`catalogue: ${indicator.id} has a pattern that cannot be read: ${pattern}`);
  const [, nearest, topics, near = '', further] = parts;
  return {
    indicator,
    near: withGaps(near),
    further: further ? new RegExp(further) : null,
    topics: topics ? topics.split('|') : [],
    reach: nearest ? 1 : REACH,
  };
}

const byUnit = new Map<UnitClass, Rule[]>();
for (const indicator of indicators) {
  for (const pattern of indicator.match) {
    const rule = ruleFrom(indicator, pattern);
    byUnit.set(indicator.unit, [...(byUnit.get(indicator.unit) ?? []), rule]);
  }
}

/** How much surer a part is of an indicator that is a part of its whole's. */
const PART_OF_WHOLE = 6;

/** What a match says: its characters without the gaps, more for a topic that is the figure's own. */
function evidence(rule: Rule, match: RegExpExecArray, depth: number): number {
  const skipped = match.slice(1).reduce((sum, gap) => sum + (gap?.length ?? 0), 0);
  return match[0].length - skipped + (rule.topics.length ? 3 - depth : 0) + (rule.further ? 1 : 0);
}

/** The indicator whose pattern says most about this figure, or null: a wrong one is worse than none. */
export function indicatorFor({ near, sentence, unitClasses, topics, whole }: Candidate): Indicator | null {
  let best: Rule | null = null;
  let most = 0;
  for (const unit of unitClasses) {
    for (const rule of byUnit.get(unit) ?? []) {
      const kin = whole !== null && (rule.indicator.partOf?.includes(whole) ?? false);
      const depth = kin || !rule.topics.length ? 0 : topics.slice(0, rule.reach).findIndex((topic) => rule.topics.includes(topic));
      if (depth < 0) continue;
      const match = rule.near.exec(near);
      if (!match) continue;
      const said = evidence(rule, match, depth) + (kin ? PART_OF_WHOLE : 0);
      if (said <= most || (rule.further && !rule.further.test(sentence))) continue;
      best = rule;
      most = said;
    }
  }
  return best?.indicator ?? null;
}


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
}

interface Rule {
  indicator: Indicator;
  near: RegExp;
  further: RegExp | null;
  topics: readonly string[];
  /** Literal characters in the pattern: the more is said, the surer it is. */
  weight: number;
}

const literals = (source: string): number => source.replace(/\\.|\[[^\]]*\]|\(\?[<!=:]+|[(){}^$*+?.|▮\d,]/g, '').length;

/**
 * A pattern of the catalogue: `@topic|topic near // further`.
 * `near` must be found in the figure's own words, `further` anywhere in its sentence, and one of the topics must be the
 * figure's.
 */
function ruleFrom(indicator: Indicator, pattern: string): Rule {
  const parts = /^(?:@(\S+) )?(.+?)(?: \/\/ (.+))?$/.exec(pattern);
  if (!parts) throw new Error(`catalogue: ${indicator.id} has a pattern that cannot be read: ${pattern}`);
  const [, topics, near = '', further] = parts;
  return {
    indicator,
    near: new RegExp(near),
    further: further ? new RegExp(further) : null,
    topics: topics ? topics.split('|') : [],
    weight: literals(near.split('|').reduce((a, b) => (a.length <= b.length ? a : b))) + (further ? 2 : 0) + (topics ? 3 : 0),
  };
}

const byUnit = new Map<UnitClass, Rule[]>();
for (const indicator of indicators) {
  for (const pattern of indicator.match) {
    const rule = ruleFrom(indicator, pattern);
    byUnit.set(indicator.unit, [...(byUnit.get(indicator.unit) ?? []), rule]);
  }
}

/** How many topics back a rule may reach: the clause's own and the one it continues. */
const REACH = 2;

/** The indicator whose pattern says most about this figure, or null: a wrong one is worse than none. */
export function indicatorFor({ near, sentence, unitClasses, topics }: Candidate): Indicator | null {
  let best: Rule | null = null;
  let bestScore = 0;
  for (const unit of unitClasses) {
    for (const rule of byUnit.get(unit) ?? []) {
      const depth = rule.topics.length ? topics.slice(0, REACH).findIndex((topic) => rule.topics.includes(topic)) : 0;
      if (depth < 0) continue;
      const score = rule.weight - depth * 2;
      if (score <= bestScore || !rule.near.test(near)) continue;
      if (rule.further && !rule.further.test(sentence)) continue;
      best = rule;
      bestScore = score;
    }
  }
  return best?.indicator ?? null;
}


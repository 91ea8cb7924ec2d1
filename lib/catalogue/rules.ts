import confusables from './data/confusables.json';
import { indicators, type Indicator, type UnitClass } from './index';
import { keysOf } from './keys';

/** One pattern of the catalogue, ready to be tried. */
export interface Rule {
  /** Null for words that are said to count nothing of the catalogue (data/confusables.json). */
  indicator: Indicator | null;
  /** Classes of units of which the figure's must be one; null for any. */
  units: readonly UnitClass[] | null;
  /** Compiled at its first use: most patterns never meet a text that holds their words. */
  near: () => RegExp;
  further: (() => RegExp) | null;
  topics: readonly string[];
  /** How many topics back the rule may reach. */
  reach: number;
  /** Its place in the catalogue, so that equal evidence is always settled alike. */
  order: number;
}

/** How many topics back a rule may reach: the clause's own and the one it continues; `!` only the first, `+` all. */
const REACH = 2;
const REACHES = new Map([['!', 1], ['+', Infinity]]);

/** In a pattern every gap (`.{0,8}`) becomes a group, so that what was really said can be told from what was skipped. */
const withGaps = (source: string): string =>
  source.replace(/(?<!\\)\((?!\?)/g, '(?:').replace(/(\.\{\d+,\d+\})\??/g, '($1?)');

function lazily(source: string): () => RegExp {
  let compiled: RegExp | undefined;
  return () => (compiled ??= new RegExp(source));
}

interface Pattern {
  rule: Rule;
  keys: readonly string[] | null;
}

/**
 * A pattern of the catalogue: `@topic|topic near // further`; `@!topic` where only the nearest topic counts, `@+topic`
 * where the words are plain enough to reach back over topics named since.
 * `near` must be found in the figure's own words, `further` anywhere in its sentence, and one of the topics must be the
 * figure's.
 */
function read(indicator: Indicator | null, pattern: string, order: number): Pattern {
  const parts = /^(?:@([!+])?(\S+) )?(.+?)(?: \/\/ (.+))?$/.exec(pattern);
  if (!parts) throw new Error(`catalogue: ${indicator?.id ?? 'a confusable'} has a pattern that cannot be read: ${pattern}`);
  const [, reach = '', topics, near = '', further] = parts;
  return {
    rule: {
      indicator,
      units: indicator && [indicator.unit, ...(indicator.alsoUnits ?? [])],
      near: lazily(withGaps(near)),
      further: further ? lazily(further) : null,
      topics: topics ? topics.split('|') : [],
      reach: REACHES.get(reach) ?? REACH,
      order,
    },
    keys: keysOf(near),
  };
}

/** Two characters as one number: looking them up makes no string. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** Rules by the first two characters of what they cannot match without; those without such words stand apart. */
const byStart = new Map<number, { key: string; rule: Rule }[]>();
const always: Rule[] = [];

let order = 0;
for (const { indicator, match } of [...confusables.map(({ match }) => ({ indicator: null, match })), ...indicators.map((indicator) => ({ indicator, match: indicator.match }))]) {
  for (const pattern of match) {
    const { rule, keys } = read(indicator, pattern, order++);
    if (!keys || keys.some((key) => key.length < 2)) always.push(rule);
    else {
      for (const key of keys) {
        const start = pairAt(key, 0);
        byStart.set(start, [...(byStart.get(start) ?? []), { key, rule }]);
      }
    }
  }
}

const NONE: readonly never[] = [];

/** The rules that could match these words, each once; every other one is known not to. */
export function rulesFor(near: string): readonly Rule[] {
  const found = [...always];
  for (let at = 0; at + 1 < near.length; at += 1) {
    for (const { key, rule } of byStart.get(pairAt(near, at)) ?? NONE) if (near.startsWith(key, at) && !found.includes(rule)) found.push(rule);
  }
  return found;
}

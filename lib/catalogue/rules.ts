import { besideOf, type Beside } from './beside';
import confusables from './data/confusables.json';
import { indicators, type Indicator } from './index';
import { FIGURE, furtherKeysOf, keysOf } from './keys';
import { ANY_UNIT, unitSet, type UnitSet } from './units';

/** One pattern of the catalogue, ready to be tried. */
export interface Rule {
  /** Null for words that are said to count nothing of the catalogue (data/confusables.json). */
  indicator: Indicator | null;
  /** Classes of units of which the figure's must be one. */
  units: UnitSet;
  /** What must stand right beside the figure. */
  beside: Beside;
  /** Words that it cannot match without, beside those it is looked up by: of each list one. */
  needs: readonly (readonly string[])[];
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
      units: indicator ? unitSet(indicator.unit, ...(indicator.alsoUnits ?? [])) : ANY_UNIT,
      beside: besideOf(near),
      needs: furtherKeysOf(near),
      near: lazily(withGaps(near)),
      further: further ? lazily(further) : null,
      topics: topics ? topics.split('|') : [],
      reach: REACHES.get(reach) ?? REACH,
      order,
    },
    keys: keysOf(near),
  };
}

/** A word that some rules cannot match without, and all classes of units that they ask for. */
interface Entry { key: string; units: UnitSet; rules: Rule[] }

/** One or two characters as a number: looking them up makes no string. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
const oneAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000;

/** Entries by the first two characters of their words, or the only one. */
const byStart = new Map<number, Entry[]>();
/** Rules that hold no word and may have anything beside the figure. */
const always: Rule[] = [];

function enter(key: string, rule: Rule): void {
  const start = pairAt(key, 0);
  const entries = byStart.get(start) ?? [];
  byStart.set(start, entries);
  const known = entries.find((entry) => entry.key === key);
  if (!known) entries.push({ key, units: rule.units, rules: [rule] });
  else {
    known.rules.push(rule);
    known.units |= rule.units;
  }
}

/** Stands for the edges of the figure's words in keys. */
const EDGE = '\n';

/** What to look up a rule by that holds no word but the figure: the figure with the character before or behind it. */
function besideFigure({ before, after }: Beside): string[] | null {
  if (before) return [...before].map((char) => (char || EDGE) + FIGURE);
  return after && [...after].map((char) => FIGURE + (char || EDGE));
}

let count = 0;
for (const { indicator, match } of [...confusables.map(({ match }) => ({ indicator: null, match })), ...indicators.map((indicator) => ({ indicator, match: indicator.match }))]) {
  for (const pattern of match) {
    const { rule, keys } = read(indicator, pattern, count++);
    const words = keys?.includes(FIGURE) ? besideFigure(rule.beside) : keys;
    if (words) words.forEach((key) => enter(key, rule));
    else always.push(rule);
  }
}

/** The last search that came upon each rule, so that none is given twice. */
const lastFound = new Uint32Array(count);
let searches = 0;

/** The rules for such units that could match these words, each once; every other one is known not to. */
export function rulesFor(near: string, units: UnitSet = ANY_UNIT): readonly Rule[] {
  searches += 1;
  const found: Rule[] = [];
  const words = `${EDGE}${near}${EDGE}`;
  const figure = near.indexOf(FIGURE);
  // Where the text itself holds the sign there is no telling beside which of the two.
  const single = !near.includes(FIGURE, figure + 1);
  const [before, after] = [near[figure - 1] ?? '', near[figure + 1] ?? ''];
  const stands = ({ beside }: Rule): boolean => !single || ((beside.before?.has(before) ?? true) && (beside.after?.has(after) ?? true));
  const add = (rules: readonly Rule[]): void => {
    for (const rule of rules) {
      if ((rule.units & units) === 0 || lastFound[rule.order] === searches) continue;
      lastFound[rule.order] = searches;
      if (stands(rule) && rule.needs.every((keys) => keys.some((key) => near.includes(key)))) found.push(rule);
    }
  };
  const addFrom = (entries: readonly Entry[] | undefined, at: number): void => {
    if (entries) for (const { key, units: asked, rules } of entries) if ((asked & units) !== 0 && words.startsWith(key, at)) add(rules);
  };
  add(always);
  for (let at = 0; at < words.length; at += 1) {
    addFrom(byStart.get(oneAt(words, at)), at);
    addFrom(byStart.get(pairAt(words, at)), at);
  }
  return found;
}

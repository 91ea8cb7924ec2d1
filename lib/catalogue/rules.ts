import type { Pausing } from '../pausing';
import type { WordTree } from '../text/words';
import type { Indicator } from './index';
import { FIGURE } from './keys';
import { EDGE, mostOf, needsOf } from './lookup';
import { bonusOf, readRule, type Rule } from './rule';
import { neighboursOf, tables, type Entry, type Known, type Tables } from './tables';
import { ANY_UNIT, type UnitSet } from './units';

const EDGE_CODE = EDGE.charCodeAt(0);

/** Makes ready what rules are looked up in, once, where it may be put down on the way. Who asks for rules before waits for it. */
export function* readyRules(): Pausing<void> {
  yield* tables.get();
}

/** Reads a rule when a text's words bring it up for the first time. */
function readKnown({ patterns, rows, known }: Tables, order: number): Known {
  const { indicator, pattern } = patterns[order]!;
  const row = rows[order]!;
  return (known[order] = { rule: readRule(indicator, pattern, mostOf(row), order), needs: needsOf(row) });
}

let searches = 0;

/** Whether a character is one of the neighbours of a number. */
function isNeighbour(all: Tables, number: number, code: number): boolean {
  if (number === 0) return true;
  const { mask, codes } = all.neighbours[number] ?? neighboursOf(all, number);
  return ((mask >>> (code & 31)) & 1) === 1 && codes.has(code);
}

/** Of each list of words one has been found to stand in the text. */
function haveAll(lists: readonly (readonly number[])[], words: WordTree): boolean {
  for (const list of lists) {
    let stands = false;
    for (let i = 0; !stands && i < list.length; i += 1) stands = words.stands(list[i]!);
    if (!stands) return false;
  }
  return true;
}

/** A rule that may match, and how near its topic is. */
export interface Chance {
  rule: Rule;
  depth: number;
  /** It is of an indicator that is a part of the whole's. */
  kin: boolean;
  /** The most that it can come to. */
  most: number;
}

/**
 * The rules for such units and topics that could match these words, each once; every other one is known not to.
 * @param topics the figure's, nearest first; null where any is good
 * @param parts the entries that are parts of its whole's: theirs need no topic
 */
export function chancesFor(near: string, units: UnitSet = ANY_UNIT, topics: readonly string[] | null = null, parts?: ReadonlySet<Indicator | null>): Chance[] {
  const all = tables.now();
  const { words, known, lastFound, depths } = all;
  searches += 1;
  const chances: Chance[] = [];
  const { found, count } = words.lookThrough(near);
  const figure = near.indexOf(FIGURE);
  // Where the text itself holds the sign there is no telling beside which of the two.
  const single = near.indexOf(FIGURE, figure + 1) < 0;
  const before = figure > 0 ? near.charCodeAt(figure - 1) : EDGE_CODE;
  const after = figure + 1 < near.length ? near.charCodeAt(figure + 1) : EDGE_CODE;
  depths.turnTo(topics);
  const add = (entry: Entry | undefined): void => {
    if (entry === undefined || (entry.units & units) === 0) return;
    for (const order of entry.orders) {
      if ((all.units[order]! & units) === 0 || lastFound[order] === searches) continue;
      lastFound[order] = searches;
      if (single && !(isNeighbour(all, all.before[order]!, before) && isNeighbour(all, all.after[order]!, after))) continue;
      const kin = parts !== undefined && parts.has(all.patterns[order]!.indicator);
      const depth = kin ? 0 : depths.of(all.topics[order]!);
      if (depth < 0) continue;
      const { rule, needs } = known[order] ?? readKnown(all, order);
      if (haveAll(needs, words)) chances.push({ rule, depth, kin, most: rule.most + bonusOf(rule, depth, kin) });
    }
  };
  add(all.always);
  if (figure === 0) add(all.first);
  if (near.endsWith(FIGURE)) add(all.last);
  for (let i = 0; i < count; i += 1) add(all.entries[found[i]!]);
  return chances;
}

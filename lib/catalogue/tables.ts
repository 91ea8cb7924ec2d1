import { eachOf, madeOnce, type Pausing } from '../pausing';
import { WordTree } from '../text/words';
import { TopicDepths } from './asked-topics';
import lookup from './data/lookup.json';
import { FIGURE } from './keys';
import { afterOf, beforeOf, BETWEEN, EDGE, lookedUpBy, topicsOf } from './lookup';
import { patternsOfAll, type Pattern } from './patterns';
import type { Rule } from './rule';
import type { UnitSet } from './units';

/** The rules that are looked up by one word, by their order, and all classes of units that they ask for. */
export interface Entry {
  units: UnitSet;
  orders: number[];
}

/** Characters of which one must stand beside the figure. */
export interface CharCodes {
  /** One bit for the last five bits of each: most that are asked for are told by it alone. */
  mask: number;
  codes: ReadonlySet<number>;
}

/** A rule that some text's words brought up, with the numbers of words that must stand there: of each list one. */
export interface Known {
  rule: Rule;
  needs: readonly (readonly number[])[];
}

/** All that rules are looked up in. What is asked of most rules stands in lists of numbers, by their order, so that it lies close together. */
export interface Tables {
  patterns: readonly Pattern[];
  rows: readonly string[];
  units: Int32Array;
  /** Numbers of what must stand before and behind the figure; zero where anything can. */
  before: Uint16Array;
  after: Uint16Array;
  /** Number of the topics of which one must be the figure's; zero where any can. */
  topics: Uint16Array;
  depths: TopicDepths;
  /** By their numbers, each read when it is first asked for. */
  neighbours: (CharCodes | undefined)[];
  /** All words that any rule is looked up by or cannot match without. */
  words: WordTree;
  /** By the numbers of the words. */
  entries: readonly (Entry | undefined)[];
  /** Rules that hold no word and may have anything beside the figure. */
  always: Entry;
  /** What is looked up by the figure with nothing before it, and with nothing behind it. */
  first: Entry | undefined;
  last: Entry | undefined;
  known: (Known | undefined)[];
  /** The last search that came upon each rule, so that none is given twice. */
  lastFound: Uint32Array;
}

export const tables = madeOnce(function* (): Pausing<Tables> {
  const patterns = patternsOfAll();
  const rows = lookup.rows.split(BETWEEN);
  const units = Int32Array.from(patterns, (pattern) => pattern.units);
  const [before, after, topics] = [new Uint16Array(rows.length), new Uint16Array(rows.length), new Uint16Array(rows.length)];
  const words = new WordTree();
  yield* eachOf(lookup.words.split(BETWEEN), (word) => words.add(word));
  const entries: (Entry | undefined)[] = Array.from({ length: words.size });
  const always: Entry = { units: 0, orders: [] };
  const enter = (entry: Entry, order: number): void => {
    entry.orders.push(order);
    entry.units |= units[order]!;
  };
  yield* eachOf(rows, (row, order) => {
    before[order] = beforeOf(row);
    after[order] = afterOf(row);
    topics[order] = topicsOf(row);
    const keys = lookedUpBy(row);
    for (const word of keys) enter((entries[word] ??= { units: 0, orders: [] }), order);
    if (keys.length === 0) enter(always, order);
  });
  return {
    patterns, rows, units, before, after, topics, words, entries, always,
    depths: new TopicDepths(lookup.topics.split(BETWEEN)),
    neighbours: [],
    first: entries[words.add(EDGE + FIGURE)],
    last: entries[words.add(FIGURE + EDGE)],
    known: Array.from({ length: rows.length }),
    lastFound: new Uint32Array(rows.length),
  };
});

/** The neighbours of a number that is not zero. */
export function neighboursOf({ neighbours }: Tables, number: number): CharCodes {
  return (neighbours[number] ??= codesOf(lookup.neighbours.split(BETWEEN)[number]!));
}

function codesOf(chars: string): CharCodes {
  const codes = new Set<number>();
  let mask = 0;
  for (let i = 0; i < chars.length; i += 1) {
    codes.add(chars.charCodeAt(i));
    mask |= 1 << (chars.charCodeAt(i) & 31);
  }
  return { mask, codes };
}

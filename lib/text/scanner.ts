import { eachOf, madeOnce, portionsOf, run, type Pausing } from '../pausing';
import { alternativesOf, isWord } from './alternatives';
import { CharSet } from './chars';
import { rangesOf } from './ranges';
import { goesOnAt } from './seconds';
import { indexing, memberAt, trialAt, type Trials } from './trials';
import { NO_WORD, WordTree } from './words';

/** Where one of the patterns stands, and which. */
export interface Found {
  start: number;
  end: number;
  which: number;
}

/**
 * Finds what stands in a text of many patterns, in one pass, the earlier first where several begin at one place: the same as one expression
 * of all of them as alternatives, without trying each everywhere. Alternatives that are plain words are found in a tree; others are tried
 * where the text begins and goes on with what they can.
 * @param sources regular expressions without capturing groups, none of which can be empty
 * @param notAfter characters behind which none of them may stand
 */
export const scanner = (sources: readonly string[], notAfter = ''): ((text: string) => Found[]) => {
  const scan = pausingScanner(sources, notAfter);
  return (text) => run(scan(text));
};

/** The same for long texts: it may be put down on the way. */
export function pausingScanner(sources: readonly string[], notAfter = ''): (text: string) => Pausing<Found[]> {
  const index = madeOnce(() => indexOf(sources, notAfter));
  return function* (text) {
    const known = yield* index.get();
    const search: Search = { text, at: 0, next: 0, found: [] };
    yield* portionsOf(text, (_, to) => scan(known, search, to));
    return search.found;
  };
}

/** The patterns' alternatives, numbered in their order. */
interface Index {
  /** Whose each alternative is. */
  owners: readonly number[];
  /** Those that are words; by the number that the tree gives each, its length and the alternative. */
  words: WordTree;
  lengths: readonly number[];
  ofWords: readonly number[];
  /** All others; of each the alternative. */
  trials: Trials;
  ofTrials: readonly number[];
  /** One for every character that any of them begins with, else zero. */
  begins: Uint8Array;
  /** Behind which none may stand; null where they may behind any. */
  notAfter: CharSet | null;
}

function* indexOf(sources: readonly string[], notAfter: string): Pausing<Index> {
  const [words, expressions] = [new WordTree(), [] as string[]];
  const [owners, lengths, ofWords, ofTrials] = [[] as number[], [] as number[], [] as number[], [] as number[]];
  const begins = new Uint8Array(0x10000);
  yield* eachOf(sources, (source, which) => {
    for (const alternative of alternativesOf(source)) {
      const order = owners.push(which) - 1;
      if (!isWord(alternative)) {
        expressions.push(alternative);
        ofTrials.push(order);
      } else if (words.add(alternative) === ofWords.length) {
        begins[alternative.charCodeAt(0)] = 1;
        lengths.push(alternative.length);
        ofWords.push(order);
      }
    }
  });
  const trials = yield* indexing(expressions);
  for (const heads of trials.heads) for (let i = 0; i < heads.length; i += 2) begins.fill(1, heads[i], heads[i + 1]! + 1);
  return { owners, words, lengths, ofWords, trials, ofTrials, begins, notAfter: notAfter === '' ? null : CharSet.of(rangesOf(notAfter)) };
}

/** How far a text has been looked through. */
interface Search {
  text: string;
  at: number;
  /** Where the text goes on behind the number and the spaces at `at`, where that is beyond it: a run is walked once. */
  next: number;
  found: Found[];
}

/** Looks at the places that stand before `to` and were not looked at. */
function scan(index: Index, search: Search, to: number): void {
  const { begins } = index;
  const { text } = search;
  for (let at = search.at; at < to; ) {
    if (begins[text.charCodeAt(at)] === 0) at += 1;
    else at = lookAt(index, search, at);
    search.at = at;
  }
}

/** Looks what stands at one place; gives the next. */
function lookAt(index: Index, search: Search, at: number): number {
  const { text } = search;
  if (index.notAfter !== null && at > 0 && index.notAfter.has(text.charCodeAt(at - 1))) return at + 1;
  const word = index.words.firstAt(text, at);
  const order = word === NO_WORD ? Infinity : index.ofWords[word]!;
  const next = index.trials.groupOf[text.charCodeAt(at)]! > 0 ? tryAt(index, search, at, order) : 0;
  if (next > 0) return next;
  if (word === NO_WORD) return at + 1;
  const end = at + index.lengths[word]!;
  search.found.push({ start: at, end, which: index.owners[order]! });
  return end;
}

/** Tries the expressions at one place; gives the next where one stands there that comes before `order`, else zero. */
function tryAt({ owners, trials, ofTrials }: Index, search: Search, at: number, order: number): number {
  const { text } = search;
  if (search.next <= at) search.next = goesOnAt(text, at + 1);
  const trial = trialAt(trials, text, at, search.next);
  if (trial === null || ofTrials[trial.members[0]!]! > order) return 0;
  // Most trials fail: only of one that does not it is asked which pattern it was.
  trial.pattern.lastIndex = at;
  if (!trial.pattern.test(text)) return 0;
  const end = trial.pattern.lastIndex;
  const matched = ofTrials[memberAt(trial, text, at)]!;
  if (matched > order) return 0;
  search.found.push({ start: at, end, which: owners[matched]! });
  return end;
}

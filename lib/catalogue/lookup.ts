/**
 * How data/lookup.json tells what each pattern of the catalogue is looked up by. To read 1,300 patterns for it took longer in a page than
 * to read the report, so it is done beforehand (`npm run lookup`), and the page reads of them only those that its words bring up.
 *
 * A rule is a row: a digit for the most that a match can say, a number each for what must stand before and behind the figure and for the
 * topics it asks for, the words it is looked up by, and for every further list of words that it cannot match without SEPARATOR and these words.
 * Words, neighbours and topics are listed once, and a number is two digits.
 */

/** The digits of such numbers. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The last digit stands for no bound. */
export const UNBOUND = DIGITS.length - 1;

/** Between rows, words and sets of neighbours: a sign that patterns have for alternatives and no text of theirs. */
export const BETWEEN = '|';
/** Between the lists of words of a row. */
export const SEPARATOR = '.';

/** Between the topics of one list. */
export const OR = ',';

/** Stands for the edges of the figure's words. */
export const EDGE = '\n';

export interface Lookup {
  words: string;
  /** Characters of which one must stand beside a figure; the first set is empty and asks for nothing. */
  neighbours: string;
  /** Topics of which one must be a figure's, each list as `writtenIn` gives it with OR between them; the first is empty and asks for nothing. */
  topics: string;
  rows: string;
}


const valueOf = new Uint8Array(128);
[...DIGITS].forEach((digit, value) => { valueOf[digit.charCodeAt(0)] = value; });

const digitAt = (row: string, at: number): number => valueOf[row.charCodeAt(at)]!;
const numberAt = (row: string, at: number): number => digitAt(row, at) * DIGITS.length + digitAt(row, at + 1);

/** Where the words begin that a row is looked up by. */
const HEAD = 7;

/** The words of one list of a row, from an offset. */
function wordsAt(row: string, at: number): number[] {
  const words: number[] = [];
  for (; at < row.length && row[at] !== SEPARATOR; at += 2) words.push(numberAt(row, at));
  return words;
}

/** The most that a match of the rule can say. */
export function mostOf(row: string): number {
  const most = digitAt(row, 0);
  return most === UNBOUND ? Infinity : most;
}

/** The numbers of the neighbours before and behind the figure, and of the topics. */
export const beforeOf = (row: string): number => numberAt(row, 1);
export const afterOf = (row: string): number => numberAt(row, 3);
export const topicsOf = (row: string): number => numberAt(row, 5);

/** The words that a row is looked up by; none where there are none. */
export const lookedUpBy = (row: string): readonly number[] => wordsAt(row, HEAD);

/** The lists of words of each of which one must stand there. */
export function needsOf(row: string): readonly (readonly number[])[] {
  const needs: number[][] = [];
  for (let at = row.indexOf(SEPARATOR); at >= 0; at = row.indexOf(SEPARATOR, at + 1)) needs.push(wordsAt(row, at + 1));
  return needs;
}

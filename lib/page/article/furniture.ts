import { isParagraph } from '../judge/body';
import * as words from './furniture-words';

const beginning = (...lists: readonly (readonly string[])[]) => new RegExp(`^[【[(|]*\\s*(?:${lists.flat().join('|')})`);

const HEAD = beginning(words.LABELS, words.TOOLS);
const TAIL = beginning(words.LABELS, words.TOOLS, words.TAILS);
const LIST = beginning(words.LISTS);
const DOCUMENT = beginning(words.DOCUMENT);
/** A day or a count that stands alone, often before labels of its line; a report signs with 年月日. */
const STAMP = /^(?:\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?:\d\d(?::\d\d)?|\d[\d,]*次?)(?:\s+|$)/;
/** Tail words count behind this share of the text's sentences. */
const LAST = 2 / 3;
/** No label is longer; what is would cost the patterns more than it is worth. */
const LONGEST = 300;

const isSentence = (line: string): boolean => line.includes('。');

/** What is left of a line without the day and clock before its labels. */
const unstamped = (line: string): string => line.replace(STAMP, '').replace(STAMP, '');

const isOf = (pattern: RegExp, line: string): boolean => !isSentence(line) && line.length < LONGEST && pattern.test(unstamped(line));

/** Labels and tools above the first paragraph. */
const above = (lines: readonly string[]): number[] => {
  const first = lines.findIndex(isParagraph);
  return lines.slice(0, Math.max(0, first)).flatMap((line, i) => (isOf(HEAD, line) || unstamped(line) === '' ? [i] : []));
};

/** Tools, imprint and lists of other pages behind the text. */
const below = (lines: readonly string[]): number[] => {
  const said = lines.map((line) => (isSentence(line) ? line.length : 0));
  const all = said.reduce((sum, length) => sum + length, 0);
  let before = 0;
  let inTail = false;
  let inList = false;
  return lines.flatMap((line, i) => {
    before += said[i] ?? 0;
    if (before < LAST * all) return [];
    if (LIST.test(line)) inTail = inList = true;
    else if (isOf(TAIL, line)) inTail = true;
    else if (DOCUMENT.test(line) || (isParagraph(line) && !inList)) inTail = inList = false;
    return inTail ? [i] : [];
  });
};

/**
 * Which lines of an article's text are the portal's own words around it: path, labels, tools, related pages, imprint.
 * @param lines folded and trimmed, in text order
 * @returns their indexes, ascending, each once
 */
export const furnitureAmong = (lines: readonly string[]): number[] => [...new Set([...above(lines), ...below(lines)])].sort((a, b) => a - b);

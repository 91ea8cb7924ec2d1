import { eachOf, type Pausing } from '../../pausing';
import { isParagraph } from '../judge/body';
import * as words from './furniture-words';

const beginning = (...lists: readonly (readonly string[])[]) => new RegExp(`^[【[(|]*\\s*(?:${lists.flat().join('|')})`);

const LABEL = beginning(words.LABELS);
const TOOL = beginning(words.TOOLS);
const TAIL = beginning(words.TAILS);
const LIST = new RegExp(`${beginning(words.LISTS).source}[】\\])]*\\s*(?:$|[:>»|(]|更多|\\d+\\s*条)`);
const COUNTERS = new RegExp(`^(?:${words.COUNTER}[,;。 ]*)+$`);
/** Whose visits a counter that is a whole sentence must tell: a report may count those of its portal. */
const OWN_COUNTER = /本[文页站篇网]|[今昨]日/;
/** What a report counts; tools count nothing but times. */
const FIGURE = /\d[万亿千百多余]*(?:人次|[件人项份条场期个家名起户部篇%元亩本卷册宗例批所处])/;
const DOCUMENT = beginning(words.DOCUMENT);
/** A day or a count that stands alone, often before labels of its line; a report signs with 年月日. */
const STAMP = /^(?:\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?:\d\d(?::\d\d)?|\d[\d,]*次?)(?:\s+|$)/;
/** Tail words count behind this share of the text's sentences. */
const LAST = 2 / 3;
/** No counter is longer. */
const LONGEST_COUNTER = 60;
/** No label is longer; what is would cost the patterns more than it is worth. */
const LONGEST = 300;

const isSentence = (line: string): boolean => line.includes('。');

/** What is left of a line without the day and clock before its labels. */
const unstamped = (line: string): string => line.replace(STAMP, '').replace(STAMP, '');

const isOf = (pattern: RegExp, line: string): boolean => !isSentence(line) && line.length < LONGEST && pattern.test(unstamped(line));

const isCounter = (line: string): boolean => line.length < LONGEST_COUNTER && COUNTERS.test(line) && (!isSentence(line) || OWN_COUNTER.test(line));

/** A tool holds no figure, and in a row of a table each cell must be one. */
const isTool = (line: string): boolean => isCounter(line) || (!FIGURE.test(line) && line.length < LONGEST && line !== '' && line.split('\t').every((cell) => cell === '' || isOf(TOOL, cell)));

const isLabelOrTool = (line: string): boolean => isOf(LABEL, line) || isTool(line);

const isListHead = (line: string): boolean => isOf(LIST, line) && !isParagraph(line);

/** Labels and tools above the first paragraph. */
const above = (lines: readonly string[]): number[] => {
  const first = lines.findIndex(isParagraph);
  return lines.slice(0, Math.max(0, first)).flatMap((line, i) => (isLabelOrTool(line) || unstamped(line) === '' ? [i] : []));
};

/** Tools, imprint and lists of other pages behind the text. */
function* below(lines: readonly string[]): Pausing<number[]> {
  const said = lines.map((line) => (isSentence(line) ? line.length : 0));
  const all = said.reduce((sum, length) => sum + length, 0);
  let before = 0;
  let inTail = false;
  let inList = false;
  const found = yield* eachOf(lines, (line, i) => {
    before += said[i] ?? 0;
    if (before < LAST * all) return [];
    if (isListHead(line)) inTail = inList = true;
    else if (isLabelOrTool(line) || isOf(TAIL, line)) inTail = true;
    else if (DOCUMENT.test(line) || (isParagraph(line) && !inList)) inTail = inList = false;
    return inTail ? [i] : [];
  });
  return found.flat();
}

/**
 * Which lines of an article's text are the portal's own words around it: path, labels, tools, related pages, imprint.
 * @param lines folded and trimmed, in text order
 * @returns their indexes, ascending, each once
 */
export function* furnitureAmong(lines: readonly string[]): Pausing<number[]> {
  return [...new Set([...above(lines), ...(yield* below(lines))])].sort((a, b) => a - b);
}

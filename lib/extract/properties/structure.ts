import type { Pausing } from '../../pausing';
import { isOneOf } from '../../text/chars';

/** A sentence of the article; offsets into its text. */
export interface Sentence {
  start: number;
  end: number;
}

/** A paragraph with the headings it stands under, nearest last. */
export interface Paragraph {
  start: number;
  end: number;
  /** Heading lines above, outermost first, and the run-in heading that opens the paragraph. */
  headings: string[];
  sentences: Sentence[];
}

const LEVELS: readonly RegExp[] = [
  /^\s*第?[一二三四五六七八九十]{1,3}(?:[、.]|部分)/,
  /^\s*[(][一二三四五六七八九十]{1,3}[)]/,
  /^\s*\d{1,2}\s*[.、]/,
  /^\s*[(]\d{1,2}[)]/,
];

/** Headings are short; a numbered paragraph of prose is not one, but its first sentence may be. */
const LONGEST_HEADING = 48;

const levelOf = (line: string): number => LEVELS.findIndex((pattern) => pattern.test(line));

/** A text without full stops must not cost its square: what is longer goes on as another sentence. */
const LONGEST_SENTENCE = 4_000;
/** So far beyond that a pause is sought to part it at. */
const PAUSE_WITHIN = 200;

/** After so many characters of a line a pause is offered. */
const OFFER = 2_000;

const endsSentence = isOneOf('。!?');
const pauses = isOneOf(',;、');
const closes = isOneOf('”’」』)');

/** Where a sentence that grew too long is parted: behind the next pause, or anywhere. */
function partedAt(text: string, at: number, end: number): number {
  for (let i = at; i < Math.min(end, at + PAUSE_WITHIN); i += 1) if (pauses(text, i)) return i + 1;
  return at;
}

/** Splits a line into sentences; closing quotes and brackets stay with the sentence they close. */
function* sentencesOf(text: string, start: number, end: number): Pausing<Sentence[]> {
  const sentences: Sentence[] = [];
  let [from, rested] = [start, start];
  for (let at = start; at < end; at += 1) {
    if (at - rested >= OFFER) {
      rested = at;
      yield;
    }
    const isLong = at - from >= LONGEST_SENTENCE;
    if (!isLong && !endsSentence(text, at)) continue;
    let stop = isLong ? partedAt(text, at, end) : at + 1;
    while (stop < end && closes(text, stop)) stop += 1;
    sentences.push({ start: from, end: stop });
    from = stop;
    at = stop - 1;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
}

/**
 * Lines of the folded text with the headings above each. A heading is a short numbered line, or the short
 * first sentence of a numbered paragraph (“(一)健全工作机制。市委…”, “一是建机制。…”).
 */
export function* paragraphsOf(text: string): Pausing<Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  const open: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim()) {
      const sentences = yield* sentencesOf(text, start, end);
      const level = levelOf(line);
      const first = text.slice(sentences[0]!.start, sentences[0]!.end).trim();
      if (level >= 0) {
        open.length = Math.min(open.length, level);
        while (open.length < level) open.push('');
        open.push(first.length <= LONGEST_HEADING ? first : '');
      }
      paragraphs.push({ start, end, headings: open.filter(Boolean), sentences });
    }
    start = end + 1;
    yield;
  }
  return paragraphs;
}

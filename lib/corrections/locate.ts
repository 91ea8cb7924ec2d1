import type { Anchor, Lost } from '../records';
import { run, type Pausing } from '../pausing';
import { fold, folding } from '../text';
import { CONTEXT, type Place } from './anchor';
import { likeness } from './likeness';

/** Where an anchor stands in a text, or why that cannot be told. */
export type Located = { place: Place; lost: null } | { place: null; lost: Lost };

/** As alike as this must the surroundings be: a number alone stands anywhere. Those of unrelated sentences reach 0.3. */
const ALIKE = 0.5;
/** So much more alike than the next must the best be. */
const AHEAD = 0.06;
/** Places of one quote that are looked at, the nearest to where it stood. More has no report; only a hostile page. */
const MOST = 400;

const isPartOfNumber = (char: string | undefined): boolean => char !== undefined && /\d/.test(char);

/** Whether a quote found at `at` is cut out of a longer number: 12件 in 112件. */
const cutsNumber = (text: string, at: number, quote: string): boolean =>
  (isPartOfNumber(quote[0]) && isPartOfNumber(text[at - 1])) || (isPartOfNumber(quote.at(-1)) && isPartOfNumber(text[at + quote.length]));

/** Every place of a quote in a text. */
function* placesOf(text: string, quote: string): Generator<number> {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) if (!cutsNumber(text, at, quote)) yield at;
}

/** The last of those before an offset and the first from it on, in order. */
const nearest = (places: Iterable<number>, start: number): number[] => {
  const before: number[] = [];
  const after: number[] = [];
  for (const at of places) {
    if (at < start) {
      before.push(at);
      if (before.length > MOST) before.shift();
    } else if (after.push(at) === MOST) break;
  }
  return [...before, ...after];
};

/** How alike the surroundings of two places are, by as much as the anchor knows of its own. */
const alike = (text: string, at: number, { quote, prefix, suffix }: Anchor): number => {
  const end = at + quote.length;
  const [before, after] = [text.slice(Math.max(0, at - CONTEXT), at), text.slice(end, end + CONTEXT)];
  const [left, right] = [Math.max(prefix.length, before.length), Math.max(suffix.length, after.length)];
  return left + right === 0 ? 1 : (likeness(before, prefix) * left + likeness(after, suffix) * right) / (left + right);
};

const find = (text: string, anchor: Anchor): Located => {
  const { quote, start } = anchor;
  if (quote === '') return { place: null, lost: 'gone' };
  const at = (offset: number): Located => ({ place: { start: offset, end: offset + quote.length }, lost: null });
  if (text.startsWith(quote, start) && alike(text, start, anchor) === 1) return at(start);
  const found = nearest(placesOf(text, quote), start)
    .map((offset) => ({ offset, alike: alike(text, offset, anchor) }))
    .filter((one) => one.alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike);
  const [best, next] = found;
  if (!best) return { place: null, lost: 'gone' };
  const isSure = !next || best.alike - next.alike >= AHEAD || (best.alike === 1 && next.alike < 1);
  return isSure ? at(best.offset) : { place: null, lost: 'ambiguous' };
};

const folded = (anchor: Anchor): Anchor => ({ ...anchor, quote: fold(anchor.quote), prefix: fold(anchor.prefix), suffix: fold(anchor.suffix) });

/**
 * Prepares the search for anchors in a text that may have changed since they were described: at the very place first, else
 * wherever the quote stands among words alike enough, and alike to no other place. Full-width and traditional forms count as
 * what they stand for. Each search reads the text once.
 */
export const finderIn = (text: string): ((anchor: Anchor) => Located) => run(findingIn(text));

/** The same for long texts: it may be put down on the way. A single search of a text that changed is some milliseconds' work in one of 400,000 characters. */
export function* findingIn(text: string): Pausing<(anchor: Anchor) => Located> {
  const plain = yield* folding(text);
  return (anchor) => find(plain, folded(anchor));
}

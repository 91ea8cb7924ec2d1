import { layersOf, paint, unpaint } from '../../lib/marks';
import type { Observation } from '../../lib/model';
import { flatten, spanOf, type FlatText } from '../../lib/text';

/** What runs in the page that marks are compared on: an article of a report's text, and ways to mark the same figures in it. */

/** mark.js as its script leaves it in the page. */
declare const Mark: new (root: Element) => {
  markRanges(ranges: { start: number; length: number }[]): void;
};

let flat: FlatText;
let observations: Observation[];
/** The figures as mark.js wants them: offsets in the page's text nodes one after the other. */
let offsets: { start: number; length: number }[];

const CATEGORIES = [null, 'reconsideration.accepted', 'org.meetings', 'learning.sessions'];

/** Puts the text there anew, laid out and without a mark; gives the number of its figures. */
const prepare = (text: string, count: number): number => {
  unpaint();
  document.body.replaceChildren(...text.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line })));
  flat = flatten(document.body);
  observations = [...flat.text.matchAll(/\d+(?:\.\d+)?[^\d\s，。；、]/g)].slice(0, count)
    .map(({ index, 0: quote }, i) => ({ start: index, end: index + quote.length, quote, indicator: CATEGORIES[i % CATEGORIES.length] })) as Observation[];
  const starts = new Map<Node, number>();
  let length = 0;
  for (const { node } of flat.segments) {
    starts.set(node, length);
    length += node.length;
  }
  offsets = observations.map(({ start, end }) => ({ start: starts.get(spanOf(flat, start, end)!.startNode)! + spanOf(flat, start, end)!.startOffset, length: end - start }));
  document.body.getBoundingClientRect();
  return observations.length;
};

/** Each figure in an element of its own, from the last to the first, so that no place moves before it is used. */
const wrap = (): void => {
  for (const { start, end } of observations.toReversed()) {
    const { startNode, startOffset, endNode, endOffset } = spanOf(flat, start, end)!;
    const range = document.createRange();
    range.setStart(startNode, startOffset);
    range.setEnd(endNode, endOffset);
    range.surroundContents(document.createElement('mark'));
  }
};

const ways = {
  nothing: () => {},
  paint: () => void paint(flat, observations, layersOf(observations, [])),
  // As if no reading had walked through the page before.
  walkAndPaint: () => void paint(flatten(document.body), observations, layersOf(observations, [])),
  ranges: () => new Mark(document.body).markRanges(offsets),
  wrap,
};
export type Way = keyof typeof ways;

/** Marks the figures and has the page laid out. */
const run = (way: Way): void => {
  ways[way]();
  document.body.getBoundingClientRect();
};

/** Two frames: what was marked is drawn then. */
const drawn = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

Object.assign(globalThis, { marking: { prepare, run, drawn } });

import { boxesOf, rangeOf } from '../marks';
import { own } from '../page/own';
import type { Article } from './article';
import type { Around, Box } from './place';

/** Figures this far before and after one in the text are looked at: no card reaches further. */
const NEAR = 40;

const runsOn = (element: Element): boolean => /^(inline|contents|ruby)/.test(getComputedStyle(element).display);

/** The box of the paragraph, cell or list item that holds a node. */
const paragraphOf = (node: Node): Box => {
  let element = node.parentElement ?? own(document, 'documentElement');
  while (element.parentElement && runsOn(element)) element = element.parentElement;
  return element.getBoundingClientRect();
};

/** From edge to edge of all the article's text. */
const columnOf = ({ flat: { segments } }: Article): Pick<Box, 'left' | 'right'> | null => {
  const [first, last] = [segments[0]?.node, segments.at(-1)?.node];
  if (!first?.isConnected || !last?.isConnected) return null;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.getBoundingClientRect();
};

/**
 * Looks once for what does not change while the page scrolls, and gives a function that tells where things stand now;
 * null where the page has changed under it.
 */
export const surroundingsOf = (article: Article, index: number): (() => Around | null) => {
  const { flat, reading } = article;
  const column = columnOf(article);
  const figure = reading.observations[index];
  const near = reading.observations.slice(Math.max(0, index - NEAR), index + NEAR + 1).filter((other) => other !== figure);
  return () => {
    const range = figure && rangeOf(flat, figure);
    if (!range || column === null) return null;
    return { column, paragraph: paragraphOf(range.startContainer), others: near.flatMap((other) => boxesOf(flat, other)) };
  };
};

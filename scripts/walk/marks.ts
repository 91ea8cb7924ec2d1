import type { Frame, Page } from 'puppeteer-core';
import { until } from './until';

/** The one layer laid over figures that are painted already. */
const OVERLAY = 'duibiao-current';

/** How many figures are painted on the page, read from the registry the page shares with the extension. */
export const countMarks = (page: Page): Promise<number> =>
  page.evaluate(
    (overlay) =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('duibiao-') && name !== overlay)
        .reduce((sum, [, highlight]) => sum + highlight.size, 0),
    OVERLAY,
  );

/** What is painted on a page or in a frame of it, in the order of the text; white space, which may stand within a figure, left out. */
export const markedTexts = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(
    (overlay) =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('duibiao-') && name !== overlay)
        .flatMap(([, highlight]) => [...highlight])
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range;
        })
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map((range) => range.toString().replace(/\s+/g, '')),
    OVERLAY,
  );

/** How many figures lie on one layer, for instance `differs`. */
export const countLayer = (page: Page, layer: string): Promise<number> =>
  page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, `duibiao-${layer}`);

/** Waits for the reader to have painted; gives the number of marks. */
export const marksOn = (page: Page): Promise<number> => until('marks on the page', () => countMarks(page));

export interface Point {
  x: number;
  y: number;
}

/** Scrolls a piece of the article's text into the middle of the window and gives a point on it. Text may be cut by tags. */
export const pointOn = (page: Page, quote: string): Promise<Point> =>
  page.evaluate((wanted) => {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(document.querySelector('#zoom') ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const at = nodes.map((node) => node.data).join('').indexOf(wanted);
    if (at < 0) throw new Error(`The page does not say ${wanted}.`);
    let before = 0;
    const node = nodes.find((node) => (before += node.length) > at) as Text;
    const range = document.createRange();
    range.setStart(node, at - (before - node.length));
    range.setEnd(node, at - (before - node.length) + 1);
    node.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, quote);

/**
 * Moves the mouse onto a figure from the margin, without a way over the text: on a busy machine a pointer under way rests long
 * enough to open the card of a figure it passes, and that card may lie over the one meant.
 */
export async function hover(page: Page, quote: string): Promise<Point> {
  const point = await pointOn(page, quote);
  await page.mouse.move(5, 5);
  await page.mouse.move(point.x - 1, point.y);
  await page.mouse.move(point.x, point.y);
  return point;
}

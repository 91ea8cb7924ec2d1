import { own } from '../../page/own';
import type { Box } from '../place';

/** What scrolls an article: the window, or an element of the page. */
export interface Scroller {
  /** What it shows of what it holds, in the viewport: without a scroll bar that has a place of its own. */
  box(): Box;
  /** Whether it has no such scroll bar: one that comes lies over what it holds. */
  isOverlaid(): boolean;
  /** How far it is scrolled, how high what it holds is, and how much of that it shows; in pixels. */
  at(): { top: number; whole: number; shown: number };
  /** Brings a height of what it holds into its middle. */
  center(height: number): void;
}

/** Less to scroll than this part of a view needs no map. */
const LITTLE = 0.3;

const ofElement = (element: Element, box: () => Box, isOverlaid: () => boolean): Scroller => ({
  box,
  isOverlaid,
  at: () => ({ top: element.scrollTop, whole: element.scrollHeight, shown: element.clientHeight }),
  center: (height) => element.scrollTo({ top: height - element.clientHeight / 2, behavior: 'instant' }),
});

const ofWindow = (): Scroller => {
  const root = own(document, 'documentElement');
  const box = (): Box => ({ left: 0, top: 0, right: root.clientWidth, bottom: innerHeight });
  return ofElement(document.scrollingElement ?? root, box, () => innerWidth === root.clientWidth);
};

const ofBlock = (block: HTMLElement): Scroller => {
  const box = (): Box => {
    const { left, top, bottom } = block.getBoundingClientRect();
    return { left, top, right: left + block.clientLeft + block.clientWidth, bottom };
  };
  return ofElement(block, box, () => block.offsetWidth <= block.clientWidth + 2 * block.clientLeft);
};

const scrolls = (element: Element): boolean => /auto|scroll|overlay/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight + 1;

/** Whether there is enough to scroll for a reader to want to know where they are. */
export const isLong = (scroller: Scroller): boolean => {
  const { whole, shown } = scroller.at();
  return shown > 0 && whole > shown * (1 + LITTLE);
};

/** What scrolls an element: the nearest that does by itself, else the window. */
export const scrollerOf = (element: Element): Scroller => {
  const page = document.scrollingElement;
  for (let outer: Element | null = element; outer && outer !== page; outer = outer.parentElement) {
    if (outer === own(document, 'body') && page === own(document, 'documentElement') && getComputedStyle(page).overflowY === 'visible') break;
    if (outer instanceof HTMLElement && scrolls(outer)) return ofBlock(outer);
  }
  return ofWindow();
};

import type { Box } from '../place';
import { levelAbove } from './level';

/** Where in the window something may stay in place: parts of its width and height. */
const COLUMNS = [0.1, 0.5, 0.9];
const ROWS = [0.005, 0.06, 0.5, 0.995];

const staysIn = (element: Element): Element | null => {
  for (let outer: Element | null = element; outer; outer = outer.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(outer).position)) return outer;
  return null;
};

/**
 * What stays in place while the page scrolls, lies at no higher level than ours and would be drawn over: a head without a z-index. Found
 * by looking at a few points of the window, since nothing tells of it.
 */
export const coversAt = (level: number): Element[] => {
  const found = new Set<Element>();
  for (const column of COLUMNS)
    for (const row of ROWS) {
      const element = document.elementFromPoint(innerWidth * column, innerHeight * row);
      const cover = element && staysIn(element);
      if (cover && levelAbove(cover) <= level) found.add(cover);
    }
  return [...found];
};

/** Whether two boxes touch. */
export const meets = (a: Box, b: Box): boolean => a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;

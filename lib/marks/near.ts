import { partOf } from '../text/elements';

/** A window's height above and below it: what a key or a turn of the wheel brings is there before it is seen. */
const AROUND = '100% 0px';

/** The element on lines of its own that a text node stands in: a paragraph, an item of a list, a cell's whole row. */
export const blockOf = (node: Text): Element | null => {
  let block = node.parentElement;
  while (block?.parentElement && partOf(block) === 'inline') block = block.parentElement;
  return block && partOf(block) === 'cell' && block.parentElement ? block.parentElement : block;
};

/**
 * Tells of each element when it comes near the window and when it no longer is, first of all of them soon after the call; what has no box of
 * its own counts as near. The page is asked for no layout. Gives back how to end it.
 */
export const followNear = (elements: Iterable<Element>, onNear: (element: Element, isNear: boolean) => void): (() => void) => {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect: { width, height } } of entries) onNear(target, isIntersecting || (width === 0 && height === 0));
    },
    // scrollMargin is for what scrolls within the page; browsers that do not know it paint there as it comes into view.
    { rootMargin: AROUND, scrollMargin: AROUND } as IntersectionObserverInit,
  );
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
};

import { eachOf, type Pausing } from '../pausing';
import { partOf } from '../text/elements';

/** A window's height above and below it: what a key or a turn of the wheel brings is there before it is seen. */
const AROUND = '100% 0px';

/** The element on lines of its own that a text node stands in: a paragraph, an item of a list, a cell's whole row. */
export const blockOf = (node: Text): Element | null => {
  let block = node.parentElement;
  while (block?.parentElement && partOf(block) === 'inline') block = block.parentElement;
  return block && partOf(block) === 'cell' && block.parentElement ? block.parentElement : block;
};

/** An element that came near the window, or no longer is. */
export interface Moved {
  element: Element;
  isNear: boolean;
}

/**
 * Tells of elements when they come near the window and when they no longer are, first of all of them soon after the call, until the signal is
 * given; what has no box of its own counts as near. The page is asked for no layout.
 */
export function* followNear(elements: readonly Element[], onMoved: (moved: readonly Moved[]) => void, signal: AbortSignal): Pausing<void> {
  const observer = new IntersectionObserver(
    (entries) => onMoved(entries.map(({ target, isIntersecting, boundingClientRect: { width, height } }) => ({ element: target, isNear: isIntersecting || (width === 0 && height === 0) }))),
    // scrollMargin is for what scrolls within the page; browsers that do not know it paint there as it comes into view.
    { rootMargin: AROUND, scrollMargin: AROUND } as IntersectionObserverInit,
  );
  signal.addEventListener('abort', () => observer.disconnect());
  yield* eachOf(elements, (element) => observer.observe(element));
}

import type { FlatText } from '../text';

/** Milliseconds without a change before the page is read again. */
const QUIET = 600;
/** A page that never rests is read less and less often. */
const LONGEST = 60_000;

/** Whether every text node still stands in the page as it was read. */
export const isIntact = (flat: FlatText): boolean =>
  flat.segments.every(
    ({ node, from, start, length }) =>
      node.isConnected &&
      node.data.length === from + length &&
      node.data.slice(from).replace(/[\t\n\v\f\r]/g, ' ') === flat.text.slice(start, start + length),
  );

/** The least part of the page that holds the whole text, with room for that part being replaced itself. */
const surroundings = (flat: FlatText): Node | null => {
  const first = flat.segments[0]?.node;
  const last = flat.segments.at(-1)?.node;
  if (!first?.isConnected || !last?.isConnected) return null;
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  return range.commonAncestorContainer.parentElement ?? range.commonAncestorContainer;
};

/**
 * Calls once when the text was changed by the page and has come to rest; accessibility toolbars of portals rewrite whole
 * articles. `times` tells how often that happened before: the wait doubles each time, and nothing here writes to the page,
 * so there is no loop to fall into.
 */
export const watchText = (flat: FlatText, times: number, signal: AbortSignal, onChange: () => unknown): void => {
  const around = surroundings(flat);
  if (around === null || signal.aborted) return;
  const wait = Math.min(LONGEST, QUIET * 2 ** times);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isIntact(flat)) return;
      stop();
      onChange();
    }, wait);
  });
  const stop = (): void => {
    clearTimeout(timer);
    observer.disconnect();
  };
  observer.observe(around, { subtree: true, childList: true, characterData: true });
  // A page of one page, or a script that writes another body, takes away all of that at once.
  for (let outer = around.parentNode; outer; outer = outer.parentNode) observer.observe(outer, { childList: true });
  signal.addEventListener('abort', stop, { once: true });
};

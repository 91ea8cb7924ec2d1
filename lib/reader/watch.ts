import { fold, type FlatText } from '../text';
import { Budget } from './budget';

/** Milliseconds without a change before the page is read again. */
const QUIET = 600;
/** A page that never rests is read less and less often. */
const LONGEST = 60_000;
/** Text this long that comes to the page may belong to the article; a clock that ticks is shorter. */
const SENTENCE = 20;

/** Whether every text node still stands in the page as it was read. */
export const isIntact = (flat: FlatText): boolean =>
  flat.segments.every(
    ({ node, from, start, length }) =>
      node.isConnected &&
      node.data.length === from + length &&
      node.data.slice(from).replace(/[\t\n\v\f\r]/g, ' ') === flat.text.slice(start, start + length),
  );

/** Whether two texts say the same at the same offsets, be it in traditional characters or full-width forms. */
export const saysTheSame = (a: FlatText, b: FlatText): boolean => a.text.length === b.text.length && (a.text === b.text || fold(a.text) === fold(b.text));

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

const brings = (records: readonly MutationRecord[]): boolean =>
  records.some(({ addedNodes }) => [...addedNodes].some((node) => (node.textContent?.length ?? 0) >= SENTENCE));

/** The text that is watched, and what becomes of it. */
export interface Watched {
  flat: FlatText;
  /** The article's text as it stands in the page now; null where there is none. */
  again(): FlatText | null;
  /** Other nodes say the same now: this is where. Called before the page is drawn without its marks. */
  onMoved(flat: FlatText): void;
  /** The text is another one and has come to rest. Called once. */
  onChange(): unknown;
}

/**
 * Watches a text until the signal is given. Accessibility toolbars of portals rewrite whole articles: where they say the same,
 * their new nodes are found at once, as often as the budget allows; another text is told when it has come to rest. `times` tells
 * how often that happened before: the wait doubles each time, and nothing here writes to the page, so there is no loop to fall into.
 */
export const watchText = (watched: Watched, times: number, signal: AbortSignal): void => {
  const wait = Math.min(LONGEST, QUIET * 2 ** times);
  const budget = new Budget();
  let { flat } = watched;
  let grown = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(soon);
    clearTimeout(rest);
    observer.disconnect();
  };
  /** Follows the text to its new nodes; false where it is another text. */
  const follow = (): boolean => {
    const began = performance.now();
    const now = watched.again();
    const same = now !== null && saysTheSame(now, flat);
    if (same && !isIntact(flat)) {
      flat = now;
      observe();
      watched.onMoved(now);
    }
    budget.spend(began, performance.now());
    return same;
  };
  const rested = (): void => {
    if (isIntact(flat) && !grown) return;
    grown = false;
    if (follow()) return;
    stop();
    watched.onChange();
  };
  const later = (): void => {
    clearTimeout(rest);
    rest = setTimeout(rested, wait);
  };
  const follows = (): void => {
    soon = undefined;
    if (!isIntact(flat) && !follow()) later();
  };
  const observer = new MutationObserver((records) => {
    grown ||= brings(records);
    if (isIntact(flat)) {
      if (grown) later();
      return;
    }
    clearTimeout(rest);
    const delay = budget.wait(performance.now());
    if (delay === 0) follows();
    else soon ??= setTimeout(follows, delay);
  });
  const observe = (): void => {
    observer.disconnect();
    const around = surroundings(flat);
    if (around === null) return;
    observer.observe(around, { subtree: true, childList: true, characterData: true });
    // A page of one page, or a script that writes another body, takes away all of that at once.
    for (let outer = around.parentNode; outer; outer = outer.parentNode) observer.observe(outer, { childList: true });
  };

  if (signal.aborted) return;
  observe();
  // A tab, a button that unfolds the text, a window turned sideways: other parts may be shown, and no node changes.
  const shown = (): void => {
    grown = true;
    later();
  };
  document.addEventListener('click', shown, { capture: true, passive: true, signal });
  window.addEventListener('resize', shown, { passive: true, signal });
  signal.addEventListener('abort', stop, { once: true });
};

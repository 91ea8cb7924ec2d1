import type { Pausing } from '../pausing';
import type { FlatText } from '../text';
import { Budget, Share } from './budget';
import { Rest } from './rest';
import { isIntact, saysTheSame } from './same-text';
import { inSlices } from '../slices';
import { Stirs } from './stirs';
import { WordLooks } from './word-looks';

/** The text that is watched, and what becomes of it. */
export interface Watched {
  flat: FlatText;
  /** What the page said before it was read (`wordsOf`). */
  words: string;
  /** Finds the article's text as it stands in the page now; null where there is none. */
  again(): Pausing<FlatText | null>;
  /** Other nodes say the same now, or some do no more: this is where. Called before the page is drawn without its marks, unless to find it took long. */
  onMoved(flat: FlatText): void;
  /** The text is another one and has come to rest. Called once. */
  onChange(): unknown;
}

/**
 * Watches a text until the signal is given. Accessibility toolbars of portals rewrite whole articles: where they say the same,
 * their new nodes are found at once, as often as the budget allows; another text is told when it has come to rest, and one that goes on
 * growing after some time. `times` tells how often that happened before: the wait doubles each time, and nothing here writes to the page,
 * so there is no loop to fall into.
 */
export const watchText = (watched: Watched, times: number, signal: AbortSignal): void => {
  if (signal.aborted) return;
  const budget = new Budget();
  const looks = new Share();
  const stopped = new AbortController();
  let { flat } = watched;
  /** The page may say more than was read. */
  let grown = false;
  /** The text that was found last: `flat`, another one that has not come to rest, or none. */
  let latest: FlatText | null = flat;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let follows = false;
  /** The page changed while its text was being found again. */
  let stirred = false;

  const stop = (): void => {
    clearTimeout(soon);
    rest.end();
    stirs.end();
    stopped.abort();
  };
  function* foundAgain(): Pausing<{ now: FlatText; same: boolean } | null> {
    const now = yield* watched.again();
    return now && { now, same: yield* saysTheSame(now, flat) };
  }
  /** Finds the text again, in slices where it is long, and moves with it where it is the same; then tells whether it is. */
  const follow = (then: (same: boolean, now: FlatText | null) => void): void => {
    const began = performance.now();
    follows = true;
    inSlices(foundAgain(), stopped.signal, (found) => {
      follows = false;
      const same = found?.same ?? false;
      if (found && same && (latest !== flat || !isIntact(flat))) {
        flat = latest = found.now;
        stirs.follow(flat);
        watched.onMoved(flat);
      }
      budget.spend(began, performance.now());
      then(same, found?.now ?? null);
      if (stirred && !stopped.signal.aborted) lookSoon();
      stirred = false;
    });
  };
  const rest = new Rest(times, () => {
    if (latest === flat && isIntact(flat) && !grown) return;
    if (follows) return rest.begin();
    const pause = budget.wait(performance.now());
    if (pause > 0) return rest.begin(pause);
    grown = false;
    rest.grown();
    follow((same) => {
      if (same) return;
      stop();
      watched.onChange();
    });
  });
  // A clock that ticks puts off nothing.
  const words = new WordLooks(watched.words, stopped.signal, (came) => {
    if (!came) return;
    grown = true;
    rest.beginGrowing();
  });
  const look = (): void => {
    soon = undefined;
    if (follows) return void (stirred = true);
    const began = performance.now();
    stirs.listen();
    const intact = latest !== null && isIntact(latest);
    looks.spend(began, performance.now());
    if (intact) return words.soon();
    if (budget.wait(performance.now()) > 0) return lookSoon();
    follow((same, now) => {
      if (same) return;
      const isNews = latest === flat || now?.text !== latest?.text;
      latest = now;
      stirs.follow(now);
      if (!isNews) return;
      // Until it is read again no mark stands at words that were put in the place of a figure's.
      watched.onMoved(flat);
      rest.begin();
    });
  };
  /** Looks as soon as both allow it: to look costs little, to follow more. */
  const lookSoon = (): void => {
    const now = performance.now();
    const delay = Math.max(looks.wait(now), budget.wait(now));
    if (delay === 0) look();
    else soon ??= setTimeout(look, delay);
  };
  const stirs = new Stirs(() => {
    if (follows) stirred = true;
    else if (soon === undefined) lookSoon();
  });

  stirs.follow(flat);
  // The page went on while it was read.
  if (isIntact(flat)) words.soon();
  else look();
  // A tab, a button that unfolds the text, a window turned sideways: other parts may be shown, and no node changes.
  const shown = (): void => {
    grown = true;
    rest.begin();
  };
  document.addEventListener('click', shown, { capture: true, passive: true, signal });
  window.addEventListener('resize', shown, { passive: true, signal });
  signal.addEventListener('abort', stop, { once: true });
};

import { rangeOf } from '../marks';
import type { Article } from './article';
import type { CardControl } from './card-control';

/** What holds more text than this is no link or button about one figure. */
const MOST = 200;

/** The first figure that stands in an element's own text; null where none does. */
const figureIn = ({ flat, reading, decisions }: Article, element: Element): number | null => {
  if ((element.textContent?.length ?? Infinity) > MOST) return null;
  const index = reading.observations.findIndex((figure, at) => {
    const range = decisions[at]?.kind === 'rejected' ? null : rangeOf(flat, figure);
    return range !== null && element.contains(range.startContainer);
  });
  return index < 0 ? null : index;
};

/** Opens the card of a figure in a link or another element that the keyboard comes to, and closes it when the keyboard goes on; until the signal is given. */
export const followFocus = (article: Article, card: CardControl, isAlive: () => boolean, signal: AbortSignal): void => {
  let opened: number | null = null;
  const came = (event: FocusEvent): void => {
    const { target } = event;
    if (!(target instanceof Element) || card.holds(event) || !isAlive()) return;
    // A press of the mouse gives the focus too, and opens a card by itself where that is wanted.
    const index = target.matches(':focus-visible') ? figureIn(article, target) : null;
    if (index === null || card.pinned) return;
    card.show(index, false);
    opened = card.open;
  };
  const went = (event: FocusEvent): void => {
    if (opened === null || card.holds(event)) return;
    if (card.open === opened && !card.pinned) card.close();
    opened = null;
  };
  document.addEventListener('focusin', came, { capture: true, passive: true, signal });
  document.addEventListener('focusout', went, { capture: true, passive: true, signal });
};

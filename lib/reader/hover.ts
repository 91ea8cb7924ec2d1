import type { HitTest } from '../marks';
import { own } from '../page/own';
import type { CardControl } from './card-control';
import { trusted } from './trusted';

/**
 * Milliseconds the pointer rests on a figure before its card opens: longer than from one report of a moving pointer to the next, so that
 * one that only passes opens none, and short enough for the card to be there within fifty.
 */
const DWELL = 22;
/** Pixels a resting pointer may tremble. */
const STILL = 3;
/** The same while another card is open: the way to that card may lead over other figures. */
const DWELL_ON_WAY = 220;
/** Milliseconds the pointer may be between figure and card. */
const GRACE = 320;

/** Clicks on these do something of their own in the page. */
const OWN_ACTION = 'a[href], button, input, select, label, summary, [onclick], [contenteditable]';

const plainClick = (event: MouseEvent): boolean =>
  event.button === 0 && event.detail > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

const selects = (): boolean => document.getSelection()?.isCollapsed === false;

/**
 * Opens the card of the figure the pointer rests on, and of one that is clicked or tapped, until the signal is given.
 * `isAlive` is asked as the pointer moves: an orphaned script learns only by asking, and gives its own signal then.
 */
export const followPointer = (hit: HitTest, card: CardControl, isAlive: () => boolean, signal: AbortSignal): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let awaited: number | null | undefined;
  let restedAt = { x: 0, y: 0 };
  let distance = Infinity;

  const later = (target: number | null | undefined, delay: number, action: () => void): void => {
    if (awaited === target && timer !== undefined) return;
    clearTimeout(timer);
    awaited = target;
    timer = setTimeout(() => {
      timer = undefined;
      action();
    }, delay);
  };
  const stay = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };

  const rest = (index: number | null, x: number, y: number): void => {
    // Over one figure a pointer may pass too.
    if (card.open === null && Math.hypot(x - restedAt.x, y - restedAt.y) > STILL) {
      stay();
      restedAt = { x, y };
    }
    if (index === card.open || card.pinned) stay();
    else if (index === null) later(null, GRACE, () => card.pinned || card.close());
    else later(index, card.open === null ? DWELL : DWELL_ON_WAY, () => card.show(index, false));
  };

  const moved = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    cancelAnimationFrame(frame);
    const inCard = card.holds(event);
    frame = requestAnimationFrame(() => {
      if (!isAlive() || signal.aborted) return;
      const was = distance;
      distance = card.open === null ? Infinity : card.distance(event.clientX, event.clientY);
      // On the way to the card, however far that is, the waiting begins anew with every step.
      if (distance < was) stay();
      // A pressed button is a selection being drawn.
      if (inCard || event.buttons !== 0) stay();
      else rest(hit(event.clientX, event.clientY), event.clientX, event.clientY);
    });
  };

  const clicked = (event: MouseEvent): void => {
    if (card.holds(event) || !plainClick(event) || selects() || !isAlive()) return;
    if (event.target instanceof Element && event.target.closest(OWN_ACTION)) return;
    const index = hit(event.clientX, event.clientY);
    if (index === null) return;
    stay();
    card.show(index, true);
  };

  document.addEventListener('pointermove', trusted(moved), { capture: true, passive: true, signal });
  document.addEventListener('click', trusted(clicked), { capture: true, passive: true, signal });
  own(document, 'documentElement').addEventListener('pointerleave', trusted(({ clientX, clientY }) => rest(null, clientX, clientY)), { passive: true, signal });
  signal.addEventListener('abort', () => {
    stay();
    cancelAnimationFrame(frame);
  });
};

import type { HitTest } from '../marks';
import type { CardControl } from './card-control';
import { trusted } from './trusted';

/** Milliseconds a finger stays on a figure before its card opens. */
const LONG = 500;
/** Pixels a resting finger may tremble. */
const STILL = 10;

/** Opens the card of a figure that a finger stays on, also within a link, where a tap would leave the page; until the signal is given. */
export const followTouch = (hit: HitTest, card: CardControl, isAlive: () => boolean, signal: AbortSignal): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from = { x: 0, y: 0 };
  let opened = false;

  const stop = (): void => clearTimeout(timer);
  const down = (event: PointerEvent): void => {
    stop();
    opened = false;
    if (event.pointerType !== 'touch' || !event.isPrimary || card.holds(event) || !isAlive()) return;
    from = { x: event.clientX, y: event.clientY };
    const index = hit(from.x, from.y);
    if (index === null) return;
    timer = setTimeout(() => {
      opened = true;
      card.show(index, true);
    }, LONG);
  };
  const moved = (event: PointerEvent): void => {
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL) stop();
  };
  // What the browser offers for a long press, its menu or a selection, would lie over the card.
  const offered = (event: Event): void => {
    if (opened) event.preventDefault();
  };
  document.addEventListener('pointerdown', trusted(down), { capture: true, passive: true, signal });
  document.addEventListener('pointermove', trusted(moved), { capture: true, passive: true, signal });
  for (const type of ['pointerup', 'pointercancel', 'scroll']) document.addEventListener(type, stop, { capture: true, passive: true, signal });
  document.addEventListener('contextmenu', offered, { capture: true, signal });
  document.addEventListener('selectstart', offered, { capture: true, signal });
  signal.addEventListener('abort', stop);
};

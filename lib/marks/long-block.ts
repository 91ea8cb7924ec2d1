import type { Observation } from '../model';
import type { Pausing } from '../pausing';
import { breathe, inSlices } from '../slices';
import type { FlatText } from '../text';
import { boxesOf } from './ranges';

/** From where to where a part of a block is drawn, in pixels below the top of what the block holds, which may scroll within it. */
interface Stretch {
  top: number;
  bottom: number;
}

/** Where what a block holds begins now. */
const topOf = (block: Element): number => block.getBoundingClientRect().top - block.scrollTop;

/** Where each part is drawn from its first figure to its last; null where none of the two is. */
function* stretchesOf(flat: FlatText, block: Element, parts: readonly (readonly Observation[])[]): Pausing<(Stretch | null)[]> {
  const stretches: (Stretch | null)[] = [];
  for (const figures of parts) {
    const top = topOf(block);
    const boxes = [figures[0]!, figures.at(-1)!].flatMap((figure) => boxesOf(flat, figure));
    stretches.push(boxes.length === 0 ? null : { top: Math.min(...boxes.map((box) => box.top)) - top, bottom: Math.max(...boxes.map((box) => box.bottom)) - top });
    yield;
  }
  return stretches;
}

/**
 * Tells which parts of a block longer than many windows are near the window, after each scrolling and whenever the block took another size,
 * until the signal is given: of an element the browser tells only whether it is near as a whole. Where its parts stand is measured once for each
 * of its sizes, in slices; a part that has no place counts as near. Layout is asked for when the page was just drawn, and has it.
 * @param parts the figures of each part, in the order of the text
 */
export const followParts = (flat: FlatText, block: Element, parts: readonly (readonly Observation[])[], onLooked: (areNear: readonly boolean[]) => void, signal: AbortSignal): void => {
  let stretches: (Stretch | null)[] | null = null;
  let measuring = new AbortController();
  let frame = 0;

  const look = (): void => {
    frame = 0;
    if (signal.aborted || !stretches) return;
    const top = topOf(block);
    onLooked(stretches.map((stretch) => stretch === null || (top + stretch.top < 2 * innerHeight && top + stretch.bottom > -innerHeight)));
  };
  const drawn = (then: () => void): number => requestAnimationFrame(() => breathe(then));
  const lookSoon = (): void => void (frame ||= drawn(look));
  const measure = (): void => {
    measuring.abort();
    measuring = new AbortController();
    if (signal.aborted) return;
    inSlices(stretchesOf(flat, block, parts), measuring.signal, (found) => {
      stretches = found;
      look();
    });
  };
  // The first time when it begins to be listened to.
  const sizes = new ResizeObserver(() => drawn(measure));
  sizes.observe(block);
  document.addEventListener('scroll', lookSoon, { capture: true, passive: true, signal });
  window.addEventListener('resize', lookSoon, { passive: true, signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    measuring.abort();
  });
};

import { own } from '../../page/own';
import type { Box } from '../place';

/** As far as an element is seen past what lies around it, or null where what stands in it is not drawn over. */
export type Clip = Box | null;

const EVERYTHING: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

const within = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** Whether a computed transform turns or slants, or does anything in space. */
const isTurned = (transform: string): boolean => {
  if (transform === 'none') return false;
  const [, b = 1, c = 1] = /^matrix\((.*)\)$/.exec(transform)?.[1]?.split(',').map(Number) ?? [];
  return b !== 0 || c !== 0;
};

/** The elements whose overflow is the window's own. */
const windowElements = (): (Element | null)[] => {
  const root = own(document, 'documentElement');
  return getComputedStyle(root).overflowY === 'visible' ? [root, own(document, 'body')] : [root];
};

const narrowed = (element: Element, outer: Clip): Clip => {
  const { overflowX, overflowY, position, transform, clipPath, visibility, opacity } = getComputedStyle(element);
  // What stays where it is while the page scrolls, or is turned, cannot be followed from outside.
  if (outer === null || position === 'fixed' || position === 'sticky' || isTurned(transform)) return null;
  if (visibility !== 'visible' || Number(opacity) < 0.1) return null;
  const isCut = overflowX !== 'visible' || overflowY !== 'visible' || clipPath !== 'none';
  return isCut ? within(outer, element.getBoundingClientRect()) : outer;
};

/** Asks of elements how far they are seen past everything around them that cuts off what runs over: in the viewport's pixels, good until something moves. */
export const clipsOf = (): ((element: Element) => Clip) => {
  const known = new Map<Element | null, Clip>();
  known.set(null, EVERYTHING);
  for (const element of windowElements()) known.set(element, EVERYTHING);
  return (element) => {
    const way: Element[] = [];
    let at: Element | null = element;
    for (; !known.has(at); at = at!.parentElement) way.push(at!);
    let clip: Clip = known.get(at) ?? null;
    for (const inner of way.reverse()) known.set(inner, (clip = narrowed(inner, clip)));
    return clip;
  };
};

/** Whether a point is in what is seen. */
export const isSeen = (clip: Clip, x: number, y: number): boolean =>
  clip !== null && x >= clip.left && x <= clip.right && y >= clip.top && y <= clip.bottom;

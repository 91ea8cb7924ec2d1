import type { Trend } from '../compare/trend';
import { placedPoints } from './trend';

/** Of a sparkline, in pixels. */
export const SIZE = { width: 58, height: 22 };
/** Room for the dots, which are not to be cut. */
const EDGE = 4;
const RADIUS = 2;
const OWN_RADIUS = 2.6;
/** Dots nearer to each other than this, from middle to middle, are a chain that hides the line's course and the present year. */
const APART = 4 * RADIUS;

/** Dots that look alike, as the data of one path. */
export interface Dots {
  /** Whether they are filled with the ground: a bound or a blur. */
  open: boolean;
  /** Whether it is the present report's. */
  own: boolean;
  path: string;
}

/** A trend as data of paths: of fifty years an element for each line and dot would be a hundred, and as many times as there are figures. */
export interface Sparkline {
  /** From one year to the next. */
  lines: string;
  /** Where the law or the statistics changed. */
  breaks: string;
  /** In the order in which they lie on each other. */
  dots: Dots[];
}

/** Hundredths of a pixel are finer than any screen. */
const fine = (pixels: number): number => Math.round(pixels * 100) / 100;

const circle = (x: number, y: number, r: number): string => `M${fine(x - r)} ${fine(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/**
 * Draws a trend. Where years are many a dot is left out that the line tells as well: not the present report's, not a bound or a blur, and
 * not one that no line reaches. Filled dots that follow each other are one path; an open one is a path of its own, as it covers part of the
 * one before it. The present one lies on all others.
 * @param year the present report's
 */
export const sparklineOf = (trend: Trend, year: number | null): Sparkline => {
  const drawn: Sparkline = { lines: '', breaks: '', dots: [] };
  const spots = placedPoints(trend).map(({ x, y, point }) => ({ point, x: EDGE + x * (SIZE.width - 2 * EDGE), y: SIZE.height - EDGE - y * (SIZE.height - 2 * EDGE) }));
  const areCrowded = spots.some(({ x }, at) => at > 0 && x - spots[at - 1]!.x < APART);
  const present: Dots[] = [];
  spots.forEach(({ point, x, y }, at) => {
    const before = spots[at - 1];
    if (before && point.joined) drawn.lines += `M${fine(before.x)} ${fine(before.y)}L${fine(x)} ${fine(y)}`;
    else if (before && point.broken) drawn.breaks += `M${fine((before.x + x) / 2)} 1V${SIZE.height - 1}`;
    const [open, own] = [point.figure.qualifier !== null, point.year === year];
    if (areCrowded && !open && !own && (point.joined || spots[at + 1]?.point.joined)) return;
    const path = circle(x, y, own ? OWN_RADIUS : RADIUS);
    const last = drawn.dots.at(-1);
    if (own) present.push({ open, own, path });
    else if (last && !open && !last.open) last.path += path;
    else drawn.dots.push({ open, own, path });
  });
  drawn.dots.push(...present);
  return drawn;
};

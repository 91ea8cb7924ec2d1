import type { Look } from '../../lib/marks/palette';

/** The rail's own width in its drawing, whatever it has on the page. */
export const WIDTH = 12;

/** Bars nearer than this to one of their own kind would only lie upon it. */
const GRAIN = 2;

/** The bars' places, those that would lie upon another left out. */
export const apart = (places: readonly number[]): number[] => [...new Set(places.map((place) => Math.round(place / GRAIN) * GRAIN))];

/** Runs of the dashes of a line that is not whole, in its drawing's units; undefined for one that is. */
export const dashesOf = ({ line }: Look): string | undefined => ({ dashed: '3.4 1.6', dotted: '1.4 1.4' } as Record<string, string>)[line];

/** How thick a bar is: as the line in the text, but no thicker than there is room. */
export const thicknessOf = ({ line, width }: Look): number => (line === 'double' ? 1 : Math.min(3, 1 + width / 2));

/** All bars of one kind as one path of SVG. A wave runs from edge to edge, so that it stands out where bars are close. */
export const barsOf = ({ line, width }: Look, places: readonly number[]): string => {
  if (line === 'wavy') return places.map((y) => `M0 ${y + 1.5}l2 -3l2 3l2 -3l2 3l2 -3l2 3`).join('');
  const bar = (y: number): string => `M2 ${y}H${WIDTH - 1}`;
  if (line === 'double') return places.map((y) => bar(y - width / 2 - 0.5) + bar(y + width / 2 + 0.5)).join('');
  return places.map(bar).join('');
};

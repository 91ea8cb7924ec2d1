import type { Check, Observation } from '../model';
import type { FlatText } from '../text';
import { layersOf } from './layers';
import { highlightName, LAYERS, type Layer } from './names';
import { rangeOf, rangesFor } from './ranges';

/** Whether this browser can paint at all (Chrome 105, Firefox 140). Where it cannot, list and card still work. */
export const canPaint = (): boolean =>
  typeof Highlight !== 'undefined' && typeof CSS !== 'undefined' && CSS.highlights !== undefined;

const register = (layer: Layer, ranges: readonly AbstractRange[]): void => {
  const highlight = new Highlight();
  // One by one: Firefox 140 gives nothing back from add and set, and a few hundred arguments gain nothing.
  for (const range of ranges) highlight.add(range);
  highlight.priority = LAYERS.indexOf(layer);
  CSS.highlights.set(highlightName(layer), highlight);
};

/** Takes every highlight of ours out of the registry; what the page registered stays. */
export const unpaint = (): void => {
  if (!canPaint()) return;
  for (const layer of LAYERS) CSS.highlights.delete(highlightName(layer));
};

/**
 * Paints the figures over the page without touching its DOM, in place of what was painted before.
 * Gives the number of figures painted: fewer than observed where the page lost some, 0 where the browser cannot paint.
 */
export const paint = (flat: FlatText, observations: readonly Observation[], checks: readonly Check[]): number => {
  if (!canPaint()) return 0;
  unpaint();
  const ranges = rangesFor(flat, observations);
  for (const [layer, indexes] of layersOf(observations, checks))
    register(layer, indexes.flatMap((index) => ranges[index] ?? []));
  return ranges.filter((range) => range !== null).length;
};

/** Marks the one figure the reader is at, or none. */
export const paintCurrent = (flat: FlatText, figure: Observation | null): void => {
  if (!canPaint()) return;
  const range = figure && rangeOf(flat, figure);
  if (range) register('current', [range]);
  else CSS.highlights.delete(highlightName('current'));
};

/** False once the page cleared the registry, which it shares with us. */
export const isPainted = (): boolean => canPaint() && LAYERS.some((layer) => layer !== 'current' && CSS.highlights.has(highlightName(layer)));

import type { Observation } from '../model';
import type { FlatText } from '../text';
import { highlightName, LAYERS, type Layer } from './names';
import type { Tone } from './palette';
import { rangeOf, rangesFor } from './ranges';

/** Whether this browser can paint at all (Chrome 105, Firefox 140). Where it cannot, list and card still work. */
export const canPaint = (): boolean =>
  typeof Highlight !== 'undefined' && typeof CSS !== 'undefined' && CSS.highlights !== undefined;

const TONES: readonly Tone[] = ['light', 'dark'];

const register = (layer: Layer, tone: Tone, ranges: readonly AbstractRange[]): void => {
  const highlight = new Highlight();
  // One by one: Firefox 140 gives nothing back from add and set, and a few hundred arguments gain nothing.
  for (const range of ranges) highlight.add(range);
  highlight.priority = LAYERS.indexOf(layer);
  CSS.highlights.set(highlightName(layer, tone), highlight);
};

/** Takes every highlight of ours out of the registry but that of the current figure; what the page registered stays. */
const clear = (): void => {
  for (const layer of LAYERS) if (layer !== 'current') for (const tone of TONES) CSS.highlights.delete(highlightName(layer, tone));
};

/** The figure the reader is at: it stays marked when everything is painted anew. */
let current: Observation | null = null;

/** Takes every highlight of ours out of the registry; what the page registered stays. */
export const unpaint = (): void => {
  if (!canPaint()) return;
  clear();
  current = null;
  CSS.highlights.delete(highlightName('current'));
};

/**
 * Paints the figures on these layers over the page without touching its DOM, in place of what was painted before.
 * Gives the number of figures painted: fewer than wanted where the page lost some, 0 where the browser cannot paint.
 */
export const paint = (flat: FlatText, observations: readonly Observation[], layers: ReadonlyMap<Layer, readonly number[]>, tone: Tone = 'light'): number => {
  if (!canPaint()) return 0;
  clear();
  const wanted = [...layers.values()].reduce((sum, indexes) => sum + indexes.length, 0);
  let painted = 0;
  for (const [layer, indexes] of layers) {
    const ranges = rangesFor(flat, indexes.map((index) => observations[index]!), wanted).filter((range) => range !== null);
    register(layer, tone, ranges);
    painted += ranges.length;
  }
  paintCurrent(flat, current);
  return painted;
};

/** Marks the one figure the reader is at, or none. */
export const paintCurrent = (flat: FlatText, figure: Observation | null): void => {
  if (!canPaint()) return;
  current = figure;
  const range = figure && rangeOf(flat, figure);
  if (range) register('current', 'light', [range]);
  else CSS.highlights.delete(highlightName('current'));
};

/** False once the page cleared the registry, which it shares with us. */
export const isPainted = (): boolean =>
  canPaint() && LAYERS.some((layer) => layer !== 'current' && TONES.some((tone) => CSS.highlights.has(highlightName(layer, tone))));

import type { Observation } from '../model';
import type { FlatText } from '../text';
import { highlightName, type Layer } from './names';
import { add, NearMarks } from './near-marks';
import type { Tone } from './palette';
import { FEW, type Mark } from './passages';
import { rangeFor } from './ranges';
import { canPaint, clear, Registered } from './registry';

/** The figure the reader is at: it stays marked when everything is painted anew. */
let current: Observation | null = null;
/** The marks that follow the window, where there are many. */
let many: NearMarks | null = null;

/** Takes every highlight of ours out of the registry; what the page registered stays. */
export const unpaint = (): void => {
  if (!canPaint()) return;
  many?.stop();
  many = null;
  current = null;
  clear();
  CSS.highlights.delete(highlightName('current'));
};

/**
 * Paints the figures on these layers over the page without touching its DOM, in place of what was painted before. Of many figures only those
 * near the window are, and others as it comes near: whenever a page changes, Chromium makes all that is registered anew.
 * Gives the number of figures painted by now: fewer than wanted also where the page lost some, 0 where the browser cannot paint.
 */
export const paint = (flat: FlatText, observations: readonly Observation[], layers: ReadonlyMap<Layer, readonly number[]>, tone: Tone = 'light'): number => {
  if (!canPaint()) return 0;
  const before = many?.starts() ?? new Set<number>();
  many?.stop();
  many = null;
  clear();
  const marks = [...layers].flatMap(([layer, indexes]) => {
    const on = new Registered(layer, tone);
    return indexes.map((index): Mark => ({ figure: observations[index]!, on }));
  });
  if (marks.length > FEW) many = new NearMarks(flat, marks, before);
  const painted = many ? many.count : add(flat, marks).length;
  paintCurrent(flat, current);
  return painted;
};

/** Marks the one figure the reader is at, or none. */
export const paintCurrent = (flat: FlatText, figure: Observation | null): void => {
  if (!canPaint()) return;
  current = figure;
  const range = figure && rangeFor(flat, figure);
  if (range) new Registered('current', 'light').add(range);
  else CSS.highlights.delete(highlightName('current'));
};

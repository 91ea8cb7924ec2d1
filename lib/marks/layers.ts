import { categoryOf } from '../catalogue';
import type { Check, Observation } from '../model';
import type { Layer } from './names';

/**
 * The indexes of the figures on each layer. A figure lies on the layer of its category, but on `differs` instead if it is
 * the total or a part of such a check: two kinds of line under one figure could not be read, and the text does not say
 * which of the figures is wrong.
 */
export const layersOf = (observations: readonly Observation[], checks: readonly Check[]): Map<Layer, number[]> => {
  const suspects = new Set(checks.flatMap((check) => (check.verdict === 'differs' ? [check.total, ...check.parts] : [])));
  const layers = new Map<Layer, number[]>();
  observations.forEach(({ indicator }, index) => {
    const layer = suspects.has(index) ? 'differs' : (categoryOf(indicator) ?? 'uncatalogued');
    const on = layers.get(layer);
    if (on) on.push(index);
    else layers.set(layer, [index]);
  });
  return layers;
};

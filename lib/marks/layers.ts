import { categoryOf, type Category } from '../catalogue';
import type { Check, Observation } from '../model';
import type { Layer } from './names';

/** Which figures a reader wants marked. */
export interface Marking {
  /** Kinds of figures that are not. */
  unmarked: readonly (Category | 'uncatalogued')[];
  /** All that are left, those of the catalogue, or none but those of checks that differ. */
  density: 'all' | 'catalogued' | 'differs';
}

/** Every figure. */
export const MARK_ALL: Marking = { unmarked: [], density: 'all' };

const isWanted = (kind: Category | 'uncatalogued', { unmarked, density }: Marking): boolean =>
  density !== 'differs' && !unmarked.includes(kind) && (density === 'all' || kind !== 'uncatalogued');

/**
 * The indexes of the figures on each layer. A figure lies on the layer of its category, but on `differs` instead if it is
 * the total or a part of such a check: two kinds of line under one figure could not be read, and the text does not say
 * which of the figures is wrong. Those are marked whatever the reader wants marked of the others.
 */
export const layersOf = (observations: readonly Observation[], checks: readonly Check[], marking = MARK_ALL): Map<Layer, number[]> => {
  const suspects = new Set(checks.flatMap((check) => (check.verdict === 'differs' ? [check.total, ...check.parts] : [])));
  const layers = new Map<Layer, number[]>();
  observations.forEach(({ indicator }, index) => {
    const kind = categoryOf(indicator) ?? 'uncatalogued';
    if (!suspects.has(index) && !isWanted(kind, marking)) return;
    const layer = suspects.has(index) ? 'differs' : kind;
    const on = layers.get(layer);
    if (on) on.push(index);
    else layers.set(layer, [index]);
  });
  return layers;
};

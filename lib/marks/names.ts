import { CATEGORIES, type Category } from '../catalogue';

/** The registry of highlights is shared with the page, so every name of ours carries a prefix. */
const PREFIX = 'duibiao-';

/**
 * One highlight for each category, one for figures no indicator was named for, one for figures of a check that differs,
 * and one laid over the figure the reader is at.
 */
export type Layer = Category | 'uncatalogued' | 'differs' | 'current';

/** Every layer, the lowest first. */
export const LAYERS: readonly Layer[] = ['uncatalogued', ...CATEGORIES, 'differs', 'current'];

/** The layer's name in `CSS.highlights` and in marks.css. */
export const highlightName = (layer: Layer): string => PREFIX + layer;

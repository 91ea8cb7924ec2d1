import { CATEGORIES, type Category } from '../catalogue/types';
import type { Tone } from './palette';

/** The registry of highlights is shared with the page, so every name of ours carries a prefix. */
const PREFIX = 'duibiao-';

/**
 * One highlight for each category, one for figures no indicator was named for, one for figures of a check that differs,
 * and one laid over the figure the reader is at.
 */
export type Layer = Category | 'uncatalogued' | 'differs' | 'current';

/** Every layer, the lowest first. */
export const LAYERS: readonly Layer[] = ['uncatalogued', ...CATEGORIES, 'differs', 'current'];

/** The layer's name in `CSS.highlights` and in marks.css, where dark pages have names of their own: nothing of the page need be touched to tell them. */
export const highlightName = (layer: Layer, tone: Tone = 'light'): string => PREFIX + layer + (tone === 'dark' ? '-dark' : '');

import type { Anchor, Correction } from '../records';
import { isSamePlace } from './target';

const isSameAnchor = (a: Anchor, b: Anchor): boolean => a.quote === b.quote && a.start === b.start && a.prefix === b.prefix && a.suffix === b.suffix;

/** Whether a correction is of the figure at hand: of its place, or where it has none, of the same words in the same place. */
export const isOfFigure = (correction: Pick<Correction, 'anchor' | 'place'>, { anchor, place }: Pick<Correction, 'anchor' | 'place'>): boolean =>
  correction.place && place ? isSamePlace(correction.place, place) : isSameAnchor(correction.anchor, anchor);

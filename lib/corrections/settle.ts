import type { FigureChange, Observation } from '../model';
import type { Correction, Decision } from '../records';
import { changed, changeTo, isEmpty } from './fields';

/** A decision on a figure, or a figure that the reader adds; `set` is then what the reader said of it. */
export type Wish = Decision | { kind: 'added'; set: FigureChange };

/** What of a correction a decision settles. */
export type Settled = Pick<Correction, 'kind' | 'figure' | 'set'>;

const corrected = (figure: Observation, set: FigureChange): Settled => {
  const change = changeTo(figure, set);
  return { kind: isEmpty(change) ? 'confirmed' : 'corrected', figure, set: change };
};

/** An added figure is the reader's own: rejected it is gone, corrected it is another one. */
const ofAdded = (before: Settled, wish: Wish): Settled | null => {
  if (wish.kind === 'rejected') return null;
  if (wish.kind === 'confirmed') return before;
  const set = { ...before.set, ...wish.set };
  return { kind: 'added', figure: changed(before.figure, set), set };
};

/**
 * What is to be kept once the reader has decided anew on a figure; null where nothing is left to keep. A second correction
 * changes what it sets and leaves the rest of the first; one that comes to what was read is a confirmation.
 * @param before what was kept of this figure
 * @param figure the figure as it is read now, or as it is added
 */
export const settle = (before: Settled | null, figure: Observation, wish: Wish): Settled | null => {
  if (before?.kind === 'added') return ofAdded(before, wish);
  if (wish.kind === 'added') return { kind: 'added', figure: changed(figure, wish.set), set: wish.set };
  if (wish.kind === 'rejected') return { kind: 'rejected', figure, set: {} };
  const earlier = before?.kind === 'corrected' ? before.set : {};
  return corrected(figure, wish.kind === 'confirmed' ? earlier : { ...earlier, ...wish.set });
};

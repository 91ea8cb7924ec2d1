import type { FigureChange, FigureField, Observation } from '../model';

/** What of a figure can be set by hand, in the order in which it is spoken of. */
export const FIGURE_FIELDS: readonly FigureField[] = ['value', 'unit', 'indicator', 'scope', 'period', 'label'];

/** What of a change is otherwise than in a figure. */
export const changeTo = (figure: FigureChange, set: FigureChange): FigureChange =>
  Object.fromEntries(FIGURE_FIELDS.filter((field) => set[field] !== undefined && set[field] !== figure[field]).map((field) => [field, set[field]]));

/** The fields that a change sets. */
export const fieldsOf = (set: FigureChange): FigureField[] => FIGURE_FIELDS.filter((field) => set[field] !== undefined);

export const isEmpty = (set: FigureChange): boolean => fieldsOf(set).length === 0;

/** A figure with a change made to it. What else is known of it stays. */
export const changed = <T extends Observation>(figure: T, set: FigureChange): T => ({ ...figure, ...changeTo(figure, set) });

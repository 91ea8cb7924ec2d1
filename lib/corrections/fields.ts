import type { FigureChange, FigureField, Observation } from '../model';
import { roleWith } from './role';

/** What of a figure can be set by hand, in the order in which it is spoken of. */
export const FIGURE_FIELDS: readonly FigureField[] = ['value', 'unit', 'indicator', 'scope', 'period', 'label'];

/** What of a change is otherwise than in a figure. */
export const changeTo = (figure: FigureChange, set: FigureChange): FigureChange =>
  Object.fromEntries(FIGURE_FIELDS.filter((field) => set[field] !== undefined && set[field] !== figure[field]).map((field) => [field, set[field]]));

/** The fields that a change sets. */
export const fieldsOf = (set: FigureChange): FigureField[] => FIGURE_FIELDS.filter((field) => set[field] !== undefined);

export const isEmpty = (set: FigureChange): boolean => fieldsOf(set).length === 0;

/** A figure with a change made to it: another unit may make a rate of a count, what else is known of it stays. */
export const changed = <T extends Observation>(figure: T, set: FigureChange): T => {
  const change = changeTo(figure, set);
  return { ...figure, ...change, ...(change.unit !== undefined && { role: roleWith(figure.role, change.unit) }) };
};

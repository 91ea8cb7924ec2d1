import type { Observation } from '../model';

/** What sort of number a figure is; only numbers of one sort are set beside each other. */
export type Measure = 'level' | 'rate' | 'growth' | 'rank' | 'from';

/** A rate with a direction (同比增长12.3%) is growth; 由 A 变为 B ends on a level and starts from another. */
export const measureOf = ({ role, trend }: Pick<Observation, 'role' | 'trend'>): Measure => {
  if (role === 'rate') return trend === null ? 'rate' : 'growth';
  if (role === 'rank') return 'rank';
  return role === 'change-from' ? 'from' : 'level';
};

/** The value with its direction: a fall of 0.8 is −0.8. */
export const signedValue = (figure: Pick<Observation, 'role' | 'trend' | 'value'>): number =>
  measureOf(figure) === 'growth' && figure.trend === 'down' ? -figure.value : figure.value;

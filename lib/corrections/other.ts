import { isAlikeUnit } from '../checks/units';
import type { Observation } from '../model';

/**
 * Whether a corrected figure is another one than was read: counted in what does not add up with it, of another indicator or
 * period. What was found of the figure that was read says nothing of this one. A figure that had no indicator and was given
 * one is still the same.
 */
export const isOther = (read: Observation, shown: Observation): boolean =>
  !isAlikeUnit(read.unit, shown.unit) || read.period !== shown.period || (read.indicator !== null && read.indicator !== shown.indicator);

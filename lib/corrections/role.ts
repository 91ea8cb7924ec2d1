import type { UnitKind } from '../extract/figures/data/measure-words';
import { measureWordAt } from '../extract/figures/measures';
import type { Role } from '../model';

const ROLES: Partial<Record<UnitKind, Role>> = {
  rate: 'rate', points: 'rate', times: 'rate', money: 'amount', area: 'amount', length: 'amount', weight: 'amount', score: 'score', duration: 'duration',
};

/** What a figure of this unit says, as far as the unit tells. */
export const roleByUnit = (unit: string | null): Role => {
  const word = unit === null ? undefined : measureWordAt(unit, 0);
  return (word?.word === unit && ROLES[word!.kind]) || 'count';
};

/** A place in an order and the ends of a change are so whatever they are counted in. */
const BY_UNIT: readonly Role[] = ['count', 'amount', 'rate', 'score', 'duration'];

/** What a figure says once its unit is another. */
export const roleWith = (role: Role, unit: string | null): Role => (BY_UNIT.includes(role) ? roleByUnit(unit) : role);

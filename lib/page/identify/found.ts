import type { FactOrigin } from '../../model';

/** A fact and where it was found. */
export interface Found<T> {
  value: T;
  origin: FactOrigin;
}

/** A place where a fact may be found, and how it is read there; null where it is not. */
export type Candidate<T> = readonly [FactOrigin, () => T | null];

/** The first that is found; the list stands in the order of trust. Later ones are not looked for. */
export const firstFound = <T>(candidates: readonly Candidate<T>[]): Found<T> | null => {
  for (const [origin, find] of candidates) {
    const value = find();
    if (value !== null) return { value, origin };
  }
  return null;
};

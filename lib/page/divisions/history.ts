import { divisionsAround, levelOf, STILL, type Division } from './divisions';

/** Whether a division was there in a year, by this name and code. */
export const existedIn = ({ from, to }: Division, year: number): boolean => from <= year && year <= to;

/** What took the place of a division that ended. */
const after = ({ code, to, next }: Division): Division | undefined => {
  const later = (wanted: string | null) => (wanted === null ? undefined : divisionsAround(wanted).find((other) => other.code === wanted && other.to > to));
  return later(code) ?? later(next);
};

/** Those whose place a division took, of its own level: one that is joined to another ends, the other goes on. */
const before = (division: Division): Division[] =>
  divisionsAround(division.code).filter((other) => levelOf(other.code) === levelOf(division.code) && after(other) === division);

/**
 * The division that had this one's place in a year: 密云县 for 密云区 in 2013. The same where it existed then, or where nothing
 * or more than one had its place.
 */
export const inYear = (division: Division, year: number | null): Division => {
  let found: Division | undefined = division;
  if (year === null || existedIn(division, year)) return division;
  if (year > division.to) {
    // Each step ends later than the one before, so this ends.
    while (found && year > found.to) found = after(found);
    return found && existedIn(found, year) ? found : division;
  }
  while (found && year < found.from) {
    const earlier = before(found);
    found = earlier.length === 1 ? earlier[0] : undefined;
  }
  return found && existedIn(found, year) ? found : division;
};

/** The code today of a division or of what took its place; null where nothing did. */
export const codeNow = (division: Division): string | null => {
  let found: Division | undefined = division;
  while (found && found.to !== STILL) found = after(found);
  return found?.code ?? null;
};

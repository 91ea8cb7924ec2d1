import type { Observation } from '../model';
import type { AddedFigure } from '../records';
import type { Place } from './anchor';
import { changed } from './fields';
import { roleByUnit } from './role';

/** Characters of a clause that serve as a name until the reader gives a better one. */
const MOST_WORDS = 20;

/** The words of the clause before a place: what a figure without a name is called. */
const wordsBefore = (text: string, start: number): string =>
  (/[^，。；：、！？,.;:!?()（）\s]*$/.exec(text.slice(Math.max(0, start - MOST_WORDS), start)) ?? [''])[0];

/**
 * A figure that the reader adds, at a place of the text. What he does not say of it is as for any figure whose text tells no
 * more: of the report's year, of nobody's scope, called by the words before it.
 */
export const addedFigure = (text: string, { start, end }: Place, given: AddedFigure, year: number | null): Observation => {
  const quote = text.slice(start, end);
  const { value, unit = null } = given;
  const plain: Observation = {
    start, end, quote, value, unit,
    qualifier: null,
    role: roleByUnit(unit),
    label: wordsBefore(text, start) || quote,
    indicator: null,
    scope: null,
    period: String(year ?? 'XXXX'),
    trend: null,
    partOf: null,
  };
  return changed(plain, given);
};

import { indicatorById } from '../catalogue';
import type { ComparisonRow } from '../compare/types';
import type { Observation } from '../model';
import { shelfOf, type Shelf } from './shelves';

/** What the reader asked to see. */
export interface Filter {
  shelf: Shelf | 'all';
  query: string;
  /** Of figures beside others, only those that differ from them or cannot be subtracted. */
  changed: boolean;
  /** Only figures that a check found impossible. */
  differs: boolean;
}

/** Shows everything. */
export const NO_FILTER: Filter = { shelf: 'all', query: '', changed: false, differs: false };

type Sought = Pick<Observation, 'label' | 'indicator' | 'quote' | 'value'>;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/(?<=\d),(?=\d)/g, '');

/** Whether a number begins with the digits sought: 78 finds 78 and 780, not 178 nor 0.78. */
const begins = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\d.]/.test(text[at - 1]!)) return true;
  return false;
};

/** What is sought, taken apart once: long reports ask of thousands of figures. */
const sought = (query: string): string[] => fold(query).split(/\s+/).filter((word) => word !== '');

/**
 * Whether a figure is on the shelf asked for, and every word of the query occurs in its label, in its indicator's names in
 * either language, or, where the word begins with a digit, at the start of its number as printed or in full.
 */
export const passes = ({ label, indicator, quote, value }: Sought, { shelf, query }: Pick<Filter, 'shelf' | 'query'>): boolean => {
  if (shelf !== 'all' && shelfOf(indicator) !== shelf) return false;
  const words = sought(query);
  if (words.length === 0) return true;
  const known = indicatorById(indicator);
  const names = fold([label, known?.zh, known?.en].join('\n'));
  const numbers = [fold(quote).replace(/\s/g, ''), String(value)];
  return words.every((word) => names.includes(word) || (/^\d/.test(word) && numbers.some((number) => begins(number, word))));
};

/** Indexes of figures that a check found impossible, in the present report and in the other. */
export type Doubts = readonly [ReadonlySet<number>, ReadonlySet<number>];

/** Whether a figure alone is asked for. */
export const keepsFigure = (figure: Sought & { index: number }, filter: Filter, doubted: ReadonlySet<number>): boolean =>
  passes(figure, filter) && (!filter.differs || doubted.has(figure.index));

/** Whether a figure beside its counterpart is asked for: by the words or the check of either. */
export const keepsRow = ({ a, b, difference }: Pick<ComparisonRow, 'a' | 'b' | 'difference'>, filter: Filter, doubted: Doubts): boolean =>
  (passes(a, filter) || passes(b, filter)) &&
  (!filter.changed || difference !== 0) &&
  (!filter.differs || doubted[0].has(a.index) || doubted[1].has(b.index));

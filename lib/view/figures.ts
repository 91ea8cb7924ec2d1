import { indicatorById } from '../catalogue';
import type { Locale, Translate } from '../i18n';
import type { Observation, Scope } from '../model';
import { formatPeriod } from './period';
import { shelfOf, type Shelf } from './shelves';
import { SCOPE_TERMS } from './terms';

/** Whose figure it is, in words; said to be unstated where the text does not tell. */
export const formatScope = (scope: Scope | null, t: Translate): string =>
  t(scope === null ? 'scopeUnstated' : SCOPE_TERMS[scope]);

type Named = Pick<Observation, 'label' | 'indicator'>;

/**
 * What a figure is called. The label says more than the indicator's name, but only in Chinese:
 * in English the indicator's name leads and the label follows, for whoever reads both.
 */
export const namesOf = ({ label, indicator }: Named, locale: Locale): { name: string; chinese: string | null } => {
  const known = locale === 'en' ? indicatorById(indicator) : undefined;
  return known ? { name: known.en, chinese: label } : { name: label, chinese: null };
};

/** What most of a report's figures are about, and so need not be repeated beside each. */
export interface Usual {
  period: string | null;
  scope: Scope | null;
}

const commonest = <T>(values: readonly T[]): T | null => {
  const times = new Map<T, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].reduce<[T | null, number]>((best, entry) => (entry[1] > best[1] ? entry : best), [null, 0])[0];
};

/** The report's year, or the commonest period where the year is unknown, and its commonest scope. */
export const usualOf = (year: number | null, figures: readonly Pick<Observation, 'period' | 'scope'>[]): Usual => ({
  period: year === null ? commonest(figures.map(({ period }) => period)) : String(year),
  scope: commonest(figures.map(({ scope }) => scope)),
});

/** Period and scope in words, each only where it is not the usual one. */
export const asidesOf = (
  figure: Pick<Observation, 'period' | 'scope'>,
  usual: Usual,
  locale: Locale,
  t: Translate,
): string[] => [
  ...(figure.period === usual.period ? [] : [formatPeriod(figure.period, locale, t)]),
  ...(figure.scope === null || figure.scope === usual.scope ? [] : [formatScope(figure.scope, t)]),
];

/** What the reader asked to see. */
export interface Filter {
  shelf: Shelf | 'all';
  query: string;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Whether a figure is on the shelf asked for and its label or its indicator's names hold the query. */
export const passes = ({ label, indicator }: Named, { shelf, query }: Filter): boolean => {
  if (shelf !== 'all' && shelfOf(indicator) !== shelf) return false;
  const known = indicatorById(indicator);
  return [label, known?.zh, known?.en].some((name) => name !== undefined && fold(name).includes(fold(query)));
};

import { indicatorById } from '../catalogue';
import { isPlanned } from '../compare/period';
import type { Locale, Translate } from '../i18n';
import type { Observation, Scope } from '../model';
import { formatPeriod } from './period';
import { SCOPE_TERMS } from './terms';

/** Whose figure it is, in words; said to be unstated where the text does not tell. */
export const formatScope = (scope: Scope | null, t: Translate): string =>
  t(scope === null ? 'scopeUnstated' : SCOPE_TERMS[scope]);

type Named = Pick<Observation, 'label' | 'indicator'>;

/**
 * What a figure is called: by its indicator's name, which is the same in every report, or else in the report's own words.
 * `own` are those words where a name leads and they differ from it; they are Chinese always.
 */
export const namesOf = ({ label, indicator }: Named, locale: Locale): { name: string; own: string | null } => {
  const known = indicatorById(indicator);
  if (!known) return { name: label, own: null };
  const name = locale === 'en' ? known.en : known.zh;
  return { name, own: name === label ? null : label };
};

/** Indicators that more than one of these figures has: there the name alone does not tell which is which. */
export const repeated = (figures: readonly Pick<Observation, 'indicator'>[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  return new Set(
    figures.flatMap(({ indicator }) => {
      if (indicator === null) return [];
      if (seen.has(indicator)) return [indicator];
      seen.add(indicator);
      return [];
    }),
  );
};

/** What most of a report's figures are about, and so need not be repeated beside each. */
export interface Usual {
  /** The report's. */
  year: number | null;
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
  year,
  period: year === null ? commonest(figures.map(({ period }) => period)) : String(year),
  scope: commonest(figures.map(({ scope }) => scope)),
});

const periodAside = (period: string, { year }: Usual, locale: Locale, t: Translate): string => {
  const words = formatPeriod(period, locale, t);
  return isPlanned({ period, reportYear: year }) ? t('periodPlanned', words) : words;
};

/** Period and scope in words, each only where it is not the usual one; a period that the report looks ahead to is called so. */
export const asidesOf = (
  figure: Pick<Observation, 'period' | 'scope'>,
  usual: Usual,
  locale: Locale,
  t: Translate,
): string[] => [
  ...(figure.period === usual.period ? [] : [periodAside(figure.period, usual, locale, t)]),
  ...(figure.scope === null || figure.scope === usual.scope ? [] : [formatScope(figure.scope, t)]),
];

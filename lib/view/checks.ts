import type { Locale, Translate } from '../i18n';
import type { Check, Observation } from '../model';
import { formatNumber } from './format';
import { namesOf } from './figures';

/** Indexes of the figures whose stated value a check found impossible. */
export const doubted = (checks: readonly Check[]): ReadonlySet<number> =>
  new Set(checks.filter(({ verdict }) => verdict === 'differs').map(({ total }) => total));

/** At the precision a reader checks by: two decimals, without the dust of binary fractions. */
const rounded = (value: number): number => Number(value.toFixed(2));

/**
 * A check that differs, in one sentence: what is stated, and what the report's own figures give.
 * `figures` is the reading's list; null where the check points outside of it.
 */
export const checkSentence = (
  check: Check,
  figures: readonly Observation[],
  locale: Locale,
  t: Translate,
): { name: string; sentence: string } | null => {
  const total = figures[check.total];
  const parts = check.parts.map((index) => figures[index]);
  if (!total || parts.some((part) => part === undefined)) return null;
  const values = parts.map((part) => formatNumber(part?.value ?? 0, locale));
  const percent = check.kind === 'sum' ? '' : total.unit?.startsWith('%') ? '%' : '';
  const stated = `${formatNumber(rounded(check.stated), locale)}${percent}`;
  const computed = `${formatNumber(rounded(check.computed), locale)}${percent}`;
  const [first = '', second = ''] = values;
  const sentence =
    check.kind === 'sum'
      ? t('checkSum', stated, values.join(' + '), computed)
      : t(check.kind === 'ratio' ? 'checkRatio' : 'checkChange', stated, first, second, computed);
  return { name: namesOf(total, locale).name, sentence };
};

import type { Locale, Translate } from '../i18n';
import type { Check, Observation } from '../model';
import { layOut } from './arithmetic';
import { namesOf } from './figures';

/** Indexes of the figures whose stated value a check found impossible. */
export const doubted = (checks: readonly Check[]): ReadonlySet<number> =>
  new Set(checks.filter(({ verdict }) => verdict === 'differs').map(({ total }) => total));

/**
 * A check in one sentence: what the report's own figures give, and what it states.
 * `figures` is the reading's list; null where the check points outside of it.
 */
export const checkSentence = (
  check: Check,
  figures: readonly Observation[],
  locale: Locale,
  t: Translate,
): { name: string; sentence: string } | null => {
  const sum = layOut(check, figures, locale, t);
  const total = figures[check.total];
  if (!sum || !total) return null;
  const calculation = `${sum.pieces.map(({ text }) => text).join('')} ${sum.exact ? '=' : '≈'} ${sum.result}`;
  return { name: namesOf(total, locale).name, sentence: t('checkSentence', calculation, sum.stated) };
};

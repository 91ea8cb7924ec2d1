import type { Locale, Translate } from '../i18n';
import type { Check, Observation } from '../model';
import type { Contents, Decided, StoredObservation } from '../records';
import { layOut } from './arithmetic';
import { namesOf } from './figures';

/** Indexes of the figures whose stated value a check found impossible. */
export const doubted = (checks: readonly Check[]): ReadonlySet<number> =>
  new Set(checks.filter(({ verdict }) => verdict === 'differs').map(({ total }) => total));

/** A figure among those of all reports. */
export const figureKey = ({ reportId, index }: Pick<StoredObservation, 'reportId' | 'index'>): string => `${reportId} ${index}`;

/** Keys of the figures of several reports whose stated value a check found impossible. */
export const doubtedIn = (contents: readonly Pick<Contents, 'report' | 'checks'>[]): ReadonlySet<string> =>
  new Set(contents.flatMap(({ report, checks }) => [...doubted(checks)].map((index) => figureKey({ reportId: report.id, index }))));

/** Whether a check is not of the report's own figures alone: one of them was corrected or added by hand. */
export const restsOnHand = ({ total, parts }: Pick<Check, 'total' | 'parts'>, decisionOf: (index: number) => Decided | null | undefined): boolean =>
  [total, ...parts].some((index) => ['corrected', 'added'].includes(decisionOf(index)?.kind ?? ''));

/**
 * A check in one sentence: what the report's own figures give, and what it states; where one was set by hand, that too.
 * `figures` is the reading's list; null where the check points outside of it.
 */
export const checkSentence = (
  check: Check,
  figures: readonly (Observation & { decided?: Decided })[],
  locale: Locale,
  t: Translate,
): { name: string; sentence: string } | null => {
  const sum = layOut(check, figures, locale, t);
  const total = figures[check.total];
  if (!sum || !total) return null;
  const calculation = `${sum.pieces.map(({ text }) => text).join('')} ${sum.exact ? '=' : '≈'} ${sum.result}`;
  const sentence = t('checkSentence', calculation, sum.stated);
  const isByHand = restsOnHand(check, (index) => figures[index]?.decided);
  return { name: namesOf(total, locale).name, sentence: isByHand ? t('checkSentenceByHand', sentence) : sentence };
};

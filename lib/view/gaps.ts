import type { Locale, Translate } from '../i18n';
import type { Gap, Observation } from '../model';
import { formatNumber } from './format';

/** The most digits a rate is worked out to where the report does not state it so. */
const DIGITS = 2;

/**
 * What does not meet though it need not, in one sentence that holds nothing against the report. Null where the gap names
 * figures the reading does not have.
 */
export const gapSentence = ({ kind, total, parts, stated, computed }: Gap, observations: readonly Observation[], locale: Locale, t: Translate): string | null => {
  const whole = observations[total];
  if (!whole || parts.some((index) => !observations[index])) return null;
  const sign = /^[%‰]/.exec(whole.unit ?? '')?.[0] ?? '';
  const amount = (value: number): string => formatNumber(Number(Math.abs(value).toFixed(Math.max(DIGITS, /\.(\d+)$/.exec(String(stated))?.[1]?.length ?? 0))), locale) + sign;
  if (kind !== 'sum') return t('gapRate', amount(computed), amount(stated));
  const left = Number((stated - computed).toPrecision(12));
  return left > 0 ? t('gapLess', amount(computed), amount(stated), amount(left)) : t('gapMore', amount(computed), amount(stated));
};

import { besideFigure, type Beside } from '../compare/beside';
import type { Locale, Translate } from '../i18n';
import type { Observation } from '../model';
import { besideName } from './change';
import { namesOf } from './figures';
import { formatBounded, formatDifference, formatPeriod } from './format';

/** A figure as it is said aloud: name, value, period and how it changed, 复议·审结 54 件，2019年，与上年相比 +3 件. */
export const spokenFigure = (figure: Observation, index: number, beside: Beside | null, locale: Locale, t: Translate): string => {
  const { name, own } = namesOf(figure, locale);
  const value = formatBounded(figure, locale, t);
  const found = besideFigure(beside, index, figure.quote);
  const change = beside && found && found.difference !== null && spokenChange(beside, found.difference, figure.unit, locale, t);
  return [`${own === null || locale === 'en' ? name : own} ${value}`, formatPeriod(figure.period, locale, t), change].filter(Boolean).join(t('listMark'));
};

/** Only within one body's reports is a difference a change. */
const spokenChange = (beside: Beside, difference: number, unit: string | null, locale: Locale, t: Translate): string => {
  const than = besideName(beside, t);
  if (difference === 0) return t(beside.ofOneBody ? 'spokenSame' : 'spokenEqual', than);
  return t(beside.ofOneBody ? 'spokenChange' : 'spokenDifference', than, formatDifference(difference, unit, locale, t));
};

import type { Beside, BesideFigure } from '../compare/beside';
import type { Locale, Translate } from '../i18n';
import type { Observation } from '../model';
import { caveatWords } from './comparison';
import { formatBounded, formatDifference, formatPercent } from './format';
import { reportName } from './reports';

/** What a report is compared with, in a few words: 上年, 2017年, 湘潭市 2019年. */
export const besideName = ({ own, report, ofOneBody }: Pick<Beside, 'own' | 'report' | 'ofOneBody'>, t: Translate): string => {
  if (!ofOneBody || report.year === null) return reportName(report, t);
  return own.year !== null && report.year === own.year - 1 ? t('yearBefore') : t('reportYear', String(report.year));
};

/**
 * The difference in words, with the percentage where there is one: +3 件（+5.9%）; null where none is computed. To another body's
 * figure it is not called a change: 相差 +3 件.
 */
export const changeInWords = ({ difference, percent, other }: BesideFigure, ofOneBody: boolean, locale: Locale, t: Translate): string | null => {
  if (difference === null) return null;
  if (difference === 0) return t(ofOneBody ? 'comparisonSame' : 'comparisonEqual');
  const exact = formatDifference(difference, other.unit, locale, t);
  const words = percent === null ? exact : t('changeWithPercent', exact, formatPercent(percent, locale));
  return ofOneBody ? words : t('differenceFrom', words);
};

/** The other report's figure in words, with its bound. */
export const otherInWords = ({ other }: BesideFigure, locale: Locale, t: Translate): string =>
  formatBounded(other, locale, t);

/** What keeps a figure and its counterpart from being quite alike, in words. */
export const besideCaveats = (figure: Observation, { own, report }: Beside, { other, caveats }: BesideFigure, locale: Locale, t: Translate): string[] =>
  caveats.map((caveat) => caveatWords(caveat, { a: figure, b: other, years: [own.year, report.year] }, locale, t));

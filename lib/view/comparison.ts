import { lastYearOf } from '../compare/period';
import { breaksBetween } from '../compare/series-breaks';
import type { Caveat, ComparisonRow, ReportCaveat } from '../compare/types';
import type { Locale, MessageKey, Translate } from '../i18n';
import { asidesOf, formatScope, type Usual } from './figures';
import { formatPeriod } from './period';

/** What is told of two figures that are unlike. */
interface Sides {
  a: Pick<ComparisonRow['a'], 'indicator' | 'period' | 'scope' | 'unit'>;
  b: Pick<ComparisonRow['b'], 'period' | 'scope' | 'unit'>;
  /** Of the two reports. */
  years: readonly [number | null, number | null];
}

/** What changed between the two, by name: 2024年新行政复议法施行. */
const breaksInWords = ({ a, b, years }: Sides, locale: Locale, t: Translate): string => {
  const names = breaksBetween(a.indicator, lastYearOf(a.period, years[0]), lastYearOf(b.period, years[1])).map(({ name }) => (locale === 'en' ? name.en : name.zh));
  return names.length === 0 ? t('caveatSeriesBreak') : t('caveatSeriesBreakNamed', names.join(t('listMark')));
};

/** Why a comparison is to be read with care, said beside the figure in words. `a` is the present report. */
export const caveatWords = (caveat: Caveat, sides: Sides, locale: Locale, t: Translate): string => {
  const { a, b } = sides;
  const periods = [formatPeriod(a.period, locale, t), formatPeriod(b.period, locale, t)] as const;
  switch (caveat) {
    case 'scope':
      return t('caveatScope', formatScope(a.scope, t), formatScope(b.scope, t));
    case 'period':
      return t('caveatPeriod', ...periods);
    case 'stock-flow':
      return t('caveatStockFlow', ...periods);
    case 'unit':
      return t('caveatUnit', a.unit ?? t('unitNone'), b.unit ?? t('unitNone'));
    case 'qualifier':
      return t('caveatQualifier');
    case 'series-break':
      return breaksInWords(sides, locale, t);
    case 'label':
      return t('caveatLabel');
  }
};

/** Period and scope of one figure of a row where they are not its report's usual ones, unless a caveat beside it says them. */
export const cellAsides = ({ period, scope }: Sides['b'], caveats: readonly Caveat[], usual: Usual, locale: Locale, t: Translate): string[] => {
  const periodSaid = caveats.includes('period') || caveats.includes('stock-flow');
  const told = { period: periodSaid ? (usual.period ?? period) : period, scope: caveats.includes('scope') ? null : scope };
  return asidesOf(told, usual, locale, t);
};

/** What `cellAsides` says of both figures of a row, to be said once beside its name, and what it says of either alone. */
export const rowAsides = ({ a, b, caveats }: Pick<Sides, 'a' | 'b'> & Pick<ComparisonRow, 'caveats'>, usual: readonly [Usual, Usual], locale: Locale, t: Translate) => {
  const ofA = cellAsides(a, caveats, usual[0], locale, t);
  const ofB = cellAsides(b, caveats, usual[1], locale, t);
  return { both: ofA.filter((words) => ofB.includes(words)), a: ofA.filter((words) => !ofB.includes(words)), b: ofB.filter((words) => !ofA.includes(words)) };
};

const REPORT_CAVEATS: Record<ReportCaveat, MessageKey> = { body: 'caveatBody', level: 'caveatLevel' };

/** Why a whole comparison is to be read with care, said once above it. `a` reports in the present report, `b` in the other. */
export const reportCaveatWords = (caveat: ReportCaveat, a: string, b: string, t: Translate): string => t(REPORT_CAVEATS[caveat], a, b);

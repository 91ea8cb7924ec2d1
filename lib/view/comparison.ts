import type { Caveat, ComparisonRow, ReportCaveat } from '../compare/types';
import type { Locale, MessageKey, Translate } from '../i18n';
import { formatScope } from './figures';
import { formatPeriod } from './period';

/** What is told of two figures that are unlike. */
interface Sides {
  a: Pick<ComparisonRow['a'], 'period' | 'scope' | 'unit'>;
  b: Pick<ComparisonRow['b'], 'period' | 'scope' | 'unit'>;
}

/** Why a comparison is to be read with care, said beside the figure in words. `a` is the present report. */
export const caveatWords = (caveat: Caveat, { a, b }: Sides, locale: Locale, t: Translate): string => {
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
      return t('caveatSeriesBreak');
    case 'label':
      return t('caveatLabel');
  }
};

const REPORT_CAVEATS: Record<ReportCaveat, MessageKey> = { body: 'caveatBody' };

/** Why a whole comparison is to be read with care, said once above it. `a` reports in the present report, `b` in the other. */
export const reportCaveatWords = (caveat: ReportCaveat, a: string, b: string, t: Translate): string => t(REPORT_CAVEATS[caveat], a, b);

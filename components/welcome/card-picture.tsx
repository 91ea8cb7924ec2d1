import { indicatorById } from '../../lib/catalogue';
import { formatDifference, formatPercent, formatPeriod } from '../../lib/view/format';
import { categoryTerm } from '../../lib/view/terms';
import { useWords } from '../words';
import { FIGURE } from './example';

/** A figure under the pointer, with its card. */
export const CardPicture = () => {
  const { t, locale } = useWords();
  const { indicator, category, value, before, unit, year } = FIGURE;
  const known = indicatorById(indicator);
  return (
    <>
      <p class="pointed" lang="zh-CN">收到行政复议申请<span class={`swatch ${category}`}>{value}{unit}</span></p>
      <div class="small-card">
        <span class={`swatch ${category}`}>{t(categoryTerm(category))}</span>
        <b>{locale === 'zh-CN' ? known?.zh : known?.en}</b>
        <span class="small-value"><strong>{value}</strong> {unit}</span>
        <span>{t('cardPeriod')}　{formatPeriod(String(year), locale, t)}</span>
        <span>{t('comparisonChange')}　{t('changeWithPercent', formatDifference(value - before, unit, locale, t), formatPercent(((value - before) / before) * 100, locale))}</span>
      </div>
    </>
  );
};

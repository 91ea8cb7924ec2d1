import { indicatorById } from '../../lib/catalogue';
import { formatDifference } from '../../lib/view/format';
import { useWords } from '../words';
import { FIGURE } from './example';

/** The toolbar's button with its number, and the comparison it opens. */
export const PopupPicture = () => {
  const { t, locale } = useWords();
  const { indicator, value, before, unit, year } = FIGURE;
  const known = indicatorById(indicator);
  return (
    <>
      <p class="toolbar"><span class="toolbar-icon"><img src="/icon/mark.svg" alt="" width="20" height="20" /><b>129</b></span></p>
      <div class="small-popup">
        <span class="small-head"><span /><span>{year}</span><span>{year - 1}</span><span>{t('comparisonChange')}</span></span>
        <span class="small-row">
          <b>{locale === 'zh-CN' ? known?.zh : known?.en}</b>
          <span>{value}</span><span>{before}</span><span class="good">{formatDifference(value - before, unit, locale, t)}</span>
        </span>
        <span class="small-row faint"><i /><i /><i /><i /></span>
        <span class="small-row faint"><i /><i /><i /><i /></span>
        <span class="small-export">{t('exportLabel')}</span>
      </div>
    </>
  );
};

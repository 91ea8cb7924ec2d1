import { categoryOf, indicatorById } from '../../lib/catalogue';
import { categoryTerm } from '../../lib/view/terms';
import { besideFigure, type Beside } from '../../lib/compare/beside';
import { useWords } from '../words';
import { Change } from './change';
import { CheckNote } from './check-note';
import { Particulars } from './particulars';
import type { CardReading } from './reading';
import { Value } from './value';

export interface CardProps {
  reading: CardReading;
  /** Index of the figure the card is about. */
  index: number;
  /** What the report is compared with; null where that is not known, or nothing. */
  beside: Beside | null;
  onClose: () => void;
}

/** What one figure of a report means: set like an entry of a dictionary, headword first, then the particulars. */
export const Card = ({ reading, index, beside, onClose }: CardProps) => {
  const { t, locale } = useWords();
  const figure = reading.observations[index];
  if (!figure) return null;
  const indicator = indicatorById(figure.indicator);
  const category = categoryOf(figure.indicator);
  const name = indicator ? (locale === 'zh-CN' ? indicator.zh : indicator.en) : figure.label;
  const found = besideFigure(beside, index, figure.quote);
  const checks = reading.checks.filter((check) => check.total === index || check.parts.includes(index));
  return (
    <div class="card" lang={locale} role="dialog" tabIndex={-1} aria-label={name}>
      <header>
        <p class="category">
          <span class={`swatch ${category ?? 'uncatalogued'}`}>{t(categoryTerm(category))}</span>
        </p>
        <button class="close" type="button" aria-label={t('cardClose')} title={t('cardClose')} onClick={onClose}>
          ×
        </button>
      </header>
      <h1 lang={indicator ? locale : 'zh-CN'}>{name}</h1>
      {indicator && figure.label !== name && (
        <p class="label" lang="zh-CN">
          {figure.label}
        </p>
      )}
      <Value figure={figure} />
      {beside && found && (
        <dl class="besides">
          <Change reading={reading} index={index} beside={beside} found={found} />
        </dl>
      )}
      <Particulars reading={reading} figure={figure} />
      {checks.map((check) => (
        <CheckNote key={`${check.kind} ${check.total} ${check.parts.join(' ')}`} check={check} reading={reading} index={index} />
      ))}
    </div>
  );
};

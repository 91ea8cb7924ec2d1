import type { Trend } from '../lib/compare/trend';
import { SIZE, sparklineOf } from '../lib/view/sparkline';
import { trendWords } from '../lib/view/trend';
import { useWords } from './words';

interface Props {
  trend: Trend;
  /** The present report's year, whose dot is filled. */
  year: number | null;
}

/**
 * A figure over the years of its body. A line leads only from one year to the next: a missing year is a gap, a broken series
 * a dashed upright; a bound or a blur is an open dot. Of many years the line is drawn without the dots that only mark its way.
 */
export const Sparkline = ({ trend, year }: Props) => {
  const { t, locale } = useWords();
  const words = trendWords(trend, locale, t);
  const { lines, breaks, dots } = sparklineOf(trend, year);
  return (
    <svg class="sparkline" role="img" aria-label={words} width={SIZE.width} height={SIZE.height} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}>
      <title>{words}</title>
      {lines && <path class="sparkline-line" d={lines} />}
      {breaks && <path class="sparkline-break" d={breaks} />}
      {dots.map(({ open, own, path }) => <path key={path} class={`sparkline-dot${open ? ' sparkline-open' : ''}${own ? ' sparkline-own' : ''}`} d={path} />)}
    </svg>
  );
};

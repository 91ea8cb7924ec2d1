import type { Trend } from '../lib/compare/trend';
import { placedPoints, trendWords } from '../lib/view/trend';
import { useWords } from './words';

const WIDTH = 58;
const HEIGHT = 22;
/** Room for the dots, which are not to be cut. */
const EDGE = 4;

interface Props {
  trend: Trend;
  /** The present report's year, whose dot is filled. */
  year: number | null;
}

/**
 * A figure over the years of its body. A line leads only from one year to the next: a missing year is a gap, a broken series
 * a dashed upright; a bound or a blur is an open dot.
 */
export const Sparkline = ({ trend, year }: Props) => {
  const { t, locale } = useWords();
  const words = trendWords(trend, locale, t);
  const dots = placedPoints(trend).map(({ x, y, point }) => ({ point, x: EDGE + x * (WIDTH - 2 * EDGE), y: HEIGHT - EDGE - y * (HEIGHT - 2 * EDGE) }));
  return (
    <svg class="sparkline" role="img" aria-label={words} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <title>{words}</title>
      {dots.map(({ x, y, point }, at) => {
        const before = dots[at - 1];
        if (!before || !(point.joined || point.broken)) return null;
        if (point.joined) return <line key={point.year} class="sparkline-line" x1={before.x} y1={before.y} x2={x} y2={y} />;
        return <line key={point.year} class="sparkline-break" x1={(before.x + x) / 2} y1="1" x2={(before.x + x) / 2} y2={HEIGHT - 1} />;
      })}
      {dots.map(({ x, y, point }) => (
        <circle
          key={point.year} cx={x} cy={y} r={point.year === year ? 2.6 : 2}
          class={`sparkline-dot${point.figure.qualifier === null ? '' : ' sparkline-open'}${point.year === year ? ' sparkline-own' : ''}`}
        />
      ))}
    </svg>
  );
};

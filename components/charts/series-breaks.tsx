import type { ScaleLinear } from 'd3-scale';
import type { breaksBetween } from '../../lib/compare/series-breaks';
import { useWords } from '../words';
import type { Ink } from './ink';
import { textWidth } from './text-width';

type Breaks = ReturnType<typeof breaksBetween>;

const [ROW, SIZE] = [16, 11];

/** Each break has a row of its own for its name. */
export const breaksHeight = (breaks: Breaks): number => breaks.length * ROW + (breaks.length > 0 ? 6 : 0);

interface Props {
  breaks: Breaks;
  x: ScaleLinear<number, number>;
  top: number;
  bottom: number;
  ink: Ink;
}

/** Where what is counted changed, by name: a dashed line before the first year that counts anew, a band over years in which some did. */
export const SeriesBreaks = ({ breaks, x, top, bottom, ink }: Props) => {
  const { locale } = useWords();
  const [least = 0, most = 0] = x.range();
  const within = (place: number): number => Math.min(most, Math.max(least, place));
  return (
    <>
      {breaks.map(({ firstMixedYear, firstNewYear }, n) => {
        const [from, to] = [within(x(firstMixedYear - 0.5)), within(x(firstNewYear - 0.5))];
        const y = top + (n + 1) * ROW;
        return (
          <g key={firstMixedYear}>
            {to > from && <rect x={from} y={y} width={to - from} height={bottom - y} fill={ink.band} />}
            {[...new Set([from, to])].map((place) => <path key={place} d={`M${place} ${y - 14}V${bottom}`} stroke={ink.soft} stroke-dasharray="4 3" fill="none" />)}
          </g>
        );
      })}
      {breaks.map(({ name, firstMixedYear }, n) => {
        const words = locale === 'en' ? name.en : name.zh;
        // To the right of its line where there is room, else as far as there is.
        const start = Math.max(least, Math.min(within(x(firstMixedYear - 0.5)) + 4, most - textWidth(words, SIZE)));
        return (
          <text key={words} x={start} y={top + (n + 1) * ROW - 4} font-size={SIZE} fill={ink.soft} stroke={ink.ground} stroke-width="4" paint-order="stroke">{words}</text>
        );
      })}
    </>
  );
};

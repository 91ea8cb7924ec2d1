import { scaleLinear } from 'd3-scale';
import { line as path } from 'd3-shape';
import { stretchesOf, type Line, type Point } from '../../lib/compare/lines';
import { breaksBetween } from '../../lib/compare/series-breaks';
import type { Series } from '../../lib/compare/series';
import { numberWriter } from '../../lib/view/format';
import { pointInWords } from '../../lib/view/series';
import { useWords } from '../words';
import { DoubtSign, DOUBT_SIGN } from './doubt-sign';
import { ChartFrame, EDGE, type ChartProps } from './frame';
import { dashOf } from './ink';
import { LABEL, labelPlaces, labelRoom, type LineEnd } from './line-labels';
import { Legend, legendHeight } from './legend';
import { Marker } from './marker';
import { SeriesBreaks, breaksHeight } from './series-breaks';
import { textWidth } from './text-width';

/** A line and what its body is called among the others. */
export interface NamedLine {
  name: string;
  line: Line;
}

interface Props extends ChartProps {
  series: Series;
  /** At most `MOST_LINES`. */
  lines: readonly NamedLine[];
  /** Whether a check found a point's value impossible. */
  isDoubted: (point: Point) => boolean;
}

const PLOT = 260;

/** What is drawn must lie on the axis: values and how far their bounds reach, and nought where things are counted. */
const extent = (points: readonly Point[], { measure }: Series): [number, number] => {
  const reach = points.flatMap((point) => [point.value, point.least, point.most]).filter(Number.isFinite);
  const [least, most] = [Math.min(...reach), Math.max(...reach)];
  if (measure === 'level') return [Math.min(0, least), Math.max(0, most) || 1];
  return least === most ? [least - 1, most + 1] : [least, most];
};

/** Every so many years has its number, so that none meets the next. */
const yearStep = (first: number, last: number, width: number): number => Math.max(1, Math.ceil(((last - first + 1) * 40) / width));

/**
 * One indicator over the years, a line for each place. A line joins only neighbouring years, and none across a break in
 * the series; a year that is missing stays empty.
 */
export const LineOverYears = ({ width, ink, words, series, lines, isDoubted }: Props) => {
  const { t, locale } = useWords();
  const points = lines.flatMap(({ line }) => line.points);
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const breaks = breaksBetween(series.indicator, first, last);
  const value = scaleLinear().domain(extent(points, series)).nice(5);
  const ticks = value.ticks(5);
  const write = numberWriter([...ticks, ...points.map((point) => point.value)], locale);
  const tickWords = ticks.map(write);
  const left = EDGE + Math.max(...tickWords.map((text) => textWidth(text, 11))) + 8;

  const plain: LineEnd[] = lines.map(({ name, line }) => {
    const end = line.points.at(-1)!;
    return { name, y: value.copy().range([PLOT, 0])(end.value), isLast: end.year === last };
  });
  const places = labelPlaces(plain, width);
  const names = lines.map(({ name }) => name);
  const right = EDGE + (places ? labelRoom(plain) : 16);
  const legend = places ? 0 : legendHeight(names, width - 2 * EDGE) + 8;
  // A single line has its values written above it, a bound its whisker.
  const top = 22 + legend + breaksHeight(breaks) + (lines.length === 1 || points.some(({ qualifier }) => qualifier !== null) ? 14 : 0);
  const y = value.range([top + PLOT, top]);
  const x = scaleLinear().domain(first === last ? [first - 1, last + 1] : [first - 0.15, last + 0.15]).range([left, width - right]);
  const step = yearStep(first, last, width - left - right);
  const draw = path<Point>((point) => x(point.year), (point) => y(point.value));

  return (
    <ChartFrame width={width} ink={ink} words={words} height={top + PLOT + 26}>
      {!places && <g transform={`translate(${EDGE} 0)`}><Legend names={names} width={width - 2 * EDGE} ink={ink} /></g>}
      <text x={EDGE} y={legend + 12} font-size="11" fill={ink.soft}>{t('chartUnit', series.unit ?? t('unitNone'))}</text>
      <SeriesBreaks breaks={breaks} x={x} top={legend + 22} bottom={top + PLOT} ink={ink} />
      {ticks.map((tick, n) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <path d={`M${left} 0H${width - right}`} stroke={tick === 0 ? ink.soft : ink.faint} />
          <text x={left - 8} y="4" font-size="11" fill={ink.soft} text-anchor="end">{tickWords[n]}</text>
        </g>
      ))}
      {Array.from({ length: last - first + 1 }, (_, n) => first + n).map((year) => (
        <g key={year} transform={`translate(${x(year)} ${top + PLOT})`}>
          <path d="M0 0v4" stroke={ink.soft} />
          {(last - year) % step === 0 && <text y="20" font-size="11" fill={ink.soft} text-anchor="middle">{year}</text>}
        </g>
      ))}
      {lines.map(({ name, line }, n) => (
        <g key={line.key}>
          {stretchesOf(line.points, series).map((stretch) => (
            <path key={stretch[0]!.year} d={draw(stretch) ?? ''} fill="none" stroke={ink.lines[n]} stroke-width="2" stroke-dasharray={dashOf(n)} />
          ))}
          {line.points.map((point) => (
            <Marker
              key={point.year} figure={point} x={x(point.year)} y={y(point.value)} at={y} axis="y" colour={ink.lines[n] ?? ink.accent} ink={ink} shape={n}
              title={`${name} ${point.year} ${isDoubted(point) ? DOUBT_SIGN : ''}${pointInWords(point, locale, t, write)}`}
            />
          ))}
          {places && <text x={width - right + 12} y={places[n]! + top + 4} font-size={LABEL} fill={ink.lines[n]}>{name}</text>}
        </g>
      ))}
      {lines.length === 1 && points.map((point) => (
        <text key={point.year} x={x(point.year)} y={y(point.value) - 11} font-size="11" text-anchor="middle">{isDoubted(point) && <DoubtSign ink={ink} />}{pointInWords(point, locale, t, write)}</text>
      ))}
      {lines.length > 1 && points.filter(isDoubted).map((point) => (
        <text key={point.cell.figure.reportId} x={x(point.year) + 6} y={y(point.value) - 6} font-size="13" stroke={ink.ground} stroke-width="3" paint-order="stroke"><DoubtSign ink={ink} /></text>
      ))}
    </ChartFrame>
  );
};

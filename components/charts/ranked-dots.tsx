import { scaleLinear } from 'd3-scale';
import type { Ranged } from '../../lib/compare/bounds';
import type { Summary } from '../../lib/compare/statistics';
import { useWords } from '../words';
import { DoubtSign, DOUBT_SIGN } from './doubt-sign';
import { ChartFrame, EDGE, type ChartProps } from './frame';
import { Marker } from './marker';
import { shortened, textWidth, wrapped } from './text-width';

/** A place with its value. */
export interface Dot {
  key: string;
  name: string;
  figure: Ranged;
  /** Its value in words. */
  said: string;
  /** A check found it impossible. */
  doubted: boolean;
  /** One of those the reader chose. */
  chosen: boolean;
}

/** Places of which there is nothing to draw, under the reason. */
export interface Missing {
  reason: string;
  names: readonly string[];
}

interface Props extends ChartProps {
  unit: string | null;
  /** Whether nought belongs on the axis, as where things are counted. */
  fromZero: boolean;
  /** From the first place to the last. */
  dots: readonly Dot[];
  /** Null where there are too few for quartiles. */
  summary: Summary | null;
  missing: readonly Missing[];
  /** Writes a value as those of the dots are. */
  format: (value: number) => string;
}

const [ROW, HEAD] = [24, 58];

/** One figure of many places for one year, as dots on one scale in the order of their values; who has none is named below. */
export const RankedDots = ({ width, ink, words, unit, fromZero, dots, summary, missing, format }: Props) => {
  const { t } = useWords();
  const names = Math.min(Math.max(...dots.map(({ name }) => textWidth(name, 12)), 40), width * 0.36);
  const left = EDGE + names + 14;
  const right = EDGE + Math.max(...dots.map(({ said, doubted }) => textWidth(`${doubted ? DOUBT_SIGN : ''}${said}`, 11))) + 34;
  const reach = dots.flatMap(({ figure }) => [figure.value, figure.least, figure.most]).filter(Number.isFinite);
  const [least, most] = [Math.min(...reach, ...(fromZero ? [0] : [])), Math.max(...reach)];
  const x = scaleLinear().domain(least === most ? [least - 1, most + 1] : [least, most]).nice(4).range([left, width - right]);
  const ticks = x.ticks(Math.max(2, Math.min(6, Math.floor((width - left - right) / 70))));
  const bottom = HEAD + dots.length * ROW;
  const absent = missing.flatMap(({ reason, names: these }) => (these.length === 0 ? [] : wrapped(t('chartMissing', reason, these.length, these.join(t('nameMark'))), width - 2 * EDGE, 12)));
  const median = summary && x(summary.median.value);
  const medianWords = summary ? t('chartMedian', format(summary.median.value)) : '';
  const half = textWidth(medianWords, 11) / 2;

  return (
    <ChartFrame width={width} ink={ink} words={words} height={bottom + 24 + absent.length * 18}>
      <text x={EDGE} y="12" font-size="11" fill={ink.soft}>{t('chartUnit', unit ?? t('unitNone'))}</text>
      {summary && median !== null && (
        <>
          <rect x={x(summary.q1.value)} y={HEAD - 6} width={Math.max(1, x(summary.q3.value) - x(summary.q1.value))} height={bottom - HEAD + 6} fill={ink.band} />
          <path d={`M${median} ${HEAD - 18}V${bottom}`} stroke={ink.soft} stroke-dasharray="5 3" fill="none" />
          <text x={Math.min(width - EDGE - half, Math.max(EDGE + half, median))} y={HEAD - 24} font-size="11" text-anchor="middle">{medianWords}</text>
        </>
      )}
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(${x(tick)} 0)`}>
          <path d={`M0 ${HEAD - 6}V${bottom}`} stroke={ink.faint} />
          <text y={bottom + 16} font-size="11" fill={ink.soft} text-anchor="middle">{format(tick)}</text>
        </g>
      ))}
      {dots.map(({ key, name, figure, said, chosen, doubted }, n) => {
        const y = HEAD + n * ROW + ROW / 2;
        const open = figure.most - figure.value;
        const whisker = open === 0 ? 0 : Number.isFinite(open) ? Math.max(10, x(figure.value + open) - x(figure.value)) : 20;
        return (
          <g key={key}>
            <path d={`M${left} ${y}H${width - right}`} stroke={ink.soft} stroke-width="1" stroke-dasharray="1 4" />
            <text x={left - 12} y={y + 4} text-anchor="end" font-weight={chosen ? 600 : undefined}>{shortened(name, names, 12)}</text>
            <Marker figure={figure} x={x(figure.value)} y={y} at={x} axis="x" colour={chosen ? ink.accent : ink.soft} ink={ink} shape={chosen ? 3 : 0} title={`${name} ${doubted ? DOUBT_SIGN : ''}${said}`} />
            <text x={x(figure.value) + whisker + 9} y={y + 4} font-size="11" font-weight={chosen ? 600 : undefined} stroke={ink.ground} stroke-width="3" paint-order="stroke">{doubted && <DoubtSign ink={ink} />}{said}</text>
          </g>
        );
      })}
      {absent.map((line, n) => <text key={n} x={EDGE} y={bottom + 42 + n * 18} fill={ink.soft}>{line}</text>)}
    </ChartFrame>
  );
};

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../words';
import { fontFor, type Ink } from './ink';
import { wrapped } from './text-width';

/** What every chart says of itself, so that it says it wherever it is pasted. */
export interface ChartWords {
  title: string;
  /** What is counted, whose, for what period. */
  subtitle: string;
  /** What is to be known to read the chart. */
  notes: readonly string[];
  source: string;
}

export interface ChartProps {
  /** In pixels; the height follows from what is drawn. */
  width: number;
  ink: Ink;
  words: ChartWords;
}

/** Space beside what is drawn. */
export const EDGE = 12;
const [TITLE, TEXT] = [16, 12];

interface FrameProps extends ChartProps {
  /** Height of what is drawn. */
  height: number;
  children: ComponentChildren;
}

/** A chart with its title above and its notes and source below; `children` are drawn from 0, 0 between them. */
export const ChartFrame = ({ width, ink, words, height, children }: FrameProps) => {
  const { locale } = useWords();
  const id = useId();
  const room = width - 2 * EDGE;
  const title = wrapped(words.title, room, TITLE);
  const subtitle = wrapped(words.subtitle, room, TEXT);
  const foot = [...words.notes, words.source].flatMap((note) => wrapped(note, room, 11));
  const top = EDGE + title.length * 22 + subtitle.length * 18 + 8;
  const whole = top + height + 14 + foot.length * 16 + EDGE;
  return (
    <svg
      class="chart" width={width} height={whole} viewBox={`0 0 ${width} ${whole}`}
      role="img" aria-labelledby={id} font-family={fontFor(locale)} font-size={TEXT} fill={ink.text}
    >
      <title id={id}>{`${words.title}. ${words.subtitle}`}</title>
      <rect width={width} height={whole} fill={ink.ground} />
      {title.map((line, n) => <text key={n} x={EDGE} y={EDGE + 16 + n * 22} font-size={TITLE} font-weight="600">{line}</text>)}
      {subtitle.map((line, n) => <text key={n} x={EDGE} y={EDGE + title.length * 22 + 12 + n * 18} fill={ink.soft}>{line}</text>)}
      <g transform={`translate(0 ${top})`}>{children}</g>
      {foot.map((line, n) => <text key={n} x={EDGE} y={top + height + 26 + n * 16} font-size="11" fill={ink.soft}>{line}</text>)}
    </svg>
  );
};

import type { ComponentChildren, VNode } from 'preact';
import { useWords } from '../words';
import { PAGE_INK, type Ink } from './ink';
import { useWidth } from './use-width';

/** Draws a chart as wide as is said, with the ink it is given. */
export type DrawChart = (width: number, ink: Ink) => VNode;

interface Props {
  /** Of the chart, for its buttons. */
  name: string;
  draw: DrawChart;
  onSave: (kind: 'svg' | 'png') => void;
  /** What became of the last saving. */
  said: string;
  /** The chart's values in words. */
  children: ComponentChildren;
}

/** A chart as wide as there is room, with its files and its table. */
export const ChartCard = ({ name, draw, onSave, said, children }: Props) => {
  const { t } = useWords();
  const { element, width } = useWidth<HTMLDivElement>();
  return (
    <section class="chart-card" aria-label={name}>
      <div ref={element}>{width > 0 && draw(width, PAGE_INK)}</div>
      <div class="chart-tools">
        <button type="button" class="button" aria-label={`${t('chartSvg')} ${name}`} onClick={() => onSave('svg')}>{t('chartSvg')}</button>
        <button type="button" class="button" aria-label={`${t('chartPng')} ${name}`} onClick={() => onSave('png')}>{t('chartPng')}</button>
        <span role="status">{said}</span>
      </div>
      {children}
    </section>
  );
};

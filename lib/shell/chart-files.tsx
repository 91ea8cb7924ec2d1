import { render, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FILE_INK } from '../../components/charts/ink';
import type { DrawChart } from '../../components/charts/chart-card';
import { Speaking, useWords } from '../../components/words';
import { chartFileName } from '../export';
import { download } from './download';

/** Wide enough for a page across, narrow enough that its words stay large. */
const WIDTH = 920;
/** Pixels of a picture for one of the chart, and the most a canvas has in one direction in either browser. */
const [SCALE, MOST_PIXELS] = [2, 16_000];

/** What XML cannot say at all; a page's text may hold it. */
const UNSAYABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

interface Drawn {
  text: string;
  width: number;
  height: number;
}

/** A chart as an SVG document that needs nothing beside itself. Made through the DOM, which escapes whatever a text holds. */
const svgOf = (chart: VNode): Drawn => {
  const place = document.createElement('div');
  render(chart, place);
  try {
    const svg = place.querySelector('svg');
    if (!svg) throw new Error('A chart drew nothing.');
    const [width, height] = [svg.getAttribute('width'), svg.getAttribute('height')].map(Number) as [number, number];
    return { text: new XMLSerializer().serializeToString(svg).replace(UNSAYABLE, ''), width, height };
  } finally {
    render(null, place);
  }
};

/** An SVG document as a picture, twice as fine as it is large, less where no canvas holds that. */
const pngOf = async ({ text, width, height }: Drawn): Promise<Blob> => {
  const source = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = source;
    await image.decode();
    const scale = Math.min(SCALE, MOST_PIXELS / height);
    const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(width * scale), height: Math.round(height * scale) });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas to draw on.');
    context.scale(scale, scale);
    context.drawImage(image, 0, 0, width, height);
    return await new Promise<Blob>((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('The picture could not be written.'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(source);
  }
};

/** Saves a chart as a file, drawn for paper, and says in a sentence what became of it. */
export function useChartFiles(): { said: string; save: (draw: DrawChart, kind: 'svg' | 'png', named: readonly string[]) => Promise<void> } {
  const words = useWords();
  const [said, say] = useState('');
  const save = async (draw: DrawChart, kind: 'svg' | 'png', named: readonly string[]) => {
    try {
      const drawn = svgOf(<Speaking.Provider value={words}>{draw(WIDTH, FILE_INK)}</Speaking.Provider>);
      const name = chartFileName(named, kind, new Date());
      download(name, kind === 'png' ? await pngOf(drawn) : new Blob([drawn.text], { type: 'image/svg+xml' }));
      say(words.t('chartSaved', name));
    } catch (error) {
      console.error('Duibiao could not save a chart.', error);
      say(words.t('chartNotSaved'));
    }
  };
  return { said, save };
}

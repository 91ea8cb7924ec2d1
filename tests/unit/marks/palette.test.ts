import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { highlightName, LAYERS } from '../../../lib/marks/names';

const marks = readFileSync('public/marks.css', 'utf8');
const card = readFileSync('components/card/card.css', 'utf8');

const rule = (css: string, selector: string): string => {
  const at = css.indexOf(`${selector} {`);
  return at < 0 ? '' : css.slice(at, css.indexOf('}', at));
};
const lineOf = (css: string): string => /text-decoration: ([^;]+);/.exec(css)?.[1] ?? '';
const tintOf = (css: string): string => /background-color: ([^;]+);/.exec(css)?.[1] ?? '';

const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

const layers = LAYERS.filter((layer) => layer !== 'current');
const style = (layer: (typeof LAYERS)[number]): string => rule(marks, `::highlight(${highlightName(layer)})`);

describe('the palette of the marks', () => {
  it.each(layers)('%s has a line seen on white, grey and dark pages', (layer) => {
    const colour = /#[0-9a-f]{6}$/.exec(lineOf(style(layer)))![0];
    for (const page of ['#ffffff', '#e8e8e8', '#1b1b1b']) expect(contrast(colour, page)).toBeGreaterThanOrEqual(3);
  });

  it('gives every layer a line of its own kind, so that colour is never the only sign', () => {
    const kinds = LAYERS.map((layer) => lineOf(style(layer)).replace(/ #\w+$/, ''));
    expect(new Set(kinds).size).toBe(LAYERS.length);
  });

  it.each(layers.filter((layer) => layer !== 'differs'))('the card shows %s as the page does', (layer) => {
    const swatch = rule(card, `\n.${layer}`);
    expect(lineOf(`${swatch};`)).toBe(lineOf(style(layer)));
    expect(tintOf(swatch)).toBe(tintOf(style(layer)));
  });
});

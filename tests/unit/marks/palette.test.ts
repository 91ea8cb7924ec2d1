import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marksCss, swatchesCss } from '../../../lib/marks/css';
import { highlightName, LAYERS } from '../../../lib/marks/names';
import { PALETTE, type Tone } from '../../../lib/marks/palette';
import { contrast, EYES_OF, unlikeness } from '../support/colour';

const layers = Object.keys(PALETTE) as (keyof typeof PALETTE)[];
const pairs = layers.flatMap((a, i) => layers.slice(i + 1).map((b) => [a, b] as const));
const PAGES: Record<Tone, string[]> = { light: ['#ffffff', '#eeeeee'], dark: ['#1e1e1e', '#000000'] };
const TONES = Object.keys(PAGES) as Tone[];

describe('the palette of the marks', () => {
  it.each(layers)('%s has a line seen on white, grey and dark pages', (layer) => {
    for (const tone of TONES) for (const page of PAGES[tone]) expect(contrast(PALETTE[layer].colour[tone], page)).toBeGreaterThanOrEqual(3);
  });

  it('tells any two layers apart without colour: by the form of the line, or one at least twice as wide', () => {
    const alike = pairs.filter(([a, b]) => {
      const [p, q] = [PALETTE[a], PALETTE[b]];
      return p.line === q.line && Math.max(p.width, q.width) < 2 * Math.min(p.width, q.width);
    });
    expect(alike).toEqual([]);
  });

  it.each(EYES_OF)('tells lines of one form apart by colour too, for eyes with %s cones', (eyes) => {
    const ofOneForm = pairs.filter(([a, b]) => PALETTE[a].line === PALETTE[b].line);
    expect(ofOneForm.length).toBeGreaterThan(5);
    for (const tone of TONES)
      for (const [a, b] of ofOneForm) expect({ a, b, unlike: unlikeness(PALETTE[a].colour[tone], PALETTE[b].colour[tone], eyes) >= 15 }).toEqual({ a, b, unlike: true });
  });

  it('keeps the wave for figures that do not agree', () => {
    expect(layers.filter((layer) => PALETTE[layer].line === 'wavy')).toEqual(['differs']);
  });

  it('is what the page and the card are given', () => {
    expect(readFileSync('public/marks.css', 'utf8')).toBe(marksCss());
    expect(readFileSync('components/card/swatches.css', 'utf8')).toBe(swatchesCss());
  });

  it('has a rule for every layer on light and dark pages, none of them on paper', () => {
    const css = marksCss();
    expect(css.indexOf('@media not print')).toBeLessThan(css.indexOf('::highlight'));
    for (const layer of LAYERS) expect(css).toContain(`::highlight(${highlightName(layer)}) {`);
    for (const layer of layers) expect(css).toContain(`::highlight(${highlightName(layer, 'dark')}) {`);
  });
});

import type { Layer } from './names';

/** Whether a page's text is dark on light or light on dark. */
export type Tone = 'light' | 'dark';

/** What tells a layer: a kind of line and its colour, in a shade for each tone of page. */
export interface Look {
  line: 'solid' | 'double' | 'dashed' | 'dotted' | 'wavy';
  /** CSS pixels, whole ones: Firefox rounds others down. For `double` that of either line. */
  width: 1 | 2 | 4;
  colour: Record<Tone, string>;
}

/**
 * The one place where the looks of figures stand; marks.css, the card's swatches and the rail are made of it. Every kind of line is
 * told from every other in both browsers without colour: by its form, or at least twice the width. Within one form the colours are apart
 * for the colour-blind too (a test measures it). The commonest layers have the lightest lines.
 */
export const PALETTE: Readonly<Record<Exclude<Layer, 'current'>, Look>> = {
  uncatalogued: { line: 'dotted', width: 1, colour: { light: '#6b7178', dark: '#9aa1aa' } },
  functions: { line: 'solid', width: 1, colour: { light: '#1d66d0', dark: '#6aa8ff' } },
  rules: { line: 'double', width: 1, colour: { light: '#4327b0', dark: '#9a80ff' } },
  decisions: { line: 'dashed', width: 4, colour: { light: '#06566b', dark: '#2a9fb8' } },
  enforcement: { line: 'solid', width: 2, colour: { light: '#c25700', dark: '#ffb066' } },
  emergency: { line: 'solid', width: 4, colour: { light: '#860a4c', dark: '#f0559a' } },
  disputes: { line: 'dashed', width: 2, colour: { light: '#1d8a4a', dark: '#86e5ae' } },
  oversight: { line: 'dotted', width: 4, colour: { light: '#967300', dark: '#f2d85a' } },
  digital: { line: 'double', width: 2, colour: { light: '#c23ad0', dark: '#f9b4ff' } },
  capacity: { line: 'dotted', width: 2, colour: { light: '#2c5a10', dark: '#7fbf4d' } },
  // A wave means one thing only: the report's own figures do not agree.
  differs: { line: 'wavy', width: 2, colour: { light: '#cf1c16', dark: '#ff6a60' } },
};

/** How much of a layer's colour its tint has, as two hexadecimal digits: thin enough not to touch the text's own colour. */
const TINTS: Record<Tone, string> = { light: '1f', dark: '2e' };
const TINTS_OF_DIFFERS: Record<Tone, string> = { light: '38', dark: '52' };

/** The tint of a layer's figures. */
export const tintOf = (layer: keyof typeof PALETTE, tone: Tone): string =>
  PALETTE[layer].colour[tone] + (layer === 'differs' ? TINTS_OF_DIFFERS : TINTS)[tone];

/** The figure the reader is at: the same everywhere, as text on a marker is. */
export const CURRENT = { ground: '#ffd54a', ink: '#1a1a1a' };

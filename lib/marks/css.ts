import { highlightName, LAYERS, type Layer } from './names';
import { CURRENT, PALETTE, tintOf, type Tone } from './palette';

type Painted = keyof typeof PALETTE;

const TONES: readonly Tone[] = ['light', 'dark'];
const PAINTED = LAYERS.filter((layer): layer is Exclude<Layer, 'current'> => layer !== 'current');

const rule = (layer: Painted, tone: Tone, of: string): string => {
  const { line, width, colour } = PALETTE[layer];
  return `  ${of}::highlight(${highlightName(layer, tone)}) {
    background-color: ${tintOf(layer, tone)};
    text-decoration: underline ${line} ${width}px ${colour[tone]};
  }`;
};

const rules = (of: string): string => `${TONES.flatMap((tone) => PAINTED.map((layer) => rule(layer, tone, of))).join('\n')}
  ${of}::highlight(${highlightName('current')}) {
    background-color: ${CURRENT.ground};
    color: ${CURRENT.ink};
    text-decoration: underline solid 3px ${CURRENT.ink};
  }`;

/**
 * public/marks.css, whole. On paper the page is the page's alone. Chromium hands the look of a highlight down from an element to what is
 * in it: said of every element, it would be made anew for each whenever the page restyles it. Firefox hands nothing down.
 */
export const marksCss = (): string => `/*
 * The marks on a report page (CSS Custom Highlight API). Injected by the background with scripting.insertCSS, so that the
 * page's DOM stays as it was. Made from lib/marks/palette.ts by \`npm run palette\`; a test holds the two equal.
 */
@media not print {
${rules(':root')}
}
@supports (-moz-appearance: none) {
@media not print {
${rules('')}
}
}
`;

const swatch = (layer: Painted): string => {
  const { line, width, colour } = PALETTE[layer];
  return `.${layer} {
  background-color: light-dark(${tintOf(layer, 'light')}, ${tintOf(layer, 'dark')});
  text-decoration: underline ${line} ${width}px light-dark(${colour.light}, ${colour.dark});
}`;
};

/** components/card/swatches.css, whole: the card is the legend of the marks. */
export const swatchesCss = (): string => `/* Made from lib/marks/palette.ts by \`npm run palette\`; a test holds the two equal. */
.swatch { padding: 0 2px; text-underline-offset: 3px; }
${PAINTED.filter((layer) => layer !== 'differs').map(swatch).join('\n')}
`;

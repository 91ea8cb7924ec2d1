import type { Tone } from './palette';

interface Colour {
  r: number;
  g: number;
  b: number;
  /** 0 to 1. */
  alpha: number;
}

/** A computed colour in the form browsers give nearly all of them; null for those of newer colour spaces. */
export const colourOf = (computed: string): Colour | null => {
  const [r, g, b, alpha = '1'] = /^rgba?\(([^)]*)\)$/.exec(computed)?.[1]?.split(/[\s,/]+/) ?? [];
  return b === undefined ? null : { r: Number(r), g: Number(g), b: Number(b), alpha: Number(alpha) };
};

const linear = (channel: number): number => (channel <= 10 ? channel / 3295 : ((channel / 255 + 0.055) / 1.055) ** 2.4);

/** Relative luminance, 0 to 1. */
const luminance = ({ r, g, b }: Colour): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** Where black and white text are equally legible. */
const MIDDLE = 0.18;
/** A ground this thick decides; a thinner one is a tint over what lies below. */
const COVERS = 0.5;

/**
 * Whether an article stands on a light or a dark ground: the nearest colour behind it. Behind a picture, or where nothing is said
 * of the ground, its text tells: text is lighter than its ground only on a dark one.
 */
export const toneOf = (article: Element): Tone => {
  for (let element: Element | null = article; element; element = element.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') break;
    const ground = colourOf(backgroundColor);
    if (ground && ground.alpha >= COVERS) return luminance(ground) < MIDDLE ? 'dark' : 'light';
  }
  const ink = colourOf(getComputedStyle(article).color);
  return ink && luminance(ink) > MIDDLE ? 'dark' : 'light';
};

import { highlightName, LAYERS, type Layer } from './names';
import type { Tone } from './palette';

/** Whether this browser can paint at all (Chrome 105, Firefox 140). Where it cannot, list and card still work. */
export const canPaint = (): boolean =>
  typeof Highlight !== 'undefined' && typeof CSS !== 'undefined' && CSS.highlights !== undefined;

const TONES: readonly Tone[] = ['light', 'dark'];

/** What stands in the registry by our doing, and how many ranges each was given. */
const registered = new Map<string, { highlight: Highlight; size: number }>();

/** A layer's highlight as it is in the registry that we share with the page. */
export class Registered {
  private readonly entry: { highlight: Highlight; size: number };

  constructor(layer: Layer, tone: Tone) {
    const highlight = new Highlight();
    highlight.priority = LAYERS.indexOf(layer);
    this.entry = { highlight, size: 0 };
    const name = highlightName(layer, tone);
    CSS.highlights.set(name, highlight);
    if (layer !== 'current') registered.set(name, this.entry);
  }

  /** One by one: Firefox 140 gives nothing back from add, and a few hundred arguments gain nothing. */
  add(range: StaticRange): void {
    this.entry.highlight.add(range);
    this.entry.size += 1;
  }

  remove(range: StaticRange): void {
    this.entry.highlight.delete(range);
    this.entry.size -= 1;
  }
}

/** Takes every highlight of ours out of the registry but that of the current figure; what the page registered stays. */
export const clear = (): void => {
  for (const layer of LAYERS) if (layer !== 'current') for (const tone of TONES) CSS.highlights.delete(highlightName(layer, tone));
  registered.clear();
};

/** False once the page took out, put another in the place of, emptied or added to a highlight of ours. */
export const isPainted = (): boolean =>
  canPaint() && registered.size > 0 && [...registered].every(([name, { highlight, size }]) => CSS.highlights.get(name) === highlight && highlight.size === size);

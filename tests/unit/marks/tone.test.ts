import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toneOf } from '../../../lib/marks';
import { colourOf } from '../../../lib/marks/tone';

/** A page whose elements say what they look like in `data-` attributes. */
const toneIn = (html: string) => toneOf(parseHTML(`<html><body>${html}</body></html>`).document.querySelector('p')!);

describe('toneOf', () => {
  beforeEach(() => {
    vi.stubGlobal('getComputedStyle', ({ dataset }: HTMLElement) => ({
      backgroundColor: dataset['ground'] ?? 'rgba(0, 0, 0, 0)',
      backgroundImage: dataset['image'] ?? 'none',
      color: dataset['ink'] ?? 'rgb(0, 0, 0)',
    }));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('goes by the nearest ground behind the text, tints left aside', () => {
    expect(toneIn('<p>1</p>')).toBe('light');
    expect(toneIn('<div data-ground="rgb(30, 30, 30)"><p data-ink="rgb(200, 200, 200)">1</p></div>')).toBe('dark');
    expect(toneIn('<div data-ground="rgb(0, 0, 0)"><div data-ground="rgb(255, 255, 255)"><p>1</p></div></div>')).toBe('light');
    expect(toneIn('<div data-ground="rgb(20, 20, 40)"><p data-ground="rgba(255, 255, 255, 0.1)">1</p></div>')).toBe('dark');
  });

  it('asks the text where a picture or nothing lies behind it', () => {
    expect(toneIn('<div data-image="url(paper.png)" data-ground="rgb(0, 0, 0)"><p>1</p></div>')).toBe('light');
    expect(toneIn('<p data-ink="rgb(230, 230, 230)">1</p>')).toBe('dark');
  });
});

describe('colourOf', () => {
  it('reads what browsers compute, and nothing else', () => {
    expect(colourOf('rgb(1, 2, 3)')).toEqual({ r: 1, g: 2, b: 3, alpha: 1 });
    expect(colourOf('rgba(1, 2, 3, 0.5)')).toEqual({ r: 1, g: 2, b: 3, alpha: 0.5 });
    expect(colourOf('oklch(0.5 0.1 20)')).toBeNull();
  });
});

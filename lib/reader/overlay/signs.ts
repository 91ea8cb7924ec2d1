import type { Tone } from '../../marks';
import type { Pausing } from '../../pausing';
import { clipsOf, isSeen } from './clips';
import { coversAt, meets } from './covers';
import { OwnHost } from './host';
import { levelAbove } from './level';
import type { Drawing, Spot } from './measure';
import { drawn, type Shape } from './sign-shapes';
import css from './signs.css?inline';

/** How a sign is coloured: as better, worse, neither, or as the reader's own doing. */
export type Ink = 'plain' | 'good' | 'bad' | 'decided';

/** What is drawn at a figure: at its upper right how it changed, at its upper left what was decided of it. */
export interface Sign {
  shape: Shape;
  ink: Ink;
}

const SVG = 'http://www.w3.org/2000/svg';
const INKS: readonly Ink[] = ['plain', 'good', 'bad', 'decided'];

/** Of a line's height: a sign fits between two lines of usual spacing, and is seen at the least size. */
const PART = 0.3;
const [LEAST, MOST] = [5, 11];
/** The overlay of signs: shapes, no text, so that searching and copying never meet them. It is in the page only while there are any. */
export class Signs {
  private host: OwnHost | null = null;
  private readonly svg = document.createElementNS(SVG, 'svg');
  private readonly paths = new Map<Ink, SVGPathElement>();
  private level = 0;
  /** Whether something that stays in place lay over signs when that was looked at last. */
  isCovered = false;

  constructor() {
    for (const ink of INKS) {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('class', ink);
      this.paths.set(ink, path);
      this.svg.append(path);
    }
  }

  /** Begins to draw these signs at the places their figures have now; those of figures that are cut off are left out. */
  begin(signs: ReadonlyMap<number, readonly Sign[]>, tone: Tone, above: Element): Drawing {
    const host = this.present();
    this.level = levelAbove(above);
    const lines: Record<Ink, string[]> = { plain: [], good: [], bad: [], decided: [] };
    const add = (all: readonly Spot[]): void => {
      const spots = all.filter(({ index }) => signs.has(index));
      if (spots.length === 0) return;
      const origin = this.svg.getBoundingClientRect();
      const scale = origin.width / 100 || 1;
      const clipOf = clipsOf();
      const covers = this.covers().map((cover) => cover.getBoundingClientRect());
      for (const { index, first, last, element } of spots) {
        const clip = clipOf(element);
        for (const { shape, ink } of signs.get(index)!) {
          const line = ink === 'decided' ? first : last;
          const size = Math.min(MOST, Math.max(LEAST, (line.bottom - line.top) * PART));
          const x = ink === 'decided' ? line.left - size * 0.4 : line.right - size * 0.6;
          const y = line.top - size * 0.45;
          const box = { left: x, top: y, right: x + size, bottom: y + size };
          const isFree = !covers.some((cover) => meets(cover, box));
          if (isFree && isSeen(clip, x, y) && isSeen(clip, x + size * 0.6, line.bottom)) lines[ink].push(drawn(shape, (x - origin.left) / scale, (y - origin.top) / scale, size / scale));
        }
      }
    };
    return { add, show: () => this.draw(lines, tone, host) };
  }

  private *draw(lines: Record<Ink, readonly string[]>, tone: Tone, host: OwnHost): Pausing<void> {
    this.svg.setAttribute('class', tone);
    for (const ink of INKS) this.paths.get(ink)!.setAttribute('d', lines[ink].join(''));
    host.element.style.setProperty('--duibiao-level', String(this.level));
    yield;
  }

  /** Looks whether something stays in place over signs now; false where there are none. */
  look(): boolean {
    return this.host !== null && this.covers().length > 0;
  }

  remove(): void {
    this.host?.remove();
    this.host = null;
  }

  private covers(): Element[] {
    const covers = coversAt(this.level);
    this.isCovered = covers.length > 0;
    return covers;
  }

  private present(): OwnHost {
    if (this.host) return this.host;
    const host = new OwnHost('signs', css);
    host.root.append(this.svg);
    host.attach();
    return (this.host = host);
  }
}

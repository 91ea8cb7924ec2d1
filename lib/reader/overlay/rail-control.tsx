import { render } from 'preact';
import { Rail, type Near, type RailLayer } from '../../../components/rail/rail';
import css from '../../../components/rail/rail.css?inline';
import { Speaking } from '../../../components/words';
import type { Layer, Tone } from '../../marks';
import { own } from '../../page/own';
import type { Pausing } from '../../pausing';
import { breathe } from '../../slices';
import type { Words } from '../article';
import { clipWithout, floatsAlong } from './floats';
import { OwnHost } from './host';
import type { Drawing, Spot } from './measure';
import { isLong, type Scroller } from './scroller';

/** Pixels of the rail above and below the pointer whose figures are named. */
const REACH = 8;
/** Where scroll bars lie over the page they show themselves for a moment, about this wide. */
const SCROLL_BAR = 12;

/** Where a finger scrolls there is none to be hit. */
const roomForBar = (scroller: Scroller): number => (scroller.isOverlaid() && matchMedia('(pointer: fine)').matches ? SCROLL_BAR : 0);

/** What the rail shows of what is scrolled. */
interface Seen extends ReturnType<Scroller['at']> {
  /** Where the rail stands, in pixels from the right and from the top. */
  right: number;
  from: number;
}

/**
 * The rail along the right edge of what scrolls the article. It says nothing to a screen reader and takes no focus: going from figure to
 * figure by keys does the same there, and says what each figure is.
 */
export class RailControl {
  private host: OwnHost | null = null;
  private readonly frame = document.createElement('div');
  private scroller: Scroller | null = null;
  private tone: Tone = 'light';
  private height = 0;
  private places = new Map<RailLayer, number[]>();
  private near: Near | null = null;
  /** What the frame's style says. */
  private readonly said = new Map<string, string>();

  constructor(private readonly words: Words) {
    this.frame.addEventListener('pointerdown', (event) => this.pressed(event));
    this.frame.addEventListener('pointermove', (event) => this.pointed(event));
    this.frame.addEventListener('pointerover', () => this.makeWay());
    this.frame.addEventListener('pointerleave', () => this.label(null));
  }

  /** Begins to draw the rail for figures as they stand now; it is taken away where there is nothing to go to. */
  begin(layerOf: ReadonlyMap<number, Layer>, tone: Tone, scroller: Scroller): Drawing {
    /** Parts of the whole height. */
    const found = new Map<RailLayer, number[]>();
    const add = (spots: readonly Spot[]): void => {
      const { top, whole } = scroller.at();
      const box = scroller.box();
      for (const { index, first } of spots) {
        const layer = layerOf.get(index) as RailLayer | undefined;
        if (!layer) continue;
        const place = ((first.top + first.bottom) / 2 - box.top + top) / whole;
        const places = found.get(layer);
        if (places) places.push(place);
        else found.set(layer, [place]);
      }
    };
    return { add, show: () => this.draw(found, tone, scroller) };
  }

  private *draw(found: ReadonlyMap<RailLayer, readonly number[]>, tone: Tone, scroller: Scroller): Pausing<void> {
    if (found.size === 0 || !isLong(scroller)) return this.remove();
    const box = scroller.box();
    this.scroller = scroller;
    this.tone = tone;
    this.height = Math.max(0, Math.min(innerHeight, box.bottom) - Math.max(0, box.top));
    this.places = new Map([...found].map(([layer, places]) => [layer, places.map((place) => place * this.height)]));
    const seen = this.look(scroller);
    this.render();
    this.present();
    this.stand(seen);
    yield;
    // Once it was drawn: with each look at a page that was changed Chromium makes its marks anew, and will when it draws.
    const { host } = this;
    requestAnimationFrame(() => breathe(() => {
      if (this.host !== host) return;
      this.follow();
      this.makeWay();
    }));
  }

  /** Shows which part is seen after something was scrolled. */
  follow(): void {
    if (!this.scroller || !this.host) return;
    const seen = this.look(this.scroller);
    this.stand(seen);
    // Not by a style: with each change of one Chromium paints all marks of the page anew.
    const track = this.frame.querySelector('.track');
    if (track) track.scrollTop = this.height - (seen.top / seen.whole) * this.height;
  }

  /** How the page is scrolled, and where what scrolls it stands. */
  private look(scroller: Scroller): Seen {
    const box = scroller.box();
    return { ...scroller.at(), right: Math.max(0, own(document, 'documentElement').clientWidth - box.right) + roomForBar(scroller), from: Math.max(0, box.top) };
  }

  private stand({ right, from, whole, shown }: Seen): void {
    const set = (name: string, value: number): void => this.set(name, `${Math.round(value * 10) / 10}px`);
    set('--right', right);
    set('--top', from);
    set('--height', this.height);
    set('--seen-height', (shown / whole) * this.height);
  }

  /** Says where something stands, if it has not been said before. */
  private set(name: string, value: string): void {
    if (this.said.get(name) === value) return;
    this.said.set(name, value);
    this.frame.style.setProperty(name, value);
  }

  /** Leaves free what the page's own floating tools take of the edge; they come and go as the page is scrolled. */
  private makeWay(): void {
    const box = this.host && this.frame.firstElementChild?.getBoundingClientRect();
    if (!this.host || !box) return;
    const floats = floatsAlong((box.left + box.right) / 2, { from: box.top, to: box.bottom }, this.host.element);
    this.set('--without', clipWithout(floats.map(({ from, to }) => ({ from: from - box.top, to: to - box.top }))));
  }

  remove(): void {
    render(null, this.frame);
    this.host?.remove();
    this.host = this.scroller = null;
  }

  private present(): void {
    if (this.host) return;
    this.host = new OwnHost('rail', css);
    this.host.root.append(this.frame);
    this.host.attach();
    // What happens on the rail is no business of the page's own listeners.
    for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend']) this.host.element.addEventListener(type, (event) => event.stopPropagation());
  }

  private render(): void {
    render(
      <Speaking.Provider value={this.words}>
        <Rail tone={this.tone} height={this.height} layers={this.places} near={this.near} />
      </Speaking.Provider>,
      this.frame,
    );
  }

  private label(near: Near | null): void {
    if (near === null && this.near === null) return;
    this.near = near;
    if (this.host) this.render();
  }

  /** How far down the rail a pointer is. */
  private placeOf(event: PointerEvent): number {
    return event.clientY - this.frame.firstElementChild!.getBoundingClientRect().top;
  }

  private pressed(event: PointerEvent): void {
    if (event.button !== 0) return;
    // No text is to be selected by a press on the rail.
    event.preventDefault();
    (event.target as Element).setPointerCapture(event.pointerId);
    this.go(this.placeOf(event));
  }

  private pointed(event: PointerEvent): void {
    const place = this.placeOf(event);
    if (event.buttons & 1) this.go(place);
    const counts = [...this.places].map(([layer, places]) => ({ layer, count: places.filter((one) => Math.abs(one - place) <= REACH).length }));
    this.label({ top: place, counts: counts.filter(({ count }) => count > 0) });
  }

  private go(place: number): void {
    const { scroller } = this;
    if (scroller && this.height > 0) scroller.center((place / this.height) * scroller.at().whole);
  }
}

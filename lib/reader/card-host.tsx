import { render } from 'preact';
import { Card, type CardProps } from '../../components/card/card';
import css from '../../components/card/card.css?inline';
import { Speaking } from '../../components/words';
import type { Words } from './article';
import { own } from '../page/own';
import { partSeen } from './frames';
import { distanceTo, placeCard, type Around, type Box } from './place';
import { addStyle } from './shadow-style';

/** Its hyphen keeps the page's rules for div, span and the like off it. */
const HOST = 'duibiao-card';

/** What happens in the card is no business of the page's own listeners. */
const PRIVATE = 'click dblclick mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress wheel contextmenu'.split(' ');

/** Shows above everything of the page where the browser has a top layer for it; z-index does elsewhere. */
const raise = (host: HTMLElement): void => {
  try {
    host.popover = 'manual';
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
};

/** The card's element in the page. It is there only while a card is open, so that the page's DOM is otherwise its own. */
export class CardHost {
  private host: HTMLElement | null = null;
  private frame: HTMLElement | null = null;

  /** Draws the card beside the figure's boxes, over whatever card was open. */
  show(props: CardProps, words: Words, boxes: readonly Box[], around: Around | null): void {
    this.hide();
    const host = document.createElement(HOST);
    const root = host.attachShadow({ mode: 'closed' });
    addStyle(root, css);
    this.frame = document.createElement('div');
    this.frame.className = 'frame';
    this.frame.dataset['theme'] = words.theme;
    root.append(this.frame);
    for (const type of PRIVATE) host.addEventListener(type, (event) => event.stopPropagation());
    own(document, 'documentElement').append(host);
    this.host = host;
    raise(host);
    this.draw(props, words);
    this.moveTo(boxes, around);
  }

  /** Draws the open card anew, where it stands. */
  draw(props: CardProps, words: Words): void {
    if (this.frame === null) return;
    render(
      <Speaking.Provider value={words}>
        <Card {...props} />
      </Speaking.Provider>,
      this.frame,
    );
  }

  /** Takes the keyboard into the card. */
  focus(): void {
    this.frame?.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  /** Keeps the card beside its figure when that has moved. */
  moveTo(boxes: readonly Box[], around: Around | null): void {
    const { frame } = this;
    if (frame === null) return;
    frame.style.setProperty('--room', 'none');
    const { width, height } = frame.getBoundingClientRect();
    const place = placeCard(boxes, { width, height }, seenPart(), around);
    frame.style.left = `${place.left}px`;
    frame.style.top = `${place.top}px`;
    frame.style.setProperty('--room', `${place.room}px`);
  }

  hide(): void {
    if (this.frame) render(null, this.frame);
    this.host?.remove();
    this.host = this.frame = null;
  }

  /** How far a point of the viewport is from the card; infinitely where none is open. */
  distance(x: number, y: number): number {
    return this.frame === null ? Infinity : distanceTo(this.frame.getBoundingClientRect(), x, y);
  }

  /** Whether an event happened in the card: outside its shadow root the host stands for all of it. */
  holds(event: Event): boolean {
    return this.host !== null && event.target === this.host;
  }
}

/** The part of the viewport the reader sees, without its scroll bars. */
export const seenPart = (): Box => partSeen(own(document, 'documentElement').clientWidth || window.innerWidth, window.innerHeight);

import { render } from 'preact';
import { Card, type CardProps } from '../../components/card/card';
import css from '../../components/card/card.css?inline';
import { Speaking } from '../../components/words';
import type { Words } from './article';
import { own } from '../page/own';
import { copyText } from './copy';
import { FocusKeeper } from './focus-keeper';
import { partSeen } from './frames';
import { ownElement } from './own-element';
import { distanceTo, keepPlace, lackOfRoom, placeCard, type Around, type Box, type Place, type Size } from './place';

/**
 * What happens in the card is no business of the page's own listeners. Those that listen on the way down, at window or document,
 * were there first and hear that something happened, though not where: the shadow root is closed.
 */
const PRIVATE =
  'click dblclick auxclick mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress beforeinput input change compositionstart compositionend focusin focusout copy cut paste wheel contextmenu submit'.split(' ');

/** Shows above everything of the page where the browser has a top layer for it; z-index does elsewhere. */
const raise = (host: HTMLElement): void => {
  try {
    host.popover = 'manual';
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
};

/** What is asked of whoever holds the card. */
export interface CardListener {
  /** A key that nothing in the card had a use for. */
  onKey(event: KeyboardEvent): void;
  /** The reader turned to the card: with the pointer's button, a finger or the keyboard. */
  onEntered(): void;
  /** Something was unfolded, typed or learned: the card may need another place. */
  onResized(): void;
}

/** The card's element in the page. It is there only while a card is open, so that the page's DOM is otherwise its own. */
export class CardHost {
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private frame: HTMLElement | null = null;
  private sizes: ResizeObserver | null = null;
  private readonly focusKeeper = new FocusKeeper();

  constructor(private readonly listener: CardListener) {}

  /** Draws the card beside the figure's boxes, over whatever card was open. Keeps the keyboard if that card had it. */
  show(props: CardProps, words: Words, boxes: readonly Box[], around: Around | null): void {
    if (this.frame === null) this.open();
    this.draw(props, words);
    this.moveTo(boxes, around);
  }

  /** Draws the open card anew, where it stands. The keyboard stays in it also where the button that was pressed is gone. */
  draw(props: CardProps, words: Words): void {
    if (this.frame === null) return;
    const had = this.hasFocus();
    this.frame.dataset['theme'] = words.theme;
    render(
      <Speaking.Provider value={words}>
        <Card key={props.index} {...props} />
      </Speaking.Provider>,
      this.frame,
    );
    if (had) this.focus();
  }

  /** Takes the keyboard into the card; it goes back to where it was when the card closes. */
  focus(): void {
    if (this.root?.activeElement) return;
    this.focusKeeper.keep();
    this.frame?.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  /** Whether the keyboard is in the card. */
  hasFocus(): boolean {
    return this.root?.activeElement != null;
  }

  /** Copies a text from within the card; whether that came about. */
  copy(text: string): boolean {
    return this.root !== null && copyText(this.root, text);
  }

  /** Keeps the card beside its figure when that has moved. */
  moveTo(boxes: readonly Box[], around: Around | null): void {
    this.put((size) => placeCard(boxes, size, seenPart(), around));
  }

  /** Gives the card the room it needs now that it has another size, on the side of its figure where it stands if that has any. */
  fit(boxes: readonly Box[], around: Around | null): void {
    const now = this.frame?.getBoundingClientRect();
    if (now) this.put((size) => keepPlace(boxes, size, now, seenPart()) ?? placeCard(boxes, size, seenPart(), around));
  }

  private put(placed: (size: Size) => Place): void {
    const { frame } = this;
    if (frame === null) return;
    const scroller = frame.firstElementChild;
    const scrolled = scroller?.scrollTop ?? 0;
    const seen = seenPart();
    frame.style.setProperty('--seen', `${seen.right - seen.left}px`);
    frame.style.setProperty('--room', 'none');
    const { width, height } = frame.getBoundingClientRect();
    const place = placed({ width, height });
    frame.style.left = `${place.left}px`;
    frame.style.top = `${place.top}px`;
    frame.style.setProperty('--room', `${place.room}px`);
    if (scroller) scroller.scrollTop = scrolled;
    this.tellCut();
  }

  /** Scrolls the page as far as the card is cut and its figure can go: for a card that was asked for, never for one that follows the pointer. */
  makeRoom(boxes: readonly Box[]): void {
    const { frame } = this;
    const card = frame?.firstElementChild;
    if (!frame || !card || !(card.scrollHeight > card.clientHeight + 1)) return;
    const whole = frame.getBoundingClientRect().height + card.scrollHeight - card.clientHeight;
    const by = lackOfRoom(boxes, whole, seenPart());
    if (by !== 0) window.scrollBy({ top: by, behavior: 'instant' });
  }

  /** Marks a card that goes on below what is seen of it. */
  private tellCut(): void {
    const card = this.frame?.firstElementChild;
    if (card) this.frame?.toggleAttribute('data-cut', card.scrollTop + card.clientHeight < card.scrollHeight - 1);
  }

  hide(): void {
    const had = this.hasFocus();
    if (this.frame) render(null, this.frame);
    this.sizes?.disconnect();
    this.host?.remove();
    this.host = this.root = this.frame = null;
    if (had) this.focusKeeper.giveBack();
  }

  /** How far a point of the viewport is from the card; infinitely where none is open. */
  distance(x: number, y: number): number {
    return this.frame === null ? Infinity : distanceTo(this.frame.getBoundingClientRect(), x, y);
  }

  /** Whether an event happened in the card: outside its shadow root the host stands for all of it. */
  holds(event: Event): boolean {
    return this.host !== null && event.target === this.host;
  }

  private open(): void {
    const { host, root } = ownElement('card', css);
    const frame = document.createElement('div');
    frame.className = 'frame';
    root.append(frame);
    frame.addEventListener('keydown', (event) => {
      if (!event.defaultPrevented) this.listener.onKey(event);
    });
    frame.addEventListener('scroll', () => this.tellCut(), { capture: true, passive: true });
    frame.addEventListener('pointerdown', () => this.listener.onEntered());
    frame.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof Element) this.focusKeeper.keep(relatedTarget);
      this.listener.onEntered();
    });
    // A press on a button must not take away what the page has selected.
    frame.addEventListener('mousedown', (event) => {
      if (event.target instanceof Element && event.target.closest('button, summary, svg')) event.preventDefault();
    });
    for (const type of PRIVATE) host.addEventListener(type, (event) => event.stopPropagation());
    // Firefox tells listeners of the page what an event met within a closed root (originalTarget): they could press what is there.
    for (const type of PRIVATE) frame.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), { capture: true });
    own(document, 'documentElement').append(host);
    // A page that enlarges itself as a whole would enlarge the card and its distances twice.
    if (host.currentCSSZoom > 0 && host.currentCSSZoom !== 1) host.style.setProperty('zoom', String(1 / host.currentCSSZoom), 'important');
    this.host = host;
    this.root = root;
    this.frame = frame;
    raise(host);
    this.sizes = new ResizeObserver(() => this.listener.onResized());
    this.sizes.observe(frame);
  }
}

/** The part of the viewport the reader sees, without its scroll bars. */
export const seenPart = (): Box => partSeen(own(document, 'documentElement').clientWidth || window.innerWidth, window.innerHeight);

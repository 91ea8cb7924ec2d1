import type { CardProps } from '../../components/card/card';
import { boxesOf, paintCurrent } from '../marks';
import type { Article, Words } from './article';
import { CardHost, seenPart } from './card-host';
import type { Compared } from './compared';
import { inView, type Around } from './place';
import { surroundingsOf } from './surroundings';

/** Opens and closes the card. While it is open it follows its figure, and Esc, a press elsewhere or scrolling away close it. */
export class CardControl {
  private readonly host = new CardHost();
  private listening: AbortController | null = null;
  private around: () => Around | null = () => null;
  /** Index of the figure whose card is open. */
  open: number | null = null;
  /** A card that was asked for stays; one that only followed the pointer goes with it. */
  pinned = false;

  constructor(
    private readonly article: Article,
    private readonly words: Words,
    private readonly compared: Compared,
  ) {}

  show(index: number, pinned: boolean): void {
    const figure = this.article.reading.observations[index];
    const boxes = figure ? boxesOf(this.article.flat, figure) : [];
    if (!figure || boxes.length === 0) return;
    this.close();
    this.open = index;
    this.pinned = pinned;
    paintCurrent(this.article.flat, figure);
    this.around = surroundingsOf(this.article, index);
    this.host.show(this.props(index), this.words, boxes, this.around());
    this.listen();
  }

  /** Takes the keyboard into the open card. */
  enter(): void {
    this.host.focus();
  }

  private props(index: number): CardProps {
    return { reading: this.article.reading, index, beside: this.compared.beside, onClose: () => this.close() };
  }

  /** Shows what became known since the card was opened. */
  refresh(): void {
    if (this.open !== null) this.host.draw(this.props(this.open), this.words);
  }

  close(): void {
    if (this.open === null) return;
    this.open = null;
    this.pinned = false;
    this.listening?.abort();
    this.host.hide();
    paintCurrent(this.article.flat, null);
  }

  holds(event: Event): boolean {
    return this.host.holds(event);
  }

  /** How far a point of the viewport is from the open card, in pixels. */
  distance(x: number, y: number): number {
    return this.host.distance(x, y);
  }

  private listen(): void {
    const listening = new AbortController();
    this.listening = listening;
    const { signal } = listening;
    this.compared.follow(() => this.refresh(), signal);
    let frame = 0;
    const follow = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => this.follow(signal));
    };
    window.addEventListener('keydown', (event) => this.onKey(event), { capture: true, signal });
    window.addEventListener('pointerdown', (event) => this.onPress(event), { capture: true, signal });
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { passive: true, signal });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  }

  /** A press on the card's own figure must not close what the click after it would open again. */
  private onPress(event: PointerEvent): void {
    const figure = this.open === null ? undefined : this.article.reading.observations[this.open];
    if (!figure || this.holds(event)) return;
    const { clientX: x, clientY: y } = event;
    const own = boxesOf(this.article.flat, figure).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
    if (!own) this.close();
  }

  private follow(signal: AbortSignal): void {
    const figure = this.open === null ? undefined : this.article.reading.observations[this.open];
    if (signal.aborted || !figure) return;
    const boxes = boxesOf(this.article.flat, figure);
    if (inView(boxes, seenPart())) this.host.moveTo(boxes, this.around());
    else this.close();
  }
}

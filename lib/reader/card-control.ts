import type { CardProps } from '../../components/card/card';
import type { Standing } from '../compare/standing';
import { boxesOf, paintCurrent } from '../marks';
import { citationOf } from '../view/citation';
import type { Article, Deciding, Words } from './article';
import { CardHost, seenPart } from './card-host';
import type { Compared } from './compared';
import { pageAddress } from './frames';
import { inView, type Around } from './place';
import { surroundingsOf } from './surroundings';
import { turnTab } from './tab-ring';
import { trusted } from './trusted';

/** Opens and closes the card. While it is open it follows its figure, and Esc, a press elsewhere or scrolling away close it. */
export class CardControl {
  private readonly host = new CardHost({ onKey: (event) => this.onKey(event), onEntered: () => void (this.pinned = true), onResized: () => this.place((boxes) => this.host.fit(boxes, this.around())) });
  private listening: AbortController | null = null;
  private around: () => Around | null = () => null;
  private standing: Standing | null | undefined;
  /** While a form is open nothing but the reader closes the card: what was typed must not be lost. */
  private correcting = false;
  /** Index of the figure whose card is open. */
  open: number | null = null;
  /** A card that was asked for stays; one that only followed the pointer goes with it. */
  pinned = false;

  constructor(
    private readonly article: Article,
    private readonly words: Words,
    private readonly compared: Compared,
    private readonly deciding: Deciding,
  ) {}

  show(index: number, pinned: boolean): void {
    const figure = this.article.reading.observations[index];
    const boxes = figure ? boxesOf(this.article.flat, figure) : [];
    if (!figure || boxes.length === 0) return;
    this.listening?.abort();
    this.open = index;
    this.pinned = pinned;
    this.correcting = false;
    paintCurrent(this.article.flat, figure);
    this.around = surroundingsOf(this.article, index);
    this.standing = undefined;
    this.host.show(this.props(index), this.words, boxes, this.around());
    this.listen(index);
    if (pinned) this.makeRoom();
  }

  /** Takes the keyboard into the open card. */
  enter(): void {
    this.host.focus();
  }

  /** Shows what became known or was decided since the card was opened. */
  refresh(): void {
    if (this.open !== null) this.host.draw(this.props(this.open), this.words);
  }

  close(): void {
    if (this.open === null) return;
    this.open = null;
    this.pinned = false;
    this.correcting = false;
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

  private props(index: number): CardProps {
    const { reading, decisions, explanations } = this.article;
    const figure = reading.observations[index]!;
    return {
      reading,
      index,
      beside: this.compared.known ? this.compared.beside : undefined,
      standing: this.standing,
      delay: this.compared.delay,
      why: explanations.get(figure.start),
      decided: decisions[index] ?? null,
      decisionOf: (at) => decisions[at] ?? null,
      correcting: this.correcting,
      onCorrecting: (correcting) => this.correct(correcting),
      onDecide: (decision) => this.deciding.decide(index, decision),
      onTakeBack: () => this.deciding.takeBack(index),
      onCopy: () => this.host.copy(citationOf(reading, figure, pageAddress(), this.words.locale, this.words.t)),
      onClose: () => this.close(),
    };
  }

  /** Opens or closes the form; the keyboard stays in the card. */
  private correct(correcting: boolean): void {
    if (this.open === null) return;
    this.correcting = correcting;
    if (correcting) this.pinned = true;
    this.refresh();
    if (!correcting) this.host.focus();
    else this.makeRoom();
  }

  private async learn(index: number, signal: AbortSignal): Promise<void> {
    const standing = await this.compared.standing(index);
    if (signal.aborted) return;
    this.standing = standing?.quote === this.article.reading.observations[index]?.quote ? standing : null;
    this.refresh();
  }

  private listen(index: number): void {
    const listening = new AbortController();
    this.listening = listening;
    const { signal } = listening;
    const learn = (): void => void ((this.compared.beside?.peers ?? 0) > 0 && this.learn(index, signal));
    this.compared.follow(() => {
      this.refresh();
      learn();
    }, signal);
    learn();
    let frame = 0;
    const follow = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => this.follow(signal));
    };
    window.addEventListener('keydown', trusted((event) => this.onPageKey(event)), { capture: true, signal });
    window.addEventListener('pointerdown', trusted((event) => this.onPress(event)), { capture: true, signal });
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { passive: true, signal });
  }

  /** A key pressed in the page. */
  private onPageKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || this.holds(event)) return;
    event.stopPropagation();
    this.step();
  }

  /** A key pressed in the card. */
  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      this.step();
    } else if (event.key === 'Tab' && event.currentTarget instanceof HTMLElement) turnTab(event, event.currentTarget);
  }

  /** Back by one: out of the form, then out of the card. */
  private step(): void {
    if (this.correcting) this.correct(false);
    else this.close();
  }

  /** A press on the card's own figure must not close what the click after it would open again. */
  private onPress(event: PointerEvent): void {
    const figure = this.open === null ? undefined : this.article.reading.observations[this.open];
    if (!figure || this.correcting || this.holds(event)) return;
    const { clientX: x, clientY: y } = event;
    const own = boxesOf(this.article.flat, figure).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
    if (!own) this.close();
  }

  private follow(signal: AbortSignal): void {
    const figure = this.open === null ? undefined : this.article.reading.observations[this.open];
    if (signal.aborted || !figure) return;
    if (inView(boxesOf(this.article.flat, figure), seenPart())) this.place((boxes) => this.host.moveTo(boxes, this.around()));
    else if (!this.correcting) this.close();
  }

  /** Scrolls the page where the card lacks room, and takes the card along at once: for a moment it would cover its figure. */
  private makeRoom(): void {
    this.place((boxes) => this.host.fit(boxes, this.around()));
    this.place((boxes) => this.host.makeRoom(boxes));
    this.place((boxes) => this.host.moveTo(boxes, this.around()));
  }

  /** Places the card by its figure, as long as that can be seen. */
  private place(put: (boxes: readonly DOMRect[]) => void): void {
    const figure = this.open === null ? undefined : this.article.reading.observations[this.open];
    const boxes = figure ? boxesOf(this.article.flat, figure) : [];
    if (boxes.length > 0 && inView(boxes, seenPart())) put(boxes);
  }
}

import { own } from '../page/own';
import type { Pausing } from '../pausing';
import type { FlatText } from '../text';
import { spokenFigure } from '../view/spoken';
import type { Article, Deciding, Words } from './article';
import { CardControl } from './card-control';
import type { Compared } from './compared';
import { SHOW_ALL, showFigures, type Choice, type Showing } from './showing';
import { Voice } from './voice';
import { bringIntoView, Walk, type Direction } from './walk';
import { watchText } from './watch';

/** What an article is shown with. */
export interface Surroundings {
  words: Words;
  compared: Compared;
  deciding: Deciding;
  /** False once this script is an orphan. */
  isAlive: () => boolean;
}

/** How the page's changes are followed while an article is shown. */
export interface Following {
  /** How often its text changed before. */
  times: number;
  /** Finds the text as it stands in the page now; null where there is none. */
  again: () => Pausing<FlatText | null>;
  /** The text is another one now and has come to rest. */
  onChange: () => void;
}

/** One article on its page: its marks and its card, and the walk through its figures. */
export class Presence {
  private readonly card: CardControl;
  private readonly walking: Walk;
  private readonly voice = new Voice();
  private choice: Choice = SHOW_ALL;
  private showing: (Showing & { end: AbortController }) | null = null;

  constructor(
    readonly article: Article,
    private readonly around: Surroundings,
  ) {
    this.card = new CardControl(article, around.words, around.compared, around.deciding);
    this.walking = new Walk(article);
  }

  /** Paints the marks, listens to the pointer and follows the page's changes. */
  show(choice: Choice, following: Following): void {
    this.hide();
    const { article, card } = this;
    const { times, again, onChange } = following;
    const page = own(document, 'documentElement');
    const end = new AbortController();
    const { signal } = end;
    this.choice = choice;
    const shown = showFigures(article, { ...this.around, card }, choice, signal);
    this.showing = { ...shown, end };
    signal.addEventListener('abort', () => this.voice.end());
    const onMoved = (flat: FlatText): void => {
      article.flat = flat;
      // A page written anew has lost its listeners, ours too.
      if (own(document, 'documentElement') === page) shown.moved();
      else this.show(this.choice, following);
    };
    watchText({ flat: article.flat, again, words: article.words, onMoved, onChange }, times, signal);
  }

  /** Takes everything back: marks, listeners, card. */
  hide(): void {
    this.showing?.end.abort();
    this.showing = null;
    this.card.close();
  }

  /** Shows what the reader wants shown from now on. */
  choose(choice: Choice): void {
    this.choice = choice;
    this.showing?.choose(choice);
    // In the language and colours chosen now.
    this.card.refresh();
  }

  /** Shows what was decided: marks and checks as they are now, the open card with what it says. */
  decided(laid: Partial<Article>): void {
    const { article, card } = this;
    const start = card.open === null ? undefined : article.reading.observations[card.open]?.start;
    Object.assign(article, laid);
    if (card.open !== null && article.reading.observations[card.open]?.start !== start) card.close();
    this.showing?.decided();
    card.refresh();
  }

  /** Brings a figure into view and opens its card. False where it has no place in the page any more. */
  showFigure(index: number): boolean {
    if (!bringIntoView(this.article, index)) return false;
    this.walking.stand(index);
    this.card.show(index, true);
    return this.card.open === index;
  }

  /**
   * Goes to the figure after or before the present one, of all that are marked or of those whose check differs: brings it into
   * view, marks it and says it. An open card follows. False where there is nothing to go to.
   */
  walk(direction: Direction, only?: 'differs'): boolean {
    const { article, walking, card, showing, around: { words: { t, locale }, compared } } = this;
    if (!showing) return false;
    if (card.open !== null) walking.stand(card.open);
    const step = walking.step(direction, showing.marked(), only);
    if (!step) return false;
    if (card.open !== null) card.show(step.index, true);
    const said = spokenFigure(article.reading.observations[step.index]!, step.index, compared.beside, locale, t);
    this.voice.say(step.wrapped ? t(direction === 1 ? 'walkFromStart' : 'walkFromEnd', said) : said, locale);
    return true;
  }

  /** Opens the card of the figure the reader is at and goes into it. False where none can be seen. */
  openCard(): boolean {
    const { card, walking, showing } = this;
    const index = showing && (card.open ?? walking.presentOf(showing.marked()));
    if (index === null) return false;
    walking.goTo(index);
    card.show(index, true);
    card.enter();
    return card.open === index;
  }
}

import { hitTestFor, isPainted, paint, rangeOf, unpaint } from '../marks';
import type { Reading } from '../model';
import type { Article, ReadPage, Words } from './article';
import { CardControl } from './card-control';
import { followPointer } from './hover';
import { watchText } from './watch';

/** Reads one page, shows its figures on it and lets go of it again. */
export class Reader {
  private article: Article | null = null;
  private card: CardControl | null = null;
  private showing: AbortController | null = null;
  private saved = { address: '', figures: -1 };
  private rereads = 0;

  constructor(
    private readonly read: ReadPage,
    private readonly words: Words,
    private readonly save: (reading: Reading) => void,
    /** False once the extension was reloaded or removed and this script is an orphan. */
    private readonly isAlive: () => boolean,
  ) {}

  /** Reads the page and hands the reading on to be kept. Gives the number of figures, or null without an article. */
  start(): number | null {
    this.article = this.attempt();
    if (this.article === null) return null;
    this.card = new CardControl(this.article, this.words);
    this.keep(this.article.reading);
    return this.article.reading.observations.length;
  }

  /** Paints the marks and listens to the pointer. */
  show(): void {
    const { article, card } = this;
    if (article === null || card === null) return;
    this.hide();
    const showing = new AbortController();
    this.showing = showing;
    const { observations, checks } = article.reading;
    paint(article.flat, observations, checks);
    followPointer(hitTestFor(article.flat, observations), card, this.isAlive, showing.signal);
    watchText(article.flat, this.rereads, showing.signal, () => this.isAlive() && this.readAgain());
    // The page shares the registry of highlights and may have cleared it.
    window.addEventListener('focus', () => !this.isAlive() || isPainted() || paint(article.flat, observations, checks), { signal: showing.signal });
  }

  /** Takes everything back: marks, listeners, card. */
  hide(): void {
    this.showing?.abort();
    this.showing = null;
    this.card?.close();
    unpaint();
  }

  /** Brings a figure into view and opens its card. False where it has no place in the page any more. */
  showFigure(index: number): boolean {
    const figure = this.article?.reading.observations[index];
    const range = figure && this.article ? rangeOf(this.article.flat, figure) : null;
    const element = range?.startContainer.parentElement;
    if (!element || !range) return false;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { top } = range.getBoundingClientRect();
    window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' });
    this.card?.show(index, true);
    return this.card?.open === index;
  }

  /** Whatever goes wrong in a page no one foresaw stays out of that page's console: it is a page without an article then. */
  private attempt(): Article | null {
    try {
      return this.read(document);
    } catch {
      return null;
    }
  }

  private readAgain(): void {
    this.rereads += 1;
    this.hide();
    this.article = this.attempt();
    this.card = this.article && new CardControl(this.article, this.words);
    if (this.article) this.keep(this.article.reading);
    this.show();
  }

  /**
   * A page that filled itself in late is kept again, and so is the next page of a portal that loads pages into one; a page
   * that lost figures, to a toolbar that rewrites it, is not.
   */
  private keep(reading: Reading): void {
    const address = location.pathname + location.search;
    const figures = reading.observations.length;
    if (address === this.saved.address && figures <= this.saved.figures) return;
    this.saved = { address, figures };
    this.save(reading);
  }
}

import { isAnother, type Told } from '../compare/another';
import { rangeOf } from '../marks';
import { fit } from '../messages/fit';
import type { Reading } from '../model';
import { pageKey } from '../store/page-key';
import type { Article, ReadArticle, ReadPage, Words } from './article';
import { CardControl } from './card-control';
import { pageAddress, scrollAround } from './frames';
import { showFigures } from './showing';
import { watchText } from './watch';

/** Where the reader's readings go. */
export interface Keeper {
  save(url: string, reading: Reading): void;
  /** The page shows something else now that is no report. */
  leave(): void;
}

/** Milliseconds after a change of address at which a page is looked at that brings its next article by and by. */
const LOOKS = [700, 2_000, 5_000, 10_000];

const here = (): string => pageKey(pageAddress());

/** A toolbar that rewrites an article, to the traditional script or larger letters, leaves its numbers. */
const sameNumbers = (a: Reading, b: Reading): boolean => a.text.replace(/\D/g, '') === b.text.replace(/\D/g, '');

const told = ({ report, page }: Reading): Told => ({ ...report, kind: page.kind });

/** Which of a split text's pages a reading is of; undefined where it is whole. */
const pageOf = ({ notes }: Reading): number | undefined => notes.find((note) => note.kind === 'page-of')?.page;

/** Reads one page, shows its figures on it and lets go of it again. Follows a portal that loads other pages into one. */
export class Reader {
  private article: Article | null = null;
  private card: CardControl | null = null;
  private showing: AbortController | null = null;
  /** Whether marks are wanted, also while there is nothing to mark. */
  private wanted = false;
  private last: { url: string; reading: Reading } | null = null;
  private looks: ReturnType<typeof setTimeout>[] = [];
  private rereads = 0;
  /** The page that a person asked to have read whatever we think of it. */
  private asked: string | null = null;

  constructor(
    private readonly read: ReadPage,
    private readonly words: Words,
    private readonly keeper: Keeper,
    /** False once the extension was reloaded or removed and this script is an orphan. */
    private readonly isAlive: () => boolean,
  ) {}

  /**
   * Reads the page and hands the reading on to be kept. Gives the number of figures, or null without an article or, unless
   * a person asked, where it is no report: the page may have changed since it was found to be one.
   */
  start(asked: boolean): number | null {
    this.asked = asked ? here() : null;
    this.take(this.attempt());
    return this.article?.reading.observations.length ?? null;
  }

  /** Paints the marks and listens to the pointer. */
  show(): void {
    this.wanted = true;
    this.clear();
    const { article, card } = this;
    if (article === null || card === null) return;
    const showing = new AbortController();
    this.showing = showing;
    const { signal } = showing;
    showFigures(article, card, this.isAlive, signal);
    watchText(article.flat, this.rereads, signal, () => this.isAlive() && this.readAgain());
  }

  /** Takes everything back: marks, listeners, card. */
  hide(): void {
    this.wanted = false;
    this.stopLooking();
    this.clear();
  }

  /** The address changed without a load: another article may come, at once or by and by, and its report is another one. */
  moved(): void {
    this.stopLooking();
    this.looks = LOOKS.map((wait) => setTimeout(() => this.isAlive() && this.look(), wait));
  }

  /** The page came back from where the browser keeps pages that were left; its badge did not. */
  cameBack(): void {
    if (this.last) this.keeper.save(this.last.url, this.last.reading);
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
    scrollAround(range.getBoundingClientRect().top);
    this.card?.show(index, true);
    return this.card?.open === index;
  }

  private clear(): void {
    this.showing?.abort();
    this.showing = null;
    this.card?.close();
  }

  private stopLooking(): void {
    for (const look of this.looks) clearTimeout(look);
    this.looks = [];
  }

  /** Whatever goes wrong in a page no one foresaw stays out of that page's console: it is a page without an article then. */
  private attempt(): ReadArticle | null {
    try {
      const article = this.read(document);
      return article && { ...article, reading: fit(article.reading) };
    } catch {
      return null;
    }
  }

  private look(): void {
    if (this.last && here() === pageKey(this.last.url)) return;
    const article = this.attempt();
    // What stood there before is still being shown, or is all there is.
    if (article?.reading.text === this.article?.reading.text) return;
    this.take(article);
  }

  private readAgain(): void {
    this.rereads += 1;
    this.take(this.attempt());
  }

  private take(article: ReadArticle | null): void {
    const before = this.article;
    this.clear();
    this.article = article && this.isWelcome(article.reading) ? { ...article, decisions: article.reading.observations.map(() => null) } : null;
    this.card = this.article && new CardControl(this.article, this.words);
    if (this.article) this.keep(this.article.reading);
    else if (before) this.leave();
    if (this.wanted) this.show();
  }

  private isWelcome(reading: Reading): boolean {
    const { last } = this;
    if (reading.page.isReport || here() === this.asked) return true;
    return last !== null && pageKey(last.url) === here() && sameNumbers(last.reading, reading);
  }

  /**
   * A page that filled itself in late is kept again, and so is the next report of a portal that loads pages into one; a page
   * that lost figures, to a toolbar that rewrites it, is not, unless it tells another report; nor is another page of a split text that takes the first one's place.
   */
  private keep(reading: Reading): void {
    const { last } = this;
    if (last && here() === pageKey(last.url)) {
      const page = pageOf(reading);
      const turned = page !== undefined && page !== pageOf(last.reading);
      const another = isAnother(told(last.reading), told(reading));
      if (turned || (!another && reading.observations.length <= last.reading.observations.length)) return;
    }
    const url = pageAddress();
    this.last = { url, reading };
    this.keeper.save(url, reading);
  }

  private leave(): void {
    this.last = null;
    this.keeper.leave();
    // What comes next may be a report again.
    if (this.looks.length === 0) this.moved();
  }
}

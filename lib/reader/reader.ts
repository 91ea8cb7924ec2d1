import { isAnother, type Told } from '../compare/another';
import type { MessageKey } from '../i18n';
import { fit } from '../messages/fit';
import type { Beside } from '../compare/beside';
import type { Place } from '../corrections/anchor';
import { targetOf } from '../corrections/target';
import type { ReadNow } from '../messages';
import type { Explanation, Reading } from '../model';
import type { AddedFigure, Decision, DecisionOutcome } from '../records';
import { pageKey } from '../store/page-key';
import type { FlatText } from '../text';
import { spokenFigure } from '../view/spoken';
import type { Article, Deciding, ReadArticle, ReadPage, Words } from './article';
import { CardControl } from './card-control';
import { Compared, type Collection } from './compared';
import { Decisions, type Registry } from './decisions';
import { pageAddress } from './frames';
import { figureAt, selectedPlace } from './selection';
import { Sentence } from './sentence';
import { SHOW_ALL, showFigures, type Choice, type Showing } from './showing';
import { Voice } from './voice';
import { bringIntoView, Walk, type Direction } from './walk';
import { watchText } from './watch';

/** Where the reader's readings go. */
export interface Keeper {
  /** `wanted`: the reader wants it kept; otherwise it is kept if everything is. Resolves once it is kept or cannot be; never rejects. */
  save(url: string, reading: Reading, wanted?: boolean): Promise<void>;
  /** The page shows something else now that is no report. */
  leave(): void;
}

/** Milliseconds after a change of address at which a page is looked at that brings its next article by and by. */
const LOOKS = [700, 2_000, 5_000, 10_000];

const here = (): string => pageKey(pageAddress());

/** A toolbar that rewrites an article, to the traditional script or larger letters, leaves its numbers. */
const sameNumbers = (a: Reading, b: Reading): boolean => a.text.replace(/\D/g, '') === b.text.replace(/\D/g, '');

/** Why the figures were read so, found again by where they start. */
const byStart = (observations: Reading['observations'], explanations: readonly Explanation[]): Map<number, Explanation> =>
  new Map(observations.flatMap(({ start }, index) => (explanations[index] ? [[start, explanations[index]] as const] : [])));

const told = ({ report, page }: Reading): Told => ({ ...report, kind: page.kind });

/** Which of a split text's pages a reading is of; undefined where it is whole. */
const pageOf = ({ notes }: Reading): number | undefined => notes.find((note) => note.kind === 'page-of')?.page;

const NOTHING_READ: Promise<DecisionOutcome> = Promise.resolve({ ok: false, error: 'no-report' });

/** Reads one page, shows its figures on it and lets go of it again. Follows a portal that loads other pages into one. */
export class Reader implements Deciding {
  private article: Article | null = null;
  private card: CardControl | null = null;
  private walking: Walk | null = null;
  private readonly voice = new Voice();
  private readonly sentence = new Sentence();
  private readonly compared: Compared;
  private readonly decisions: Decisions;
  private showing: (Showing & { end: AbortController }) | null = null;
  /** Whether marks are wanted, also while there is nothing to mark. */
  private wanted = false;
  private choice: Choice = SHOW_ALL;
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
    collection: Collection,
    registry: Registry,
  ) {
    this.compared = new Compared(collection, pageAddress);
    this.decisions = new Decisions(registry, pageAddress, () => this.keepLast(), () => this.decided());
  }

  /** What the page's report is compared with; null until that is known, and where there is nothing. */
  get beside(): Beside | null {
    return this.compared.beside;
  }

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
    const { article, card, words, compared, isAlive } = this;
    if (article === null || card === null) return;
    const end = new AbortController();
    const { signal } = end;
    const shown = showFigures(article, { words, card, compared, isAlive }, this.choice, signal);
    this.showing = { ...shown, end };
    document.addEventListener('visibilitychange', () => this.lookedAt(), { signal });
    signal.addEventListener('abort', () => {
      this.voice.end();
      this.sentence.end();
    });
    const onMoved = (flat: FlatText): void => {
      article.flat = flat;
      shown.moved();
    };
    const watched = { flat: article.flat, again: () => this.foundAgain(article), onMoved, onChange: () => this.isAlive() && this.readAgain() };
    watchText(watched, this.rereads, signal);
  }

  /** Shows what the reader wants shown from now on. */
  choose(choice: Choice): void {
    this.choice = choice;
    this.showing?.choose(choice);
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
    if (this.last) void this.save(this.last.url, this.last.reading);
  }

  /** What the page was read as; null where nothing was kept or offered to be kept of it. */
  tell(): ReadNow | null {
    if (this.last === null) return null;
    const { report, observations, checks } = this.last.reading;
    return { title: report.title, figures: observations.length, differs: checks.filter(({ verdict }) => verdict === 'differs').length };
  }

  /** The reader wants what was read kept. Resolves once it is or cannot be; to false where nothing was read. */
  async keepLast(): Promise<boolean> {
    const { last } = this;
    if (last) await this.save(last.url, last.reading, true);
    return last !== null;
  }

  /** Brings a figure into view and opens its card. False where it has no place in the page any more. */
  showFigure(index: number): boolean {
    if (!this.article || !bringIntoView(this.article, index)) return false;
    this.walking?.stand(index);
    this.card?.show(index, true);
    return this.card?.open === index;
  }

  /**
   * Goes to the figure after or before the present one, of all or of those whose check differs: brings it into view, marks it and
   * says it. An open card follows. False where there is nothing to go to.
   */
  walk(direction: Direction, only?: 'differs'): boolean {
    const { article, walking, card, words: { t, locale } } = this;
    if (!article || !walking || !this.showing) return false;
    if (card?.open != null) walking.stand(card.open);
    const step = walking.step(direction, only);
    if (!step) return false;
    if (card?.open != null) card.show(step.index, true);
    const said = spokenFigure(article.reading.observations[step.index]!, step.index, this.beside, locale, t);
    this.voice.say(step.wrapped ? t(direction === 1 ? 'walkFromStart' : 'walkFromEnd', said) : said, locale);
    return true;
  }

  /** Opens the card of the figure the reader is at and goes into it. False where none can be seen. */
  openCard(): boolean {
    const { card, walking } = this;
    const index = card?.open ?? walking?.present ?? null;
    if (!card || !walking || !this.showing || index === null) return false;
    walking.goTo(index);
    card.show(index, true);
    card.enter();
    return card.open === index;
  }

  decide(index: number, decision: Decision): Promise<DecisionOutcome> {
    return this.article ? this.decisions.decide(this.article, index, decision) : NOTHING_READ;
  }

  takeBack(index: number): Promise<DecisionOutcome> {
    return this.article ? this.decisions.takeBack(this.article, index) : NOTHING_READ;
  }

  /** Adds a figure where the reader says that one stands in the article's text, and opens its card. */
  async addFigure(place: Place, given: AddedFigure): Promise<DecisionOutcome> {
    const outcome = this.article ? await this.decisions.add(this.article, place, given) : await NOTHING_READ;
    const index = targetOf(place, this.article?.reading.observations ?? []);
    if (outcome.ok && index !== null) this.showFigure(index);
    return outcome;
  }

  /**
   * Adds the figure that is selected in the page and opens its card, where the rest of it can be set; of one that is read already the card
   * is opened. Where it cannot, says why in the page. Tells whether it could.
   */
  async addSelected(selection: Selection | null): Promise<boolean> {
    const refuse = (key: MessageKey): false => {
      this.sentence.say(this.words.t(key), this.words);
      return false;
    };
    const { article } = this;
    const selected = article && selection && selection.rangeCount > 0 ? selectedPlace(article.flat, selection.getRangeAt(0)) : null;
    if (!article || !selected) return refuse('selectionOutside');
    const found = figureAt(article.reading.text, selected);
    if (!found) return refuse('selectionNoNumber');
    const known = targetOf(found.place, article.reading.observations);
    if (known !== null) return this.showFigure(known);
    return (await this.addFigure(found.place, found.given)).ok || refuse('errorNotSaved');
  }

  /** Something was decided or taken back elsewhere, of this report or another. */
  decidedElsewhere(): void {
    if (this.article && this.isAlive()) void this.decisions.ask();
  }

  /** Shows what was decided: marks and checks as they are now, the open card with what it says. */
  private decided(): void {
    const { article, card } = this;
    if (!article || !this.isAlive()) return;
    const { observations } = article.reading;
    Object.assign(article, this.decisions.show(article.read));
    if (card?.open != null && article.reading.observations[card.open]?.start !== observations[card.open]?.start) card.close();
    this.showing?.decided();
    card?.refresh();
    void this.compared.ask();
  }

  private clear(): void {
    this.showing?.end.abort();
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
      return article && { ...article, reading: fit(article.reading), explanations: byStart(article.reading.observations, article.explanations) };
    } catch {
      return null;
    }
  }

  private foundAgain(article: Article): FlatText | null {
    if (!this.isAlive()) return null;
    try {
      return article.again();
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
    if (this.last && here() !== pageKey(this.last.url)) this.decisions.forget();
    this.article = article && this.isWelcome(article.reading) ? { ...article, ...this.decisions.show(article.reading) } : null;
    this.card = this.article && new CardControl(this.article, this.words, this.compared, this);
    this.walking = this.article && new Walk(this.article);
    if (this.article) this.keep(this.article.read);
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
    if (last && pageKey(url) !== pageKey(last.url)) this.compared.forget();
    this.last = { url, reading };
    // What is known of the page already need not wait until it is saved again.
    void this.decisions.ask();
    void this.save(url, reading);
  }

  private async save(url: string, reading: Reading, wanted?: true): Promise<void> {
    await this.keeper.save(url, reading, ...(wanted ? [wanted] : []));
    if (this.isAlive()) await Promise.all([this.compared.ask(), this.decisions.ask()]);
  }

  /** Another tab may have saved a report meanwhile, or the reader may have deleted one. */
  private lookedAt(): void {
    if (document.visibilityState === 'visible' && this.isAlive()) void this.compared.ask();
  }

  private leave(): void {
    this.last = null;
    this.compared.forget();
    this.decisions.forget();
    this.keeper.leave();
    // What comes next may be a report again.
    if (this.looks.length === 0) this.moved();
  }
}

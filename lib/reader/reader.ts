import { AT_REST } from '../at-rest';
import { targetOf } from '../corrections/target';
import type { Place } from '../corrections/anchor';
import type { MessageKey } from '../i18n';
import type { ReadNow } from '../messages';
import type { Reading } from '../model';
import type { Pausing } from '../pausing';
import type { AddedFigure, Decision, DecisionOutcome } from '../records';
import type { FlatText } from '../text';
import type { Article, Deciding, ReadArticle, ReadPage, Words } from './article';
import { Attempts } from './attempts';
import { Compared, type Collection } from './compared';
import { Decisions, undecided, type Registry } from './decisions';
import { here, Keeping, type Keeper } from './keeping';
import { Presence } from './presence';
import { Rest } from './rest';
import { figureAt, selectedPlace } from './selection';
import { Sentence } from './sentence';
import { SHOW_ALL, type Choice } from './showing';
import { inSlices } from '../slices';
import type { Direction } from './walk';

/** Milliseconds at which a page is looked at after its address changed: it may bring its next article by and by. */
const LOOKS = [700, 2_000, 5_000, 10_000];

const NOTHING_READ: DecisionOutcome = { ok: false, error: 'no-report' };

/** Who the reader of a page speaks to. */
export interface Partners {
  keeper: Keeper;
  collection: Collection;
  registry: Registry;
}

/** Reads one page, shows its figures on it and lets go of it again. Follows a portal that loads other pages into one. */
export class Reader implements Deciding {
  private present: Presence | null = null;
  private readonly sentence = new Sentence();
  private readonly keeping: Keeping;
  private readonly compared: Compared;
  private readonly decisions: Decisions;
  private readonly attempts: Attempts;
  /** Whether marks are wanted, also while there is nothing to mark. */
  private wanted = false;
  private choice: Choice = SHOW_ALL;
  private looks: ReturnType<typeof setTimeout>[] = [];
  private rereads = 0;
  /** Waits for a page to come to rest that lacks figures of what is kept of it. */
  private readonly rest = new Rest(0, () => this.rested());
  /** Ends the finding of the places of decisions. */
  private laying = new AbortController();
  /** The page that a person asked to have read whatever we think of it. */
  private asked: string | null = null;

  constructor(
    read: ReadPage,
    private readonly words: Words,
    { keeper, collection, registry }: Partners,
    /** False once the extension was reloaded or removed and this script is an orphan. */
    private readonly isAlive: () => boolean,
  ) {
    this.attempts = new Attempts(read, isAlive, () => this.isAlive() && this.look());
    this.keeping = new Keeping(keeper, () => this.saved());
    const address = () => this.keeping.address;
    this.compared = new Compared(collection, address);
    this.decisions = new Decisions(registry, address, () => this.keepLast(), () => this.decided(), () => this.compared.wait());
  }

  /**
   * Reads the page and hands the reading on to be kept. Gives the number of figures, `too-long` for a page that is longer than what is
   * read, or null without an article or, unless a person asked, where it is no report: the page may have changed since it was found to
   * be one.
   */
  async start(asked: boolean): Promise<number | 'too-long' | null> {
    this.asked = asked ? here() : null;
    this.attempt((article) => this.take(article));
    await this.attempts.settled();
    return this.present?.article.reading.observations.length ?? (this.attempts.isTooLong ? 'too-long' : null);
  }

  /** Resolves once no reading is under way. */
  settled(): Promise<void> {
    return this.attempts.settled();
  }

  /** Resolves once no reading is under way and what was read is kept or cannot be. */
  async kept(): Promise<void> {
    await this.settled();
    await this.keeping.settled();
  }

  /**
   * Joins the reading of this page that is under way, which then is by a person's wish if `asked`. Gives at its end what the page was read
   * as; null where none is under way or it found nothing.
   */
  async join(asked: boolean): Promise<ReadNow | 'too-long' | null> {
    if (!this.attempts.isHere) return null;
    if (asked) this.asked = here();
    await this.attempts.settled();
    return this.tell();
  }

  /** Shows the figures on the page, these and those of what it shows later. */
  show(): void {
    this.wanted = true;
    const { present } = this;
    present?.show(this.choice, {
      times: this.rereads,
      again: () => this.foundAgain(present.article),
      onChange: () => this.isAlive() && this.readAgain(),
    });
  }

  /** Shows what the reader wants shown from now on. */
  choose(choice: Choice): void {
    this.choice = choice;
    this.present?.choose(choice);
  }

  /** Takes everything back. */
  hide(): void {
    this.wanted = false;
    this.stopLooking();
    this.rest.end();
    this.attempts.stop();
    this.laying.abort();
    this.present?.hide();
    this.sentence.end();
  }

  /** The address changed without a load: another article may come, at once or by and by, and its report is another one. */
  moved(): void {
    this.stopLooking();
    this.looks = LOOKS.map((wait) => setTimeout(() => this.isAlive() && this.look(), wait));
  }

  /** The page came back from where the browser keeps pages that were left; its badge did not. */
  cameBack(): void {
    void this.keeping.again();
  }

  /** The tab is looked at again: another may have saved a report meanwhile, or the reader may have deleted one. */
  lookedAt(): void {
    if (!this.wanted || !this.present || !this.isAlive()) return;
    this.compare();
    this.waitForRest();
  }

  /** What the page was read as; null where nothing was kept or offered to be kept of it. */
  tell(): ReadNow | 'too-long' | null {
    return this.keeping.tell() ?? (this.attempts.isTooLong ? 'too-long' : null);
  }

  /** The reader wants what was read kept. Resolves once it is or cannot be; to false where nothing was read. */
  keepLast(): Promise<boolean> {
    return this.keeping.again(true);
  }

  /** Brings a figure into view and opens its card. False where it has no place in the page any more. */
  showFigure(index: number): boolean {
    return this.present?.showFigure(index) ?? false;
  }

  /** Goes to the figure after or before the present one, of all or of those whose check differs. False where there is none. */
  walk(direction: Direction, only?: 'differs'): boolean {
    return this.present?.walk(direction, only) ?? false;
  }

  /** Opens the card of the figure the reader is at and goes into it. False where none can be seen. */
  openCard(): boolean {
    return this.present?.openCard() ?? false;
  }

  async decide(index: number, decision: Decision): Promise<DecisionOutcome> {
    return this.present ? this.decisions.decide(this.present.article, index, decision) : NOTHING_READ;
  }

  async takeBack(index: number): Promise<DecisionOutcome> {
    return this.present ? this.decisions.takeBack(this.present.article, index) : NOTHING_READ;
  }

  /** Adds a figure where the reader says that one stands in the article's text, and opens its card. */
  async addFigure(place: Place, given: AddedFigure): Promise<DecisionOutcome> {
    const outcome = this.present ? await this.decisions.add(this.present.article, place, given) : NOTHING_READ;
    const index = targetOf(place, this.present?.article.reading.observations ?? []);
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
    this.sentence.end();
    const article = this.present?.article;
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
    if (this.present && this.isAlive()) void this.decisions.ask();
  }

  private decided(): void {
    if (!this.present || !this.isAlive()) return;
    this.lay(this.present);
    this.compare();
  }

  /** Has an article shown as it was decided, at once where that takes but a moment; where decisions are laid anew meanwhile, as those say. */
  private lay(present: Presence): void {
    this.laying.abort();
    this.laying = new AbortController();
    inSlices(this.decisions.show(present.article.read), this.laying.signal, (laid) => {
      if (laid && this.isAlive() && this.present === present) present.decided(laid);
    });
  }

  private saved(): void {
    if (!this.isAlive()) return;
    this.compare();
    void this.decisions.ask();
    this.waitForRest();
  }

  /** Figures are asked about by their place in what is kept: while the page lacks some of them, another would be meant. */
  private compare(): void {
    if (this.keeping.isAwaited) this.compared.forget('awaited');
    else void this.compared.ask();
  }

  /** Something was kept, came or was looked at: a page that is awaited has to rest from now on. */
  private waitForRest(): void {
    if (this.keeping.isAwaited) this.rest.begin(AT_REST);
    else this.rest.end();
  }

  /** What the page says now counts; out of view it need not have filled itself in, and rests anew once it is looked at. */
  private rested(): void {
    if (!this.isAlive() || !this.keeping.isAwaited || document.visibilityState === 'hidden') return;
    if (this.attempts.isHere) return this.waitForRest();
    this.attempt((article) => {
      if (article?.reading.text !== this.present?.article.reading.text) this.take(article);
      if (this.present) this.keeping.rest();
    });
  }

  private stopLooking(): void {
    for (const look of this.looks) clearTimeout(look);
    this.looks = [];
  }

  private attempt(done: (article: ReadArticle | null) => void): void {
    this.attempts.begin(({ article, turned }) => {
      const before = this.present;
      done(article);
      if (this.present) return this.attempts.awaitNone();
      // The icon says so of a page that is too long, without a report too.
      if (before || turned) this.leave();
      // What comes next may be a report again, however late.
      this.attempts.awaitChange();
    });
  }

  private *foundAgain(article: Article): Pausing<FlatText | null> {
    return this.isAlive() ? yield* article.again() : null;
  }

  private look(): void {
    if (this.keeping.isHere || this.attempts.isHere) return;
    this.attempt((article) => {
      // What stood there before is still being shown, or is all there is.
      if (article?.reading.text !== this.present?.article.reading.text) this.take(article);
    });
  }

  private readAgain(): void {
    this.rereads += 1;
    this.attempt((article) => this.take(article));
  }

  private take(read: ReadArticle | null): void {
    const before = this.present;
    before?.hide();
    if (this.keeping.isElsewhere) {
      this.compared.forget();
      this.decisions.forget();
    }
    this.present = read && this.isWelcome(read.reading) ? this.presenceOf(read) : null;
    if (this.present) this.lay(this.present);
    if (this.present) this.keep(this.present.article.read);
    if (this.wanted) this.show();
    this.waitForRest();
  }

  private presenceOf(read: ReadArticle): Presence {
    const { words, compared, isAlive } = this;
    return new Presence({ ...read, ...undecided(read.reading) }, { words, compared, isAlive, deciding: this });
  }

  private isWelcome(reading: Reading): boolean {
    return reading.page.isReport || here() === this.asked || this.keeping.knows(reading);
  }

  private keep(reading: Reading): void {
    // What is known of the page already need not wait until it is saved again.
    if (this.keeping.keep(reading)) void this.decisions.ask();
  }

  private leave(): void {
    this.compared.forget();
    this.decisions.forget();
    this.keeping.leave(this.attempts.isTooLong);
    // It may have come while this was read, and what is only shown again may change nothing that is heard of.
    this.moved();
  }
}

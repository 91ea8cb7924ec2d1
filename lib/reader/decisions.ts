import { addedFigure } from '../corrections/added';
import { anchorAt, type Place } from '../corrections/anchor';
import { applyingCorrections } from '../corrections/apply';
import { checksWith, gapsWith } from '../corrections/checks';
import { findingIn, type Located } from '../corrections/locate';
import type { Wish } from '../corrections/settle';
import { targetOf } from '../corrections/target';
import type { CorrectionsAnswer } from '../messages';
import type { Observation, Reading } from '../model';
import type { Pausing } from '../pausing';
import type { AddedFigure, Anchor, Correction, Decided, Decision, DecisionOutcome } from '../records';
import type { Article } from './article';

/** Where decisions go and come from. Null where nobody answered; never rejects. */
export interface Registry {
  decide(url: string, anchor: Anchor, figure: Observation, wish: Wish): Promise<CorrectionsAnswer | null>;
  takeBack(url: string, id: string): Promise<CorrectionsAnswer | null>;
  ask(url: string): Promise<CorrectionsAnswer | null>;
}

/** A reading as it is shown. */
type Laid = Pick<Article, 'read' | 'reading' | 'decisions'>;

/** A reading of whose figures nothing is decided. */
export const undecided = (read: Reading): Laid => ({ read, reading: read, decisions: read.observations.map(() => null) });

/** A reading with what was decided of its figures, found in the text as the page has it. */
function* laidOver(read: Reading, corrections: readonly Correction[]): Pausing<Laid> {
  const { observations, checks, gaps, text } = read;
  if (corrections.length === 0) return undecided(read);
  const find = yield* findingIn(text);
  const placed: (Correction & Located)[] = [];
  for (const one of corrections) {
    placed.push({ ...one, ...find(one.anchor) });
    yield;
  }
  const shown = yield* applyingCorrections(observations, placed, (figure) => figure);
  const laid = [observations, shown.observations, shown.decisions] as const;
  const reading = { ...read, observations: shown.observations, checks: yield* checksWith(checks, ...laid), gaps: yield* gapsWith(gaps, ...laid) };
  return { read, reading, decisions: shown.decisions };
}

/** A figure as it was read: what a decision is about, and what is left when it is taken back. */
const asRead = ({ reading, decisions }: Article, index: number): Observation | undefined => decisions[index]?.read ?? reading.observations[index];

/** What was decided of the figures of the page's report, as the collection said last. */
export class Decisions {
  private corrections: readonly Correction[] = [];
  private asked = 0;
  private heard = 0;

  /**
   * @param keep has the report kept that a decision is about, where it is not kept yet; false where there is none
   * @param onChange hears whenever the corrections are others than before
   * @param onHeld hears whenever another window held the collection
   */
  constructor(
    private readonly registry: Registry,
    private readonly address: () => string,
    private readonly keep: () => Promise<boolean>,
    private readonly onChange: () => void,
    private readonly onHeld: () => void,
  ) {}

  /** A reading with what is known to be decided of it. */
  show(read: Reading): Pausing<Laid> {
    return laidOver(read, this.corrections);
  }

  /** Asks anew: the report was saved, or something was decided elsewhere. */
  async ask(): Promise<void> {
    const outcome = await this.take(() => this.registry.ask(this.address()));
    if (!outcome.ok && outcome.error === 'no-report') this.hold([]);
  }

  /** The page shows another report, or none, of which nothing is known yet. */
  forget(): void {
    this.heard = ++this.asked;
    this.corrections = [];
  }

  /**
   * Keeps what is decided of a figure of an article. A figure that the reader added and nobody reads is rejected by taking it
   * back: heard twice, a rejection would be kept of a figure that is not there any more.
   */
  async decide(article: Article, index: number, wish: Decision): Promise<DecisionOutcome> {
    if (wish.kind === 'rejected' && article.decisions[index]?.read === null) return this.takeBack(article, index);
    const figure = asRead(article, index);
    const place = article.reading.observations[index];
    return figure && place ? this.say(article, place, figure, wish) : { ok: false, error: 'invalid' };
  }

  /** Adds a figure; where one is read or was added already, that one is corrected. */
  async add(article: Article, place: Place, set: AddedFigure): Promise<DecisionOutcome> {
    const index = targetOf(place, article.reading.observations);
    if (index !== null) return this.decide(article, index, { kind: 'corrected', set });
    const { text, report } = article.read;
    if (place.start < 0 || place.end > text.length || place.start >= place.end) return { ok: false, error: 'invalid' };
    return this.say(article, place, addedFigure(text, place, set, report.year), { kind: 'added', set });
  }

  /** Takes back what was decided of a figure; of one that nothing was decided of there is nothing to take back. */
  async takeBack({ decisions }: Article, index: number): Promise<DecisionOutcome> {
    const decided: Decided | null | undefined = decisions[index];
    return decided ? this.take(() => this.registry.takeBack(this.address(), decided.id)) : { ok: true };
  }

  private async say({ read }: Article, { start, end }: Place, figure: Observation, wish: Wish): Promise<DecisionOutcome> {
    const anchor = anchorAt(read.text, { start, end });
    const send = () => this.take(() => this.registry.decide(this.address(), anchor, { ...figure, start, end, quote: anchor.quote }, wish));
    const outcome = await send();
    // Whoever decides on a figure wants its report kept.
    return !outcome.ok && outcome.error === 'no-report' && (await this.keep()) ? send() : outcome;
  }

  /** An answer that was overtaken by that to a later question counts no more. */
  private async take(question: () => Promise<CorrectionsAnswer | null>): Promise<DecisionOutcome> {
    const asked = ++this.asked;
    const answer = await question();
    if (!answer) return { ok: false, error: 'unreachable' };
    if (!answer.ok) {
      if (answer.error === 'held') this.onHeld();
      return answer;
    }
    if (asked > this.heard) this.hold(answer.corrections);
    this.heard = Math.max(asked, this.heard);
    return { ok: true };
  }

  private hold(corrections: readonly Correction[]): void {
    if (isSame(this.corrections, corrections)) return;
    this.corrections = corrections;
    this.onChange();
  }
}

const isSame = (a: readonly Correction[], b: readonly Correction[]): boolean => a.length === b.length && a.every(({ id }, i) => id === b[i]!.id);

import { isAnother, type Told } from '../compare/another';
import type { ReadNow, Visit } from '../messages';
import type { Reading } from '../model';
import { pageKey } from '../store/page-key';
import { fold } from '../text';
import { pageAddress } from './frames';

/** Where the reader's readings go. */
export interface Keeper {
  /**
   * `wanted`: the reader wants it kept; otherwise it is kept if everything is. Resolves once it is kept or cannot be, to whether it is to be handed on
   * again when the page has come to rest; never rejects.
   */
  save(url: string, reading: Reading, visit: Visit, wanted: boolean): Promise<boolean>;
  /** The page shows something else now that is no report, or more than is read. */
  leave(tooLong: boolean): void;
}

/** The key of the page that is shown. */
export const here = (): string => pageKey(pageAddress());

/** A toolbar that rewrites an article, to the traditional script or larger letters, leaves its numbers. */
const sameNumbers = (a: Reading, b: Reading): boolean => a.text.replace(/\D/g, '') === b.text.replace(/\D/g, '');

const told = ({ report, page }: Reading): Told => ({ ...report, kind: page.kind });

/** Which of a split text's pages a reading is of; undefined where it is whole. */
const pageOf = ({ notes }: Reading): number | undefined => notes.find((note) => note.kind === 'page-of')?.page;

/** So often figures that changed where they stand are kept of one page: values come late, but what never rests is no report's. */
const MOST_CHANGES = 12;

/** Whether two readings have the same figures, be they in traditional characters or full-width forms. */
const sameFigures = (a: Reading, b: Reading): boolean => {
  const figures = ({ observations }: Reading) => fold(observations.map(({ quote }) => quote.replace(/\s/g, '')).join('\n'));
  return figures(a) === figures(b);
};

/** Whether a later reading of one page has other figures in the places of as many. */
const isChanged = (before: Reading, now: Reading): boolean =>
  now.observations.length === before.observations.length && !sameFigures(before, now);

/** Whether a later reading of one page tells what is to be kept in the earlier one's place. */
const isNews = (before: Reading, now: Reading, mayChange: boolean): boolean => {
  const page = pageOf(now);
  if (page !== undefined && page !== pageOf(before)) return false;
  return isAnother(told(before), told(now)) || now.observations.length > before.observations.length || (mayChange && isChanged(before, now));
};

/** The stay on one page. */
interface Stay {
  /** When the first of its readings that was kept was handed on, in milliseconds since 1970. */
  since: number | null;
  /** How often figures changed where they stand. */
  changes: number;
}

/** Hands readings on to be kept, and knows the one that was handed on last. */
export class Keeping {
  private last: { url: string; reading: Reading; readAt: number; stay: Stay } | null = null;
  /** Whether what was handed on waits for the page to come to rest. */
  private waits = false;
  private saving: Promise<boolean> | null = null;

  constructor(
    private readonly keeper: Keeper,
    /** Called whenever a reading was kept or could not be. */
    private readonly onSaved: () => void,
  ) {}

  /** The address of the page that was kept last, which its article may outlive in the address bar; else the one that is shown. */
  get address(): string {
    return this.last?.url ?? pageAddress();
  }

  /** Whether the page that is shown is the one that was kept last. */
  get isHere(): boolean {
    return this.last !== null && here() === pageKey(this.last.url);
  }

  /** Whether another page than the one kept last is shown now. */
  get isElsewhere(): boolean {
    return this.last !== null && !this.isHere;
  }

  /** Whether the page that is shown lacks figures of what is kept of it, so that it is to be looked at again when it has come to rest. */
  get isAwaited(): boolean {
    return this.waits && this.isHere;
  }

  /** Whether a reading is the page's own again, in another guise. */
  knows(reading: Reading): boolean {
    return this.isHere && sameNumbers(this.last!.reading, reading);
  }

  /** What the page was read as; null where nothing was kept or offered to be kept of it. */
  tell(): ReadNow | null {
    if (this.last === null) return null;
    const { report, observations, checks, notes } = this.last.reading;
    return { title: report.title, figures: observations.length, differs: checks.filter(({ verdict }) => verdict === 'differs').length, notes, awaited: this.isAwaited };
  }

  /**
   * A page that filled itself in late is kept again, one that shows other values now, and the next report of a portal that loads pages
   * into one; a page that lost figures, to a toolbar that rewrites it, is not, unless it tells another report; nor is another page of a split
   * text that takes the first one's place. Tells whether it is being kept.
   */
  keep(reading: Reading): boolean {
    const before = this.isHere ? this.last : null;
    const stay = before?.stay ?? { since: null, changes: 0 };
    if (before && !isNews(before.reading, reading, stay.changes < MOST_CHANGES)) return false;
    if (before && isChanged(before.reading, reading)) stay.changes += 1;
    this.last = { url: pageAddress(), reading, readAt: Date.now(), stay };
    void this.hand(false, false, null);
    return true;
  }

  /** The page has come to rest: if what it said was awaited, that counts now. */
  rest(): void {
    if (this.isAwaited) void this.hand(false, true, null);
  }

  /** Hands the last reading on once more, with `wanted` because the reader says so. Resolves to false where there is none. */
  async again(wanted = false): Promise<boolean> {
    return this.hand(wanted, false, this.last?.readAt ?? null);
  }

  private async hand(wanted: boolean, atRest: boolean, again: number | null): Promise<boolean> {
    if (this.last === null) return false;
    const { url, reading, stay } = this.last;
    const now = Date.now();
    const saving = this.keeper.save(url, reading, { since: stay.since ?? now, atRest, again }, wanted);
    this.saving = saving;
    this.waits = false;
    const waits = await saving;
    if (!waits) stay.since ??= now;
    // What was handed on meanwhile has an answer of its own.
    if (this.saving === saving) this.waits = waits;
    this.onSaved();
    return true;
  }

  /** Resolves once what was handed on last is kept or cannot be. */
  async settled(): Promise<void> {
    await this.saving;
  }

  /** The page shows something else now that is no report, or more than is read. */
  leave(tooLong: boolean): void {
    this.last = null;
    this.keeper.leave(tooLong);
  }
}

import { isAnother, type Told } from '../compare/another';
import type { ReadNow } from '../messages';
import type { Reading } from '../model';
import { pageKey } from '../store/page-key';
import { pageAddress } from './frames';

/** Where the reader's readings go. */
export interface Keeper {
  /** `wanted`: the reader wants it kept; otherwise it is kept if everything is. Resolves once it is kept or cannot be; never rejects. */
  save(url: string, reading: Reading, wanted?: boolean): Promise<void>;
  /** The page shows something else now that is no report. */
  leave(): void;
}

/** The key of the page that is shown. */
export const here = (): string => pageKey(pageAddress());

/** A toolbar that rewrites an article, to the traditional script or larger letters, leaves its numbers. */
const sameNumbers = (a: Reading, b: Reading): boolean => a.text.replace(/\D/g, '') === b.text.replace(/\D/g, '');

const told = ({ report, page }: Reading): Told => ({ ...report, kind: page.kind });

/** Which of a split text's pages a reading is of; undefined where it is whole. */
const pageOf = ({ notes }: Reading): number | undefined => notes.find((note) => note.kind === 'page-of')?.page;

/** Whether a later reading of one page tells what is to be kept in the earlier one's place. */
const isNews = (before: Reading, now: Reading): boolean => {
  const page = pageOf(now);
  if (page !== undefined && page !== pageOf(before)) return false;
  return isAnother(told(before), told(now)) || now.observations.length > before.observations.length;
};

/** Hands readings on to be kept, and knows the one that was handed on last. */
export class Keeping {
  private last: { url: string; reading: Reading } | null = null;

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

  /** Whether a reading is the page's own again, in another guise. */
  knows(reading: Reading): boolean {
    return this.isHere && sameNumbers(this.last!.reading, reading);
  }

  /** What the page was read as; null where nothing was kept or offered to be kept of it. */
  tell(): ReadNow | null {
    if (this.last === null) return null;
    const { report, observations, checks } = this.last.reading;
    return { title: report.title, figures: observations.length, differs: checks.filter(({ verdict }) => verdict === 'differs').length };
  }

  /**
   * A page that filled itself in late is kept again, and so is the next report of a portal that loads pages into one; a page
   * that lost figures, to a toolbar that rewrites it, is not, unless it tells another report; nor is another page of a split
   * text that takes the first one's place. Tells whether it is being kept.
   */
  keep(reading: Reading): boolean {
    if (this.isHere && !isNews(this.last!.reading, reading)) return false;
    this.last = { url: pageAddress(), reading };
    void this.again();
    return true;
  }

  /** Hands the last reading on once more, with `wanted` because the reader says so. Resolves to false where there is none. */
  async again(wanted = false): Promise<boolean> {
    if (this.last === null) return false;
    const { url, reading } = this.last;
    await this.keeper.save(url, reading, ...(wanted ? [wanted] : []));
    this.onSaved();
    return true;
  }

  /** The page shows something else now that is no report. */
  leave(): void {
    this.last = null;
    this.keeper.leave();
  }
}

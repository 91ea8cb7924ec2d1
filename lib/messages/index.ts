import type { Beside } from '../compare/beside';
import type { Standing } from '../compare/standing';
import type { Wish } from '../corrections/settle';
import type { Observation, PageNote, PageVerdict, Reading } from '../model';
import type { Anchor, Correction } from '../records';
import type { Portion } from './portions';

/** From the detector and the reader in a page, and from the extension's own pages, to the background. */
export type ToBackground =
  /** The detector found a report: inject the reader. */
  | { type: 'report-detected'; verdict: PageVerdict }
  /** The reader begins to read a page of a length that is read: give it the marks' style sheet. Answered with whether it has it. */
  | { type: 'style-marks' }
  /** The reader read the page that stood under this address, so far into its visit: keep it. `wanted`: a person said so, whatever is kept unasked. Answered with a SaveOutcome. */
  | { type: 'save-reading'; url: string; reading: Reading; visit: Visit; wanted: boolean }
  /** A piece of a reading that is too long for one message; answered with whether it is taken. What is to be kept is said at the end. */
  | ({ type: 'reading-portion' } & Portion)
  /** The reading of the portions sent, its lists empty here: keep it as `save-reading` says. Not answered where portions are missing. */
  | { type: 'save-portions'; url: string; reading: Reading; visit: Visit; wanted: boolean; sizes: [number, number, number] }
  /** The page put something else in the place of its report, or holds more than is read now. */
  | { type: 'report-left'; tooLong: boolean }
  /** The reader asks what the report under this address is compared with. Answered with a Beside, or null. */
  | { type: 'ask-beside'; url: string }
  /** The reader asks where a figure of that report stands among the collection's. Answered with a Standing, or null. */
  | { type: 'ask-standing'; url: string; index: number }
  /** The reader decided on a figure of that report, which is read as `figure` or added as it. Answered with a CorrectionsAnswer. */
  | { type: 'decide'; url: string; anchor: Anchor; figure: Observation; wish: Wish }
  /** The reader takes a decision back. Answered with a CorrectionsAnswer. */
  | { type: 'take-back'; url: string; id: string }
  /** The reader asks what was decided of that report's figures. Answered with a CorrectionsAnswer. */
  | { type: 'ask-corrections'; url: string }
  /** The popup asks to read a tab whatever the detector thought. Only from extension pages. Answered with a ReadOutcome. */
  | { type: 'read-tab'; tabId: number };

/** From the extension's own pages to the reader in a tab. */
export type ToReader =
  /** Scroll to this observation and open its card. */
  | { type: 'show-figure'; index: number }
  /** Go to the figure after or before the present one, or to the next of those whose check differs. */
  | { type: 'walk'; direction: 1 | -1; only?: 'differs' }
  /** Open the card of the present figure and go into it. */
  | { type: 'open-card' }
  /** Save what is selected in the page as a figure. Answered with whether a form for it, or a word why not, is shown. */
  | { type: 'add-selection' }
  /** Say what was read, once it is kept or cannot be. Answered with a ReadNow, `too-long` where the page holds more than is read, or null where it tells no report now. */
  | { type: 'tell-reading' }
  /**
   * Join the reading that is under way instead of beginning another; `asked`: a person wants the page read whatever we think of it. Answered
   * at its end, before it is kept, as `tell-reading` is; null where none is under way or it found nothing.
   */
  | { type: 'join-reading'; asked: boolean }
  /** Have what was read kept, by the reader's will. Answered with whether there is anything to keep. */
  | { type: 'keep-reading' }
  /** The reader switched its site off: take everything back. */
  | { type: 'let-go' };

/** How far a page had come when it was read: many fill themselves in by script, some seconds after they were opened. */
export interface Visit {
  /** Milliseconds since 1970: what was kept of the page from then on may be what this visit said before. */
  since: number;
  /** It was looked at for so long without saying anything more that it says what it has to say. */
  atRest: boolean;
  /** Milliseconds since 1970 at which it was read, where it is handed on once more; null where it was read just now. */
  again: number | null;
}

/** What a page was read as, before it is kept. */
export interface ReadNow {
  title: string | null;
  figures: number;
  differs: number;
  /** How whole that is. */
  notes: PageNote[];
  /** Whether it lacks figures of what is kept of the page, which holds until the page has come to rest. */
  awaited: boolean;
}

/** What a tab's reader answers its own pages. */
export type ToldNow = boolean | ReadNow | 'too-long' | null;

/**
 * What became of a reading; `unsaved`: nothing was written, for the reader wants to be asked; `awaited`: nothing was written, for it lacks figures of
 * what is kept, and is to be handed on again once the page has come to rest.
 */
export type SaveOutcome =
  | { ok: true; reportId: string; status: 'new' | 'unchanged' | 'changed' | 'unsaved' | 'awaited'; figures: number; differs: number }
  | { ok: false; error: 'invalid' | 'database' | 'full' };

/**
 * What a report's corrections are now, or why they could not be changed or read; `invalid`: what was sent was none of ours, `held`: another
 * window holds the collection in an earlier version.
 */
export type CorrectionsAnswer = { ok: true; corrections: Correction[] } | { ok: false; error: 'no-report' | 'invalid' | 'full' | 'database' | 'held' };

/** What became of a wish to read a tab: `no-tab` it is gone, `no-access` the browser or the reader forbids it, `no-article` nothing to read, `too-long` more than is read. */
export type ReadOutcome = { ok: true; figures: number } | { ok: false; error: 'no-tab' | 'no-access' | 'no-article' | 'too-long' };

/** What a sender hears: an outcome, what it asked for (null where there is none of it), or nothing where its message was not for us. */
export type Answer = boolean | SaveOutcome | CorrectionsAnswer | ReadOutcome | Beside | Standing | null | undefined;

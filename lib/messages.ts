import type { PageVerdict, Reading } from './model';

/** From the detector and the reader in a page, and from the extension's own pages, to the background. */
export type ToBackground =
  /** The detector found a report: inject the reader. */
  | { type: 'report-detected'; verdict: PageVerdict }
  /** The reader read the page: keep it. Answered with a SaveOutcome. */
  | { type: 'save-reading'; reading: Reading }
  /** The popup asks to read a tab whatever the detector thought. Only from extension pages. */
  | { type: 'read-tab'; tabId: number };

/** From the extension's own pages to the reader in a tab. */
export type ToReader =
  /** Scroll to this observation and open its card. */
  { type: 'show-figure'; index: number };

/** What became of a reading. */
export type SaveOutcome =
  | { ok: true; reportId: string; status: 'new' | 'unchanged' | 'changed'; figures: number; differs: number }
  | { ok: false; error: 'invalid' | 'database' | 'full' };

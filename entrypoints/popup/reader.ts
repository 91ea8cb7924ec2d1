import browser from 'webextension-polyfill';
import type { ReadNow, ReadOutcome, ToBackground, ToReader } from '../../lib/messages';
import { parseReadNow } from '../../lib/messages/read-now';

/** Why a tab could not be read; `unknown` where the background did not answer. */
export type ReadFailure = Extract<ReadOutcome, { ok: false }>['error'] | 'unknown';

/** Asks the background to read a tab: null where it was read. */
export const readTab = async (tabId: number): Promise<ReadFailure | null> => {
  const message: ToBackground = { type: 'read-tab', tabId };
  try {
    const outcome = (await browser.runtime.sendMessage(message)) as ReadOutcome | undefined;
    return outcome === undefined ? 'unknown' : outcome.ok ? null : outcome.error;
  } catch {
    return 'unknown';
  }
};

/** What the reader in a tab answers; null where none is there. */
const ask = async (tabId: number, message: ToReader): Promise<unknown> => {
  try {
    return await browser.tabs.sendMessage(tabId, message);
  } catch {
    return null;
  }
};

/** What the page of a tab was read as, once that is known and kept or could not be: a long page takes its time; `too-long` where it holds more than is read, null where it was not. */
export const readNow = async (tabId: number): Promise<ReadNow | 'too-long' | null> => parseReadNow(await ask(tabId, { type: 'tell-reading' }));

/** Resolves once no reading is under way in a tab, before what was read is kept. */
export const readingEnds = async (tabId: number): Promise<void> => void (await ask(tabId, { type: 'join-reading', asked: false }));

/** Has what was read in a tab kept. Resolves once it is or could not be. */
export const keepTab = async (tabId: number): Promise<void> => void (await ask(tabId, { type: 'keep-reading' }));

/**
 * Shows a figure on its page and tells whether it could. A tab that was open before
 * the extension has no reader yet: it is given one, and asked again.
 */
export const showFigure = async (tabId: number, index: number): Promise<boolean> => {
  const message: ToReader = { type: 'show-figure', index };
  const shown = await ask(tabId, message);
  if (typeof shown === 'boolean') return shown;
  return (await readTab(tabId)) === null && (await ask(tabId, message)) === true;
};

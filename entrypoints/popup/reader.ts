import browser from 'webextension-polyfill';
import type { ReadNow, ReadOutcome, ToBackground, ToReader } from '../../lib/messages';
import { parseReadNow } from '../../lib/messages/read-now';

/** Milliseconds that saving may take: it follows reading at once, and after this it failed. */
export const PATIENCE = 5000;

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

/** What the page of a tab was read as; null where it was not. */
export const readNow = async (tabId: number): Promise<ReadNow | null> => parseReadNow(await ask(tabId, { type: 'tell-reading' }));

/** Has what was read in a tab kept. False where nothing was. */
export const keepTab = async (tabId: number): Promise<boolean> => (await ask(tabId, { type: 'keep-reading' })) === true;

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

import browser from 'webextension-polyfill';
import type { ReadOutcome, ToBackground, ToReader } from '../../lib/messages';

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

/** Whether the figure was found and shown; null where no reader is in the tab. */
const ask = async (tabId: number, index: number): Promise<boolean | null> => {
  const message: ToReader = { type: 'show-figure', index };
  try {
    return (await browser.tabs.sendMessage(tabId, message)) === true;
  } catch {
    return null;
  }
};

/**
 * Shows a figure on its page and tells whether it could. A tab that was open before
 * the extension has no reader yet: it is given one, and asked again.
 */
export const showFigure = async (tabId: number, index: number): Promise<boolean> => {
  const shown = await ask(tabId, index);
  if (shown !== null) return shown;
  return (await readTab(tabId)) === null && (await ask(tabId, index)) === true;
};

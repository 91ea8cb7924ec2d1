import browser from 'webextension-polyfill';
import type { ToBackground, ToReader } from '../../lib/messages';

/** Asks the background to read a tab. False where it cannot be read, as on a page the browser protects. */
export const readTab = async (tabId: number): Promise<boolean> => {
  const message: ToBackground = { type: 'read-tab', tabId };
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    return !(typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false);
  } catch {
    return false;
  }
};

const ask = async (tabId: number, index: number): Promise<boolean> => {
  const message: ToReader = { type: 'show-figure', index };
  try {
    await browser.tabs.sendMessage(tabId, message);
    return true;
  } catch {
    return false;
  }
};

/** Time for a freshly injected reader to read its page. */
const SETTLE = 400;

/**
 * Shows a figure on its page. A tab that was open before the extension has no reader yet:
 * it is given one, and asked again. False where that fails too.
 */
export const showFigure = async (tabId: number, index: number): Promise<boolean> => {
  if (await ask(tabId, index)) return true;
  if (!(await readTab(tabId))) return false;
  await new Promise((done) => setTimeout(done, SETTLE));
  return ask(tabId, index);
};

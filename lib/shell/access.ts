import browser from 'webextension-polyfill';
import type { ToReader } from '../messages';
import type { Site } from '../site';

/** Whether pages of this pattern may be looked at: both browsers let it be withdrawn at any time. */
export const mayRead = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** Asks the reader. Must be the first thing a click does, or the browser refuses; false where the reader or the browser declines. */
export const askFor = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] }).catch(() => false);

/**
 * Gives a site back. Readers in its open pages are told first: nobody can reach them afterwards. Their answers are not waited
 * for: the popup may be closed at any moment.
 */
export const giveBack = async ({ pattern }: Site): Promise<void> => {
  const letGo: ToReader = { type: 'let-go' };
  const tabs = await browser.tabs.query({ url: pattern });
  for (const { id } of tabs) if (id !== undefined) browser.tabs.sendMessage(id, letGo).catch(() => undefined);
  await browser.permissions.remove({ origins: [pattern] });
};

import browser from 'webextension-polyfill';
import type { ToReader } from '../messages';
import type { Site } from '../site';

/** As in the manifest: the pages the extension may look at without being asked to. */
export const PORTALS = '*://*.gov.cn/*';

/** Whether pages of this pattern may be looked at: both browsers let it be withdrawn at any time. */
export const mayRead = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** Asks the reader. Must be the first thing a click does, or the browser refuses; false where the reader or the browser declines. */
export const askFor = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] }).catch(() => false);

/** Gives a site back. Readers in its open pages are told first: nobody can reach them afterwards. */
export const giveBack = async ({ pattern }: Site): Promise<void> => {
  const letGo: ToReader = { type: 'let-go' };
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, letGo)));
  await browser.permissions.remove({ origins: [pattern] });
};

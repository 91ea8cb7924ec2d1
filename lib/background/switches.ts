import browser from 'webextension-polyfill';
import type { ToReader } from '../messages';
import { isOff, type Settings } from '../settings';
import { clearBadge } from './badge';
import { isReadable, lookAt } from './sites';

/** A person may have had the page read while it was off: then a reader is there, which answers. */
const hasReader = (tabId: number): Promise<boolean> => {
  const asking: ToReader = { type: 'tell-reading' };
  return browser.tabs.sendMessage(tabId, asking).then(() => true, () => false);
};

/**
 * Follows the reader's switches in the pages that are open: what was said of a page that is off now is taken back from the toolbar (its
 * reader goes by itself), and a page that is on again is looked at without being loaded anew.
 */
export const followSwitches = async (now: Settings, before: Settings): Promise<void> => {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || url === undefined || isOff(now, url) === isOff(before, url) || !(await isReadable(url))) return;
      if (isOff(now, url)) await clearBadge(id);
      else if (!(await hasReader(id))) await lookAt(id);
    }),
  );
};

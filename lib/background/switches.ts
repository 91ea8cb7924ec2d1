import browser from 'webextension-polyfill';
import { isOff, type Settings } from '../settings';
import { clearBadge } from './badge';
import { hasReader } from './open-pages';
import { isReadable, lookAt } from './sites';

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
      // A person may have had the page read while it was off: then a reader is there.
      else if (!(await hasReader(id))) await lookAt(id);
    }),
  );
};

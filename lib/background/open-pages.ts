import browser from 'webextension-polyfill';
import type { ToReader } from '../messages';
import { clearBadge } from './badge';
import { isReadable, lookAt } from './sites';

/** What a tab's reader may be told or asked without anybody else hearing of it. */
const say = (tabId: number, message: ToReader): Promise<boolean> => browser.tabs.sendMessage(tabId, message).then(() => true, () => false);

/** Whether a reader is there that answers. */
export const hasReader = (tabId: number): Promise<boolean> => say(tabId, { type: 'tell-reading' });

/**
 * Looks at the pages that are open: an update leaves the readers of the version before in them, cut off from everything, an extension
 * that was switched off comes back to none of them. A new reader takes the place of an old one. Firefox does this by itself. Never rejects.
 */
export const lookAgain = async (): Promise<void> => {
  const tabs = await browser.tabs.query({ discarded: false }).catch(() => []);
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id !== undefined && url !== undefined && (await isReadable(url)) && !(await hasReader(id))) await lookAt(id);
    }),
  );
};

/**
 * Has the readers go from pages that may not be read any more, and takes back what the toolbar says of them: of such a page the browser
 * does not tell the address. Never rejects.
 */
export const letGo = async (): Promise<void> => {
  const tabs = await browser.tabs.query({ discarded: false }).catch(() => []);
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id !== undefined && url === undefined && (await say(id, { type: 'let-go' }))) await clearBadge(id);
    }),
  );
};

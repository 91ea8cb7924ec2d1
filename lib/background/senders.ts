import browser, { type Runtime } from 'webextension-polyfill';
import { isPortal } from '../portal';

/** The tab of a portal page that speaks to us through our own content script. */
export interface PortalTab {
  tabId: number;
  url: string;
}

/**
 * Chromium may load a page ahead, unseen, in the name of the tab that shows another one: reading and badge
 * would meet the page shown. (The polyfill's types do not know the field; Firefox has no such pages.)
 */
const isUnseen = (sender: Runtime.MessageSender & { documentLifecycle?: string }): boolean => sender.documentLifecycle === 'prerender';

/** Where a message from a page comes from; null unless it is our own script in the top frame of a gov.cn page. */
export const portalTab = (sender: Runtime.MessageSender): PortalTab | null => {
  const { id, tab, frameId, url = '' } = sender;
  const isOurs = id === browser.runtime.id && frameId === 0 && isPortal(url) && !isUnseen(sender);
  return isOurs && tab?.id !== undefined ? { tabId: tab.id, url } : null;
};

/**
 * Whether an address may be the sender's own. A page may change its address without loading, and the browser then goes on
 * giving the one it was loaded from; it cannot leave its origin that way.
 */
export const isOfSender = ({ url }: PortalTab, address: string): boolean =>
  isPortal(address) && new URL(address).origin === new URL(url).origin;

/** Whether a message comes from a page of the extension itself, such as the popup. */
export const isExtensionPage = ({ id, url = '' }: Runtime.MessageSender): boolean =>
  id === browser.runtime.id && url.startsWith(browser.runtime.getURL(''));

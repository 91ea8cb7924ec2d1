import browser, { type Runtime } from 'webextension-polyfill';

/** The tab of a portal page that speaks to us through our own content script. */
export interface PortalTab {
  tabId: number;
  url: string;
}

const isPortalAddress = (address: string): boolean => {
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) && /(^|\.)gov\.cn\.?$/.test(hostname);
  } catch {
    return false;
  }
};

/** Where a message from a page comes from; null unless it is our own script in the top frame of a gov.cn page. */
export const portalTab = ({ id, tab, frameId, url = '' }: Runtime.MessageSender): PortalTab | null =>
  id === browser.runtime.id && tab?.id !== undefined && frameId === 0 && isPortalAddress(url) ? { tabId: tab.id, url } : null;

/** Whether a message comes from a page of the extension itself, such as the popup. */
export const isExtensionPage = ({ id, url = '' }: Runtime.MessageSender): boolean =>
  id === browser.runtime.id && url.startsWith(browser.runtime.getURL(''));

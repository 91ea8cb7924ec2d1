import browser, { type Runtime } from 'webextension-polyfill';
import { isReadable } from './sites';

/** The tab of a page that speaks to us through our own content script. */
export interface PageTab {
  tabId: number;
  /** 0 for the page itself, else the frame in it that speaks. */
  frameId: number;
  /** The page's address, also where a frame of it speaks. */
  url: string;
}

/**
 * Chromium may load a page ahead, unseen, in the name of the tab that shows another one: reading and badge
 * would meet the page shown. (The polyfill's types do not know the field; Firefox has no such pages.)
 */
const isUnseen = (sender: Runtime.MessageSender & { documentLifecycle?: string }): boolean => sender.documentLifecycle === 'prerender';

/** Whether a frame is of its page's own origin. One that a script wrote has no address, but the origin of who wrote it. */
const isOfPage = ({ url = '', origin }: Runtime.MessageSender & { origin?: string }, page: string): boolean =>
  (origin ?? (URL.canParse(url) ? new URL(url).origin : null)) === new URL(page).origin;

/** Where a message from a page comes from; null unless it is our own script in a page that may be read, or in a frame of that page's origin. */
export const pageTab = async (sender: Runtime.MessageSender): Promise<PageTab | null> => {
  const { id, tab, frameId } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined || isUnseen(sender)) return null;
  const url = (frameId === 0 ? sender.url : tab.url) ?? '';
  return (await isReadable(url)) && (frameId === 0 || isOfPage(sender, url)) ? { tabId: tab.id, frameId, url } : null;
};

/**
 * Whether an address may be the sender's own. A page may change its address without loading, and the browser then goes on
 * giving the one it was loaded from; it cannot leave its origin that way.
 */
export const isOfSender = ({ url }: PageTab, address: string): boolean =>
  URL.canParse(address) && /^(?:https?|file):/.test(address) && new URL(address).origin === new URL(url).origin;

/** Whether a message comes from a page of the extension itself, such as the popup. */
export const isExtensionPage = ({ id, url = '' }: Runtime.MessageSender): boolean =>
  id === browser.runtime.id && url.startsWith(browser.runtime.getURL(''));

import browser, { type Permissions } from 'webextension-polyfill';
import { isPortal, PORTALS } from '../portal';
import { isPortalPattern, siteOf } from '../site';

/** As the build names entrypoints/detector. */
export const DETECTOR = 'detector.js';
const ID = 'detector-elsewhere';

/** Whether a page may be looked at: a portal's, or one of a site that the reader switched on. */
export const isReadable = async (address: string): Promise<boolean> => {
  if (isPortal(address)) return true;
  const site = siteOf(address);
  return site !== null && (await browser.permissions.contains({ origins: [site.pattern] }).catch(() => false));
};

/** What the browser lets us see beside the portals. */
const sitesOf = ({ origins = [] }: Permissions.AnyPermissions): string[] => origins.filter((pattern) => !isPortalPattern(pattern));

/**
 * Has the detector run on the sites that the reader switched on, and on no other. Registrations vanish when the extension is
 * updated (mdn/content#39499), so this is done whenever it is started, and one at a time.
 */
export const watchSites = (): Promise<void> =>
  navigator.locks.request('sites', async () => {
    const matches = sitesOf(await browser.permissions.getAll());
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length === 0) return;
    await browser.scripting.registerContentScripts([
      { id: ID, js: [DETECTOR], matches, excludeMatches: [PORTALS], runAt: 'document_idle', allFrames: true, persistAcrossSessions: true },
    ]);
  });

/** Has the detector look at a tab that was open before it could be looked at. Never rejects. */
export const lookAt = async (tabId: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [`/${DETECTOR}`] }).catch(() => undefined);
};

/** Looks at the pages of a site that were open before it was switched on. */
export const lookAtOpenPages = async (added: Permissions.AnyPermissions): Promise<void> => {
  const url = sitesOf(added);
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map(({ id }) => id !== undefined && lookAt(id)));
};

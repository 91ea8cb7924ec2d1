import browser from 'webextension-polyfill';

/** As in the manifest: the only pages the extension may look at. */
const ORIGINS = ['*://*.gov.cn/*'];

/** Whether the reader lets the extension look at portals: Firefox lets it be withdrawn at any time. */
export const mayReadPortals = (): Promise<boolean> => browser.permissions.contains({ origins: ORIGINS });

/** Asks the reader. Must be the first thing a click does, or the browser refuses. */
export const askForPortals = (): Promise<boolean> => browser.permissions.request({ origins: ORIGINS });

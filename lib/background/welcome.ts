import browser, { type Runtime } from 'webextension-polyfill';

/** Shows a new reader, once, what will happen. Never after an update. */
export const welcome = async ({ reason }: Pick<Runtime.OnInstalledDetailsType, 'reason'>): Promise<void> => {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
};

import browser, { type Runtime, type Tabs } from 'webextension-polyfill';

export const ORIGIN = 'chrome-extension://duibiao/';
export const PORTAL = 'http://www.hengyang.gov.cn/a.html';

const tab: Tabs.Tab = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false, url: PORTAL };

/** Our own script in the top frame of a portal page, unless a test says otherwise. */
export const pageScript = (given: Partial<Runtime.MessageSender> = {}): Runtime.MessageSender => ({
  id: browser.runtime.id,
  tab,
  frameId: 0,
  url: PORTAL,
  ...given,
});

export const extensionPage = (): Runtime.MessageSender => ({ id: browser.runtime.id, url: `${ORIGIN}popup.html` });

/** The browser's locks, as far as one name goes: one after another. Node has none. */
export const oneAfterAnother = (): Pick<LockManager, 'request'> => {
  let last: Promise<unknown> = Promise.resolve();
  return { request: (_name: string, act: unknown) => (last = last.then(act as () => unknown)) } as Pick<LockManager, 'request'>;
};

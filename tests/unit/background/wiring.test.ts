import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { ORIGIN } from './fakes';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('addEventListener', vi.fn());
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved, browser.commands.onCommand, browser.contextMenus.onClicked]) vi.spyOn(event, 'addListener').mockImplementation(() => undefined);
});

it('listens at once, or a browser that wakes the background would find nobody', () => {
  void background.main();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
  expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
  expect(browser.permissions.onAdded.addListener).toHaveBeenCalledOnce();
  expect(browser.permissions.onRemoved.addListener).toHaveBeenCalledOnce();
  expect(browser.commands.onCommand.addListener).toHaveBeenCalledOnce();
  expect(browser.contextMenus.onClicked.addListener).toHaveBeenCalledOnce();
  expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
  expect(fakeBrowser.storage.onChanged.hasListeners()).toBe(true);
});

it('looks at the pages that are open when a worker is made anew, as Chromium does after an update and where the extension is switched on again', async () => {
  const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
  void background.main();
  const [event, onActivate] = vi.mocked(addEventListener).mock.calls[0]!;
  expect(event).toBe('activate');
  expect(query).not.toHaveBeenCalled();
  (onActivate as () => void)();
  expect(query).toHaveBeenCalledExactlyOnceWith({ discarded: false });
  query.mockRestore();
});

it('answers a stranger with nothing', async () => {
  void background.main();
  // The fake browser names no sender.
  expect(await browser.runtime.sendMessage({ type: 'read-tab', tabId: 7 })).toBeUndefined();
});

it('asks to keep the collection when it is installed, and registers the detector anew for the sites that are on, draws the menus, welcomes once', async () => {
  const persist = vi.fn(async () => true);
  const request = vi.fn();
  vi.stubGlobal('navigator', { storage: { persist }, locks: { request } });
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path.slice(1));
  void background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  expect(persist).toHaveBeenCalledOnce();
  expect(request.mock.calls.map(([lock]) => lock)).toEqual(['sites', 'menus']);
  const welcomed = async () => (await browser.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length;
  expect(await welcomed()).toBe(1);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
  expect(await welcomed()).toBe(1);
  vi.unstubAllGlobals();
});

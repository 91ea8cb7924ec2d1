import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';

beforeEach(() => {
  fakeBrowser.reset();
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved, browser.commands.onCommand]) vi.spyOn(event, 'addListener').mockImplementation(() => undefined);
});

it('listens at once, or a browser that wakes the background would find nobody', () => {
  void background.main();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
  expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
  expect(browser.permissions.onAdded.addListener).toHaveBeenCalledOnce();
  expect(browser.permissions.onRemoved.addListener).toHaveBeenCalledOnce();
  expect(browser.commands.onCommand.addListener).toHaveBeenCalledOnce();
  expect(fakeBrowser.storage.onChanged.hasListeners()).toBe(true);
});

it('answers a stranger with nothing', async () => {
  void background.main();
  // The fake browser names no sender.
  expect(await browser.runtime.sendMessage({ type: 'read-tab', tabId: 7 })).toBeUndefined();
});

it('asks to keep the collection when it is installed, and registers the detector anew for the sites that are on', async () => {
  const persist = vi.fn(async () => true);
  const request = vi.fn();
  vi.stubGlobal('navigator', { storage: { persist }, locks: { request } });
  void background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  expect(persist).toHaveBeenCalledOnce();
  expect(request).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

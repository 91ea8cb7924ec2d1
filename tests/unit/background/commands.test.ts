import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { obey } from '../../../lib/background/commands';
import { readSettings } from '../../../lib/settings';

const send = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  send.mockReset();
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(send);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 4 }] as never);
});
afterEach(() => vi.restoreAllMocks());

it('sends the reader of the page at hand walking, and knows no other command', async () => {
  await obey('next-differing');
  await obey('open-card');
  await obey('_execute_action');
  await obey('constructor');
  expect(send.mock.calls).toEqual([[4, { type: 'walk', direction: 1, only: 'differs' }], [4, { type: 'open-card' }]]);
});

it('does nothing where there is no page, or no reader in it', async () => {
  send.mockRejectedValue(new Error('Receiving end does not exist.'));
  await expect(obey('next-figure')).resolves.toBeUndefined();
  vi.mocked(browser.tabs.query).mockResolvedValue([]);
  await obey('next-figure');
  expect(send).toHaveBeenCalledOnce();
});

it('switches everything off and on again', async () => {
  await obey('toggle-everywhere');
  expect((await readSettings()).marksOn).toBe(false);
  await obey('toggle-everywhere');
  expect((await readSettings()).marksOn).toBe(true);
});

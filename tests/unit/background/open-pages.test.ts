import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { letGo, lookAgain } from '../../../lib/background/open-pages';
import { lookAt } from '../../../lib/background/sites';

vi.mock('../../../lib/background/sites', () => ({ lookAt: vi.fn(async () => undefined), isReadable: vi.fn(async (url: string) => url.includes('.gov.cn/')) }));

const tabs = [{ id: 1, url: 'http://a.gov.cn/1.html' }, { id: 2, url: 'http://b.gov.cn/1.html' }, { id: 3, url: 'https://a.example/' }, { id: 4 }, { id: 5 }];
/** Tabs in which a reader answers. */
let readers: number[];
const said: unknown[] = [];

beforeEach(() => {
  readers = [];
  said.length = 0;
  vi.mocked(lookAt).mockClear();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (tab, message) => {
    said.push([tab, message]);
    if (!readers.includes(tab)) throw new Error('Receiving end does not exist.');
  });
  for (const { id } of tabs) void browser.action.setBadgeText({ tabId: id, text: '9' });
});
afterEach(() => vi.restoreAllMocks());

it('looks after an update at pages that may be read and have no reader that answers', async () => {
  readers = [2];
  await lookAgain();
  expect(vi.mocked(lookAt).mock.calls).toEqual([[1]]);
});

it('has readers go from pages that may not be read any more, with what the toolbar says of them', async () => {
  readers = [1, 4];
  await letGo();
  expect(said).toEqual([[4, { type: 'let-go' }], [5, { type: 'let-go' }]]);
  expect(await Promise.all(tabs.map(({ id: tabId }) => browser.action.getBadgeText({ tabId })))).toEqual(['9', '9', '9', '', '9']);
});

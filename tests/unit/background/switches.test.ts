import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { lookAt } from '../../../lib/background/sites';
import { followSwitches } from '../../../lib/background/switches';
import { DEFAULTS, type Settings } from '../../../lib/settings';
import { pageKey } from '../../../lib/store/page-key';

vi.mock('../../../lib/background/sites', () => ({ lookAt: vi.fn(async () => undefined), isReadable: vi.fn(async (url: string) => url.includes('.gov.cn/')) }));
const looked = () => vi.mocked(lookAt).mock.calls.map(([tab]) => tab);

const OFF: Settings = { ...DEFAULTS, sitesOff: ['a.gov.cn'], pagesOff: [pageKey('http://b.gov.cn/1.html')] };
const tabs = [{ id: 1, url: 'http://a.gov.cn/1.html' }, { id: 2, url: 'http://b.gov.cn/1.html' }, { id: 3, url: 'http://b.gov.cn/2.html' }, { id: 4, url: 'https://a.example/' }, { id: 5 }];

beforeEach(() => {
  vi.mocked(lookAt).mockClear();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  for (const tab of [1, 2, 3, 4]) void browser.action.setBadgeText({ tabId: tab, text: '9' });
});
afterEach(() => vi.restoreAllMocks());

const badges = () => Promise.all([1, 2, 3, 4].map((tabId) => browser.action.getBadgeText({ tabId })));

describe('followSwitches', () => {
  it('takes back what was said of pages that are off now, and of no other', async () => {
    await followSwitches(OFF, DEFAULTS);
    expect(await badges()).toEqual(['', '', '9', '9']);
    expect(looked()).toEqual([]);
  });

  it('looks at pages that are on again, and leaves those that were on', async () => {
    await followSwitches(DEFAULTS, OFF);
    expect(looked()).toEqual([1, 2]);
    expect(await badges()).toEqual(['9', '9', '9', '9']);
  });

  it('leaves a page alone that a person had read while it was off', async () => {
    vi.mocked(browser.tabs.sendMessage).mockImplementation(async (tab) => {
      if (tab !== 2) throw new Error('Receiving end does not exist.');
    });
    await followSwitches(DEFAULTS, OFF);
    expect(looked()).toEqual([1]);
  });

  it('does nothing where another choice changed', async () => {
    await followSwitches({ ...OFF, rail: false }, OFF);
    expect([looked(), await badges()]).toEqual([[], ['9', '9', '9', '9']]);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { isExtensionPage, pageTab } from '../../../lib/background/senders';
import { extensionPage, ORIGIN, pageScript, PORTAL } from './fakes';

const permitted = new Set<string>();

beforeEach(() => {
  permitted.clear();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path);
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async ({ origins = [] }) => origins.every((one) => permitted.has(one)));
});

describe('pageTab', () => {
  it.each(['http://www.hengyang.gov.cn/a.html', 'https://gov.cn/', 'http://www.hengyang.gov.cn:8080/', 'https://WWW.GOV.CN./'])('knows a portal: %s', async (url) => {
    expect(await pageTab(pageScript({ url }))).toEqual({ tabId: 7, frameId: 0, url });
  });

  it.each([
    'https://gov.cn.example.com/', 'https://notgov.cn/', 'https://example.com/?gov.cn', 'https://www.gov.cn@example.com/', 'ftp://www.gov.cn/',
    'file:///gov.cn', 'about:blank', '', 'data:text/html,.gov.cn',
  ])('knows what is none: %s', async (url) => {
    expect(await pageTab(pageScript({ url }))).toBeNull();
  });

  it('knows a site that the reader switched on, while it is on', async () => {
    const url = 'https://mirror.example/a.html';
    expect(await pageTab(pageScript({ url }))).toBeNull();
    permitted.add('https://mirror.example/*');
    expect(await pageTab(pageScript({ url }))).toEqual({ tabId: 7, frameId: 0, url });
  });

  it.each([
    ['a frame of the same origin', { url: 'http://www.hengyang.gov.cn/frame.html' }],
    ['a frame that a script wrote', { url: 'about:blank', origin: 'http://www.hengyang.gov.cn' }],
    ['a frame with its text in an attribute', { url: 'about:srcdoc', origin: 'http://www.hengyang.gov.cn' }],
  ])('hears %s for its page', async (_, given) => {
    expect(await pageTab(pageScript({ frameId: 3, ...given }))).toEqual({ tabId: 7, frameId: 3, url: PORTAL });
  });

  it.each([
    ['of another portal', { url: 'http://www.other.gov.cn/' }],
    ['of the same host over another protocol', { url: 'https://www.hengyang.gov.cn/' }],
    ['that another site wrote', { url: 'about:blank', origin: 'http://ads.example.com' }],
    ['without an origin', { url: 'about:srcdoc', origin: 'null' }],
    ['of which nothing is known', { url: 'about:blank' }],
    ['in a page that is no portal', { tab: { ...pageScript().tab!, url: 'http://example.com/' } }],
    ['in a page whose address is not told', { tab: { ...pageScript().tab!, url: undefined } }],
  ])('hears no frame %s', async (_, given) => {
    expect(await pageTab(pageScript({ frameId: 3, ...given }))).toBeNull();
  });

  it('hears no other extension and nothing without a tab', async () => {
    expect(await pageTab(pageScript({ frameId: undefined }))).toBeNull();
    expect(await pageTab(pageScript({ id: 'another' }))).toBeNull();
    expect(await pageTab(pageScript({ tab: undefined }))).toBeNull();
    expect(await pageTab({})).toBeNull();
  });

  it('hears no page that the browser loads ahead behind the one shown', async () => {
    const ahead = { ...pageScript(), documentLifecycle: 'prerender' };
    expect(await pageTab(ahead)).toBeNull();
    expect(await pageTab({ ...ahead, documentLifecycle: 'active' } as typeof ahead)).not.toBeNull();
  });
});

describe('isExtensionPage', () => {
  it('is a page of ours, in a popup or in a tab, and no other', () => {
    expect(isExtensionPage(extensionPage())).toBe(true);
    expect(isExtensionPage({ ...extensionPage(), tab: pageScript().tab })).toBe(true);
    expect(isExtensionPage({ ...extensionPage(), id: 'another' })).toBe(false);
    expect(isExtensionPage(pageScript())).toBe(false);
    expect(isExtensionPage(pageScript({ url: `https://www.gov.cn/?${ORIGIN}` }))).toBe(false);
    expect(isExtensionPage({})).toBe(false);
  });
});

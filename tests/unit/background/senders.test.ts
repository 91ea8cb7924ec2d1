import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { isExtensionPage, portalTab } from '../../../lib/background/senders';
import { extensionPage, ORIGIN, pageScript } from './fakes';

beforeEach(() => void vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path));

describe('portalTab', () => {
  it.each(['http://www.hengyang.gov.cn/a.html', 'https://gov.cn/', 'http://www.hengyang.gov.cn:8080/', 'https://WWW.GOV.CN./'])('knows a portal: %s', (url) => {
    expect(portalTab(pageScript({ url }))).toEqual({ tabId: 7, url });
  });

  it.each([
    'https://gov.cn.example.com/', 'https://notgov.cn/', 'https://example.com/?gov.cn', 'https://www.gov.cn@example.com/', 'ftp://www.gov.cn/',
    'file:///gov.cn', 'about:blank', '', 'data:text/html,.gov.cn',
  ])('knows what is none: %s', (url) => {
    expect(portalTab(pageScript({ url }))).toBeNull();
  });

  it('hears no frame, no other extension and nothing without a tab', () => {
    expect(portalTab(pageScript({ frameId: 3 }))).toBeNull();
    expect(portalTab(pageScript({ frameId: undefined }))).toBeNull();
    expect(portalTab(pageScript({ id: 'another' }))).toBeNull();
    expect(portalTab(pageScript({ tab: undefined }))).toBeNull();
    expect(portalTab({})).toBeNull();
  });

  it('hears no page that the browser loads ahead behind the one shown', () => {
    const ahead = { ...pageScript(), documentLifecycle: 'prerender' };
    expect(portalTab(ahead)).toBeNull();
    expect(portalTab({ ...ahead, documentLifecycle: 'active' } as typeof ahead)).not.toBeNull();
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

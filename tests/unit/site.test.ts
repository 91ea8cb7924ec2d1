import { describe, expect, it } from 'vitest';
import { isPortalPattern, siteOf, siteOfPattern } from '../../lib/site';

describe('siteOf', () => {
  it.each([
    ['https://mirror.example/a.html?id=1#top', { host: 'mirror.example', pattern: 'https://mirror.example/*' }],
    ['http://10.1.2.3:8080/suitable/', { host: '10.1.2.3:8080', pattern: 'http://10.1.2.3/*' }],
    ['https://gov.cn.example.com/', { host: 'gov.cn.example.com', pattern: 'https://gov.cn.example.com/*' }],
    ['file:///C:/%E6%8A%A5%E5%91%8A.html', { host: null, pattern: 'file:///*' }],
  ])('asks for the one place of %s', (address, site) => expect(siteOf(address)).toEqual(site));

  it.each([undefined, '', 'http://www.hengyang.gov.cn/a.html', 'about:blank', 'chrome://extensions/', 'moz-extension://x/popup.html', 'data:text/html,x', 'blob:https://a.example/1'])(
    'has none for %s',
    (address) => expect(siteOf(address)).toBeNull(),
  );
});

it('tells patterns of portals from others', () => {
  expect(['*://*.gov.cn/*', 'https://www.hengyang.gov.cn/*', 'http://gov.cn/*'].filter(isPortalPattern)).toHaveLength(3);
  expect(['*://*/*', '<all_urls>', 'file:///*', 'https://notgov.cn/*', 'https://mirror.example/www.gov.cn/'].filter(isPortalPattern)).toEqual([]);
});

describe('siteOfPattern', () => {
  it('names a site as the reader knows it, and what is wider than a site by itself', () => {
    expect(['http://mirror.example/*', 'file:///*', '*://*/*', 'https://*.example.org/*'].map(siteOfPattern)).toEqual([
      { host: 'mirror.example', pattern: 'http://mirror.example/*' }, { host: null, pattern: 'file:///*' },
      { host: '*://*/*', pattern: '*://*/*' }, { host: 'https://*.example.org/*', pattern: 'https://*.example.org/*' },
    ]);
  });
});

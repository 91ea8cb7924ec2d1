import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import tracking from '../../../lib/store/data/tracking-parameters.json';
import { pageKey } from '../../../lib/store';

describe('pageKey', () => {
  it.each([
    ['scheme', 'https://www.hengyang.gov.cn/a.html', 'www.hengyang.gov.cn/a.html'],
    ['host case and default port', 'http://WWW.Hengyang.GOV.cn:80/a.html', 'www.hengyang.gov.cn/a.html'],
    ['trailing dot of the host', 'http://www.hengyang.gov.cn.:8080/a.html', 'www.hengyang.gov.cn:8080/a.html'],
    ['fragment', 'http://www.hengyang.gov.cn/a.html#top', 'www.hengyang.gov.cn/a.html'],
    ['campaign', 'http://x.gov.cn/a?utm_source=b&id=3&UTM_medium=c', 'www.x.gov.cn/a?id=3'],
    ['WeChat', 'http://x.gov.cn/a?from=singlemessage&isappinstalled=0', 'www.x.gov.cn/a'],
    ['session id', 'http://x.gov.cn/art/1.jsp;jsessionid=1A2B?id=1', 'www.x.gov.cn/art/1.jsp?id=1'],
    ['case of escapes', 'http://x.gov.cn/%e4%b8%ad?t=%c4%ea', 'www.x.gov.cn/%E4%B8%AD?t=%C4%EA'],
    ['the portal’s name without www', 'http://hengyang.gov.cn:8080/a.html', 'www.hengyang.gov.cn:8080/a.html'],
    ['where the reader came from', 'http://sft.hubei.gov.cn/a/t20210331_1.shtml?from=search', 'sft.hubei.gov.cn/a/t20210331_1.shtml'],
    ['when WeChat opened it', 'http://x.gov.cn/a.html?scene=1&clicktime=1591777770&enterid=1591777770&sharer_shareinfo_first=5a5d', 'www.x.gov.cn/a.html'],
    ['who cited it', 'http://x.gov.cn/a.html?f_link_type=f_linkinlinenote&flow_extra=eyJp', 'www.x.gov.cn/a.html'],
    ['a key against robots', 'http://x.gov.cn/a?id=3&wscckey=0c8afb2f33499288_1538749277', 'www.x.gov.cn/a?id=3'],
    ['no URL', ' nothing ', 'nothing'],
    ['a file', 'file:///reports/a.html#p', 'file:///reports/a.html'],
  ])('drops what does not name the page: %s', (_, address, key) => {
    expect(pageKey(address)).toBe(key);
  });

  it('gives one key for the twins of one page', () => {
    const twins = ['http://www.x.gov.cn/a.html', 'https://www.x.gov.cn/a.html', 'https://x.gov.cn/a.html', 'http://x.gov.cn/a.html?from=timeline', 'http://www.x.gov.cn/a.html?from=app'];
    expect(new Set(twins.map(pageKey))).toEqual(new Set(['www.x.gov.cn/a.html']));
  });

  it.each([
    ['query', 'http://wasg.jmsqjq.gov.cn/e/ShowInfo.php?classid=112&id=1', 'http://wasg.jmsqjq.gov.cn/e/ShowInfo.php?classid=112&id=2'],
    ['case of the path', 'http://x.gov.cn/A', 'http://x.gov.cn/a'],
    ['port', 'http://x.gov.cn:8080/a', 'http://x.gov.cn/a'],
    ['a page’s own from', 'http://x.gov.cn/list?from=2019', 'http://x.gov.cn/list?from=2020'],
    ['a page’s own scene', 'http://x.gov.cn/show?scene=1', 'http://x.gov.cn/show?scene=2'],
    ['another site of a government', 'http://sft.x.gov.cn/a', 'http://x.gov.cn/a'],
    ['a name below www.gov.cn', 'http://sousuo.www.gov.cn/a', 'http://www.gov.cn/a'],
    ['route in the fragment', 'http://x.gov.cn/#/detail?id=1', 'http://x.gov.cn/#/detail?id=2'],
  ])('keeps what tells pages apart: %s', (_, one, other) => {
    expect(pageKey(one)).not.toBe(pageKey(other));
  });

  it('gives the same key for a key that became an address again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(pageKey(`https://${pageKey(address)}`)).toBe(pageKey(address));
      }),
    );
  });

  it('rests on evidence, entry by entry, none twice', () => {
    expect(tracking.every((entry) => entry.evidence.length > 20)).toBe(true);
    expect(new Set(tracking.map((entry) => `${entry.name} ${entry.values ?? ''}`)).size).toBe(tracking.length);
  });
});

import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../lib/model';
import type { Contents, StoredReport } from '../../../lib/records';
import { isSameArticle } from '../../../lib/store/twin-address';
import { twinsOf } from '../../../lib/store/twins';
import { contents } from '../support/readings';

const VALUES = [34, 15, 7, 120, 98.5, 3, 61, 44, 9, 250];
const figures = (values: readonly number[] = VALUES): Partial<Observation>[] => values.map((value) => ({ value, quote: `${value}件` }));

const kept = (given: Partial<StoredReport> = {}, values?: readonly number[]): Contents =>
  contents(figures(values), { id: 'www.hengyang.gov.cn/xxgk/20200327/i2345678.html', fingerprint: 'a', ...given });
const elsewhere = (given: Partial<StoredReport> = {}, values?: readonly number[]): Contents =>
  kept({ id: 'sft.hunan.gov.cn/fzjs/202004/t20200401_11867832.html', fingerprint: 'b', ...given }, values);
const NOBODY = { regionName: null, regionCode: null, regionCodeNow: null, regionLevel: null, body: null, bodyKind: null };

describe('addresses of one article', () => {
  it.each([
    ['www.beijing.gov.cn/gate/big5/www.beijing.gov.cn/gongkai/t20230330_2947661.html', 'www.beijing.gov.cn/gongkai/t20230330_2947661.html'],
    ['big5.www.gov.cn/gate/big5/www.gov.cn/zhengce/content_6986382.htm', 'www.gov.cn/zhengce/content_6986382.htm'],
    ['www.gz.gov.cn/zlgz/content/mpost_9587900.html', 'www.gz.gov.cn/zlgz/content/post_9587900.html'],
    ['m.mof.gov.cn/czxw/202510/t20251017_3974415.htm', 'www.mof.gov.cn/zhengwuxinxi/caizhengxinwen/202510/t20251017_3974415.htm'],
    ['www.hengyang.gov.cn/a/i2345678.html?print=1', 'www.hengyang.gov.cn/a/i2345678.html'],
  ])('%s and %s', (a, b) => {
    expect(isSameArticle(a, b)).toBe(true);
    expect(isSameArticle(b, a)).toBe(true);
  });

  it.each([
    ['www.hengyang.gov.cn/a/i2345678.html', 'www.hengyang.gov.cn/a/i2345679.html'],
    ['www.hengyang.gov.cn/a/t20230330_1.html', 'www.zhuzhou.gov.cn/a/t20230330_1.html'],
    ['www.hengyang.gov.cn/a/index.html', 'www.hengyang.gov.cn/b/index.html'],
    ['', 'www.hengyang.gov.cn/'],
  ])('not %s and %s', (a, b) => expect(isSameArticle(a, b)).toBe(false));
});

describe('certain twins', () => {
  it('have the same text, wherever they stand', () => {
    expect(twinsOf(kept(), elsewhere({ fingerprint: 'a' }))).toBe('certain');
  });

  it('have the same figures at addresses of one article, though their texts differ', () => {
    const mobile = kept({ id: 'm.hengyang.gov.cn/wap/i2345678.html', fingerprint: 'b', title: '衡阳市2019年法治政府建设情况报告' });
    expect(twinsOf(kept(), mobile)).toBe('certain');
  });

  it('are known through the gateway to traditional characters, where the body is not', () => {
    const traditional = kept({ ...NOBODY, id: 'www.hengyang.gov.cn/gate/big5/www.hengyang.gov.cn/xxgk/20200327/i2345678.html', fingerprint: 'b', title: '衡陽市2019年法治政府建設情況報告' });
    expect(twinsOf(kept(), traditional)).toBe('certain');
  });
});

describe('seeming twins', () => {
  it('tell the same body, year and figures on another site', () => {
    expect(twinsOf(kept(), elsewhere())).toBe('likely');
  });

  it('may differ in a figure', () => {
    expect(twinsOf(kept(), elsewhere({}, VALUES.with(3, 121)))).toBe('likely');
    const mobile = kept({ id: 'm.hengyang.gov.cn/wap/i2345678.html', fingerprint: 'b' }, VALUES.with(3, 121));
    expect(twinsOf(kept(), mobile)).toBe('likely');
  });

  it('have the same text, where the body is not known', () => {
    expect(twinsOf(kept(), elsewhere({ ...NOBODY, fingerprint: 'a' }))).toBe('likely');
  });

  it('have titles of which one is longer by the body', () => {
    const bare = elsewhere({ ...NOBODY, title: '2019年法治政府建设情况报告' });
    expect(twinsOf(kept({ title: '衡阳市人民政府2019年法治政府建设情况报告' }), bare)).toBe('likely');
    expect(twinsOf(kept({ title: '衡阳市人民政府2019年法治政府建设情况报告' }), elsewhere({ ...NOBODY, title: '司法局工作总结与计划' }))).toBeNull();
  });
});

describe('no twins', () => {
  it.each<[string, Partial<StoredReport>]>([
    ['another year', { year: 2020 }],
    ['another place', { regionCode: '430200', regionName: '株洲市', body: '株洲市人民政府' }],
    ['another place without a code', { regionCode: null, regionName: '株洲市' }],
    ['another kind of body', { bodyKind: 'department', body: '衡阳市司法局' }],
    ['another kind of report', { kind: 'press-briefing' }],
  ])('are reports of %s, be the text the same', (_, given) => {
    expect(twinsOf(kept(), elsewhere({ ...given, fingerprint: 'a' }))).toBeNull();
    expect(twinsOf(elsewhere({ ...given, fingerprint: 'a' }), kept())).toBeNull();
  });

  it('are two bureaus of one place with one template', () => {
    const bureau = (body: string, id: string) => kept({ bodyKind: 'department', body, id });
    expect(twinsOf(bureau('衡阳市司法局', 'a'), bureau('衡阳市教育局', 'b'))).toBeNull();
  });

  it('are reports that share some figures, few figures, or a sample', () => {
    expect(twinsOf(kept(), elsewhere({}, VALUES.map((value, i) => (i % 4 === 0 ? value + 1 : value))))).toBeNull();
    expect(twinsOf(kept({}, [3, 4]), elsewhere({}, [3, 4]))).toBeNull();
    expect(twinsOf(kept({ sample: true }), elsewhere())).toBeNull();
    expect(twinsOf(kept(), kept())).toBeNull();
  });
});

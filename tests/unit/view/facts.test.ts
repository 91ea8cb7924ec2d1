import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import { factRows, placeInWords, provinceOf } from '../../../lib/view/facts';
import { report } from './records';

const t = translator('zh-CN');
const rows = (facts: Parameters<typeof report>[0]) => Object.fromEntries(factRows(report(facts), 'zh-CN', t).map(({ name, value, origin }) => [name, [value, origin]]));

describe('factRows', () => {
  it('says of each fact what it is and where it was found', () => {
    expect(rows({ documentNumber: '衡政报〔2020〕9号', origins: { title: 'meta', region: 'title', publishedAt: 'label', year: 'publication', documentNumber: 'under-title' } })).toMatchObject({
      title: ['2019年度报告', '网页元数据'],
      region: ['衡阳市 · 湖南省 · 市级 · 代码 430400', '标题'],
      year: ['2019 年', '按发布日期推算'],
      documentNumber: ['衡政报〔2020〕9号', '标题下方'],
    });
  });

  it('tells what is not known from what was found nobody noted where', () => {
    expect(rows({ source: null, origins: {} })).toMatchObject({ source: [null, null], title: ['2019年度报告', '未记录'] });
  });

  it('gives the code of the year and of today where they differ', () => {
    const place = { regionName: '静海县', regionCode: '120223', regionCodeNow: '120118', regionLevel: 'county' } as const;
    expect(rows(place).region?.[0]).toBe('静海县 · 天津市 · 县级 · 代码 120223 · 今 120118');
    expect(rows({ regionName: '朝阳区', regionCode: null, regionCodeNow: null, regionLevel: null }).region?.[0]).toBe('朝阳区');
  });
});

describe('a place in words', () => {
  it('has no province beside a province, the nation or what is not known', () => {
    expect(['430400', '430000', null].map((regionCode) => provinceOf({ regionCode }))).toEqual(['湖南省', null, null]);
    expect(placeInWords({ regionName: '全国', regionCode: null, regionCodeNow: null, regionLevel: 'nation' }, t)).toEqual(['国家']);
    expect(placeInWords({ regionName: '朝阳区', regionCode: null, regionCodeNow: null, regionLevel: null }, t)).toEqual([]);
  });
});

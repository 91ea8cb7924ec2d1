import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import { columnHeads, bodyBesidePlace, pageAddress, reporterName, reportName, titleOf } from '../../../lib/view/reports';
import { report } from './records';

const t = translator('zh-CN');
const hengyang = report({ id: 'a' });
const earlier = report({ id: 'b', year: 2018, figures: 90 });
const luoshan = report({ id: 'c', regionName: '罗山县', regionCode: '411521', body: '罗山县人民政府', title: '致全县人民的信', year: 2020, figures: 9 });
const nameless = report({ id: 'd', regionName: null, regionCode: null, body: null, bodyKind: null, year: null, title: null, source: null });
const bureau = report({ id: 'f', body: '衡阳市司法局', bodyKind: 'department', year: 2020 });

describe('reportName', () => {
  it('says what is unknown', () => {
    expect(reportName(hengyang, t)).toBe('衡阳市 2019');
    expect(reportName(nameless, t)).toBe('未知地区 年份未知');
  });
});

describe('titleOf', () => {
  it('makes one of place, year and kind where the page gave none', () => {
    expect(titleOf(luoshan, t)).toBe('致全县人民的信');
    expect(titleOf({ ...luoshan, title: null }, t)).toBe('罗山县 2020 · 年度报告');
  });
});

describe('columnHeads', () => {
  it('gives the years of one body, else the whole names', () => {
    expect(columnHeads(hengyang, earlier, t)).toEqual(['2019 年', '2018 年']);
    expect(columnHeads(hengyang, luoshan, t)).toEqual(['衡阳市 2019', '罗山县 2020']);
    expect(columnHeads(hengyang, bureau, t)).toEqual(['衡阳市 2019', '衡阳市司法局 2020']);
    expect(columnHeads(hengyang, report({ id: 'again' }), t)).toEqual(['衡阳市 2019', '衡阳市 2019']);
  });
});

describe('reporterName', () => {
  it.each([
    ['the place for its own government', {}, '衡阳市'],
    ['a bureau by its name, which tells the place', { body: '衡阳市市场监督管理局', bodyKind: 'department' }, '衡阳市市场监督管理局'],
    ['a sub-district with its place', { regionName: '鲤城区', body: '金龙街道办事处', bodyKind: 'subdistrict' }, '鲤城区金龙街道办事处'],
    ['a ministry without the nation', { regionName: '全国', regionLevel: 'nation', body: '司法部', bodyKind: 'department' }, '司法部'],
    ['a department without a name', { body: null, bodyKind: 'department' }, '衡阳市某部门'],
    ['an old record by its place', { body: null, bodyKind: null }, '衡阳市'],
  ] as const)('gives %s', (_, facts, name) => expect(reporterName(report(facts), t)).toBe(name));

  it('says beside the place only what is not its government', () => {
    expect(bodyBesidePlace(hengyang, t)).toBeNull();
    expect(bodyBesidePlace(bureau, t)).toBe('衡阳市司法局');
  });
});

describe('pageAddress', () => {
  it('leads to web pages alone', () => {
    expect(pageAddress(hengyang)).toBe('http://www.example.gov.cn/1');
    expect(pageAddress({ url: '' })).toBeNull();
    expect(pageAddress({ url: 'javascript:alert(1)' })).toBeNull();
  });
});

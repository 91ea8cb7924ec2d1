import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import { baselineChoices, elsewhereFirst, MOST_OFFERED } from '../../../lib/view/baselines';
import { report } from './records';

const t = translator('zh-CN');
const ids = (choices: readonly { id: string }[]) => choices.map(({ id }) => id);
const own = report({ id: 'own' });
const earlier = report({ id: 'earlier', year: 2018 });
const latest = report({ id: 'latest', year: 2021 });
const bureau = report({ id: 'bureau', body: '衡阳市司法局', bodyKind: 'department', year: 2020 });
const place = (id: string, regionName: string, regionCode: string, more: Parameters<typeof report>[0] = {}) =>
  report({ id, regionName, regionCode, body: `${regionName}人民政府`, title: `${regionName}报告`, ...more });

describe('what a report may be compared with', () => {
  it('is of its place first: its own body before others there, newest year first, never itself', () => {
    expect(ids(baselineChoices(own, [bureau, own, earlier, latest], [], '', t).same)).toEqual(['latest', 'earlier', 'bureau']);
  });

  it('is elsewhere of a like body and level, near in year, of the province, before what only has a near number', () => {
    const others = [
      place('county', '罗山县', '411521', { regionLevel: 'county' }), place('far-year', '株洲市', '430200', { year: 2012 }),
      place('far', '鹤壁市', '410600'), place('near', '湘潭市', '430300'), report({ id: 'nameless', regionName: null, regionCode: null, body: null, bodyKind: null, year: null }),
    ];
    expect(ids(elsewhereFirst(own, [earlier, own, ...others]))).toEqual(['near', 'far', 'far-year', 'county', 'nameless']);
  });

  it('is found by place, year and title, in both groups', () => {
    const elsewhere = [place('x', '湘潭市', '430300', { year: 2018 }), place('y', '鹤壁市', '410600')];
    const found = baselineChoices(own, [own, earlier, latest], elsewhere, '2018', t);
    expect([ids(found.same), ids(found.elsewhere), found.more]).toEqual([['earlier'], ['x'], 0]);
    expect(ids(baselineChoices(own, [earlier], elsewhere, '鹤壁 报告', t).elsewhere)).toEqual(['y']);
  });

  it('is told by its kind, and by its title or address where another is called the same', () => {
    const twins = [earlier, report({ id: 'www.example.gov.cn/2', year: 2018, title: null }), latest];
    expect(baselineChoices(own, twins, [], '', t).same.map(({ name, detail }) => [name, detail])).toEqual([
      ['衡阳市 2021', '年度报告'],
      ['衡阳市 2018', '年度报告 · 2019年度报告'],
      ['衡阳市 2018', '年度报告 · www.example.gov.cn/2'],
    ]);
  });

  it('is as many as one looks through, and says how many more there are', () => {
    const many = Array.from({ length: 1000 }, (_, at) => place(`${at}`, `第${at}市`, `${100000 + at}`));
    const { same, elsewhere, more } = baselineChoices(own, [earlier], many, '', t);
    expect([same.length, elsewhere.length, more]).toEqual([1, MOST_OFFERED - 1, 1001 - MOST_OFFERED]);
  });
});

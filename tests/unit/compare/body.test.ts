import { describe, expect, it } from 'vitest';
import { chooseBaseline, compareReports, likeBodies, sameBody } from '../../../lib/compare';
import { chargeOf } from '../../../lib/compare/body';
import type { BodyKind, RegionLevel } from '../../../lib/model';
import type { StoredObservation } from '../../../lib/records';
import { contents, storedReport } from '../support/readings';

const of = (body: string | null, bodyKind: BodyKind | null, given = {}) => storedReport({ id: `${body}`, body, bodyKind, ...given });
const wuhan = { regionName: '武汉市', regionCode: '420100' };
const city = of('衡阳市人民政府', 'government');
const market = of('衡阳市市场监督管理局', 'department');

describe('chargeOf', () => {
  it.each([
    ['武汉市市场监管局', wuhan, '市场监督管理'],
    ['武汉市市场监督管理局', wuhan, '市场监督管理'],
    ['武汉市住建局', wuhan, '住房城乡建设'],
    ['武汉市住房和城乡建设局', wuhan, '住房城乡建设'],
    ['武汉市发展和改革委员会', wuhan, '发展改革'],
    ['武汉市发改委', wuhan, '发展改革'],
    ['武汉市人民政府办公室', wuhan, '政府办公'],
    ['国家税务总局武汉市税务局', wuhan, '税务'],
    ['武汉市高新区管委会', wuhan, '高新区管委会'],
    ['司法部', { regionName: '全国', regionCode: null }, '司法'],
  ])('%s', (body, place, charge) => expect(chargeOf(of(body, 'department', place))).toBe(charge));
});

describe('bodies', () => {
  it('are the same whether the name is written short or in full', () => {
    expect(sameBody(market, of('衡阳市市场监管局', 'department'))).toBe(true);
    expect(sameBody(of('重庆市璧山区人民政府', 'government'), of('璧山区人民政府', 'government'))).toBe(true);
    expect(sameBody(market, of('武汉市市场监督管理局', 'department', wuhan))).toBe(false);
    expect(sameBody(city, market)).toBe(false);
  });

  it('are alike where they do the same office', () => {
    expect(likeBodies(market, of('武汉市市场监管局', 'department', wuhan))).toBe(true);
    expect(likeBodies(market, of('武汉市司法局', 'department', wuhan))).toBe(false);
    expect(likeBodies(of('金龙街道办事处', 'subdistrict'), of('塘栖镇人民政府', 'subdistrict'))).toBe(true);
  });

  it('are neither where nothing is known of one', () => {
    const unknown = of(null, null);
    expect([sameBody(unknown, unknown), likeBodies(unknown, city), likeBodies(of(null, 'department'), of(null, 'department'))]).toEqual([false, false, false]);
  });
});

describe('chooseBaseline among bodies', () => {
  const now = { ...market, year: 2023 };
  const report = (id: string, body: string, bodyKind: BodyKind, year: number, place = {}) => of(body, bodyKind, { id, year, ...place });

  it('takes the same bureau’s earlier report, not the government’s of the year before', () => {
    const others = [report('city', '衡阳市人民政府', 'government', 2022), report('old', '衡阳市市场监管局', 'department', 2020), report('law', '衡阳市司法局', 'department', 2022)];
    expect(chooseBaseline(now, others)?.id).toBe('old');
    expect(chooseBaseline({ ...city, year: 2023 }, others)?.id).toBe('city');
  });

  it('takes the same bureau of another place before none, and none before another bureau', () => {
    const law = report('law', '武汉市司法局', 'department', 2023, wuhan);
    expect(chooseBaseline(now, [law, report('wuhan', '武汉市市场监管局', 'department', 2021, wuhan)])?.id).toBe('wuhan');
    expect(chooseBaseline(now, [law, report('city', '衡阳市人民政府', 'government', 2022)])).toBeNull();
    expect(chooseBaseline({ ...city, year: 2023 }, [law, { ...now, year: 2022 }])).toBeNull();
  });

  it('takes a sub-district of the same district before one of another', () => {
    const place = (regionName: string, regionCode: string) => ({ regionName, regionCode, regionLevel: 'county' });
    const here = report('x', '金龙街道办事处', 'subdistrict', 2022, place('鲤城区', '350502'));
    const others = [report('far', '塘栖镇人民政府', 'subdistrict', 2022, place('临平区', '330113')), report('near', '浮桥街道办事处', 'subdistrict', 2022, place('鲤城区', '350502'))];
    expect(chooseBaseline(here, others)?.id).toBe('near');
  });
});

describe('compareReports of unlike bodies', () => {
  const one = (body: string | null, bodyKind: BodyKind | null, value: number) => contents([{ value }], { id: `${body}`, body, bodyKind, year: 2000 + value });

  it('says so once and judges no change', () => {
    const found = compareReports(one('衡阳市市场监督管理局', 'department', 30), one('衡阳市人民政府', 'government', 20));
    expect(found.caveats).toEqual(['body']);
    expect(found.rows.map(({ difference, direction }) => [difference, direction])).toEqual([[10, null]]);
  });

  it('says nothing of one body, of its like elsewhere, or of what is not known', () => {
    for (const [a, b] of [['衡阳市人民政府', '衡阳市人民政府'], ['衡阳市人民政府', '武汉市人民政府'], ['衡阳市人民政府', null]] as const) {
      expect(compareReports(one(a, 'government', 30), one(b, b && 'government', 20)).caveats).toEqual([]);
    }
  });
});

describe('compareReports across levels', () => {
  const one = (regionName: string, regionCode: string, regionLevel: RegionLevel | null, figure: Partial<StoredObservation>, bodyKind: BodyKind = 'government') =>
    contents([figure], { id: regionName, regionName, regionCode, regionLevel, bodyKind, body: `${regionName}人民政府`, year: 2020 });
  const RANK = { indicator: 'org.rank', role: 'rank', unit: null, label: '考核位次' } as const;
  const RATE = { indicator: 'litigation.appearance-rate', role: 'rate', unit: '%', label: '出庭率' } as const;

  it('says once that totals do not compare', () => {
    const city = one('衡阳市', '430400', 'city', { value: 18 });
    const province = one('湖南省', '430000', 'province', { value: 164 });
    expect(compareReports(city, province).caveats).toEqual(['level']);
    expect(compareReports(province, city).caveats).toEqual(['level']);
    expect(compareReports(city, one('武汉市', '420100', 'city', { value: 164 })).caveats).toEqual([]);
    expect(compareReports(city, one('湖南省', '430000', null, { value: 164 })).caveats).toEqual([]);
    expect(compareReports(city, one('湖南省', '430000', 'province', { value: 164 }, 'department')).caveats).toEqual(['body']);
  });

  it.each([['rate', RATE, 'good', 'good'], ['rank', RANK, 'bad', null]] as const)('judges a %s only where it means the same on both', (_, figure, amongCities, acrossLevels) => {
    const city = one('衡阳市', '430400', 'city', { ...figure, value: 90 });
    const to = (other: typeof city) => compareReports(city, other).rows.map(({ direction }) => direction);
    expect(to(one('武汉市', '420100', 'city', { ...figure, value: 80 }))).toEqual([amongCities]);
    expect(to(one('湖南省', '430000', 'province', { ...figure, value: 80 }))).toEqual([acrossLevels]);
  });
});

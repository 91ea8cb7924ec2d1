import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../lib/compare/statistics';
import { rangeOf } from '../../../lib/compare/bounds';
import { seriesOf } from '../../../lib/compare/series';
import { translator } from '../../../lib/i18n';
import type { Observation } from '../../../lib/model';
import { bodyNames } from '../../../lib/view/body-names';
import { rounded, seriesInWords, seriesUnitFirst, sharedUnit } from '../../../lib/view/series';
import { placeInWords, summaryInWords } from '../../../lib/view/statistics';
import { observation, storedReport } from '../support/readings';

const t = translator('zh-CN');

describe('seriesInWords', () => {
  it.each<[Partial<Observation>, string]>([
    [{}, '范围未说明 · 报告年度全年 · 件'],
    [{ scope: 'jurisdiction', period: '2018' }, '全辖区 · 上一年度 · 件'],
    [{ period: '../2019-12-31', unit: null }, '范围未说明 · 时点数 · 无单位'],
    [{ period: '2013/..' }, '范围未说明 · 报告年度前第 6 年起累计 · 件'],
    [{ period: '2019-01/2019-06' }, '范围未说明 · 连续 6 个月 · 件'],
    [{ period: '2017/2018' }, '范围未说明 · 连续 2 年，止于报告年度前第 1 年 · 件'],
    [{ role: 'rate', unit: '%', trend: 'up' }, '增减幅度 · 范围未说明 · 报告年度全年 · %'],
    [{ indicator: 'permits.items.retained', unit: '项' }, '范围未说明 · 报告年度时点数 · 项'],
    [{ indicator: 'permits.items.retained', unit: '项', period: '2018' }, '范围未说明 · 上一年度时点数 · 项'],
    [{ role: 'rank', unit: '名' }, '排名 · 范围未说明 · 报告年度全年'],
  ])('says what tells %j', (figure, words) => {
    expect(seriesInWords(seriesOf(observation(figure), 2019)!, t)).toBe(words);
  });
});

describe('a series whose unit stands apart', () => {
  it('does not say it twice', () => {
    expect(seriesInWords({ ...seriesOf(observation(), 2019)!, unit: undefined }, t)).toBe('范围未说明 · 报告年度全年');
  });
});

describe('seriesUnitFirst', () => {
  it.each<[Partial<Observation>, string]>([
    [{}, '件 · 范围未说明 · 报告年度全年'],
    [{ unit: null }, '无单位 · 范围未说明 · 报告年度全年'],
    [{ role: 'rank', unit: '名' }, '排名 · 范围未说明 · 报告年度全年'],
  ])('keeps the unit of %j in sight', (figure, words) => {
    expect(seriesUnitFirst(seriesOf(observation(figure), 2019)!, t)).toBe(words);
  });
});

describe('sharedUnit', () => {
  it('is one only where all have it', () => {
    expect([sharedUnit([{ unit: '户' }, { unit: '户' }]), sharedUnit([{ unit: '户' }, { unit: '家' }]), sharedUnit([{ unit: null }])]).toEqual(['户', undefined, null]);
  });
});

describe('rounded', () => {
  it.each([[1234.567, 1234.57], [50, 50], [7.3249, 7.32], [0.123456, 0.123], [0, 0]])('%d to %d', (value, said) => expect(rounded(value)).toBe(said));
});

describe('summaryInWords', () => {
  const summary = (...figures: Partial<Observation>[]) => summaryOf(figures.map((figure) => rangeOf(observation(figure))))!;
  const say = (of: ReturnType<typeof summary>, missing = 0) => summaryInWords(of, missing, String, t);

  it('gives quartiles and their definition from four values on', () => {
    expect(say(summary({ value: 1 }, { value: 2 }, { value: 3 }), 2)).toEqual(['3 个值，中位数 2。', '缺 2 个，不作估补。']);
    expect(say(summary({ value: 1 }))).toEqual(['1 个值，中位数 1。']);
    expect(say(summary({ value: 1 }, { value: 2 }, { value: 3 }, { value: 4 }))[0]).toContain('QUARTILE.INC');
  });

  it('says what bounds do to the median', () => {
    expect(say(summary({ value: 10 }, { value: 20, qualifier: 'over' }, { value: 30 }))[1]).toContain('中位数在 20 至 30 之间');
    expect(say(summary({ value: 10 }, { value: 20 }, { value: 30, qualifier: 'atLeast' }))[1]).toContain('不受影响');
    expect(say(summary({ value: 98, qualifier: 'atLeast' }))[1]).toContain('不小于 98');
    expect(say(summary({ value: 98, qualifier: 'atMost' }))[1]).toContain('不大于 98');
    expect(say(summary({ value: 1, qualifier: 'atMost' }, { value: 2, qualifier: 'atLeast' }))[1]).toContain('无法确定');
  });
});

describe('placeInWords', () => {
  it('says ties, and how far bounds leave a place open', () => {
    expect(placeInWords({ rank: 3, tied: 1, best: 3, worst: 3 }, t)).toBe('第 3');
    expect(placeInWords({ rank: 3, tied: 2, best: 2, worst: 5 }, t)).toBe('并列第 3（约数使位次可在 2 至 5 之间）');
  });
});

describe('bodyNames', () => {
  it('tells places of one name by their province, and one place in two years by nothing', () => {
    const of = (regionCode: string, regionName: string) => storedReport({ regionCode, regionName, body: `${regionName}人民政府` });
    expect(bodyNames([of('320106', '鼓楼区'), of('350102', '鼓楼区'), of('430400', '衡阳市'), of('430400', '衡阳市')], t)).toEqual(['江苏省鼓楼区', '福建省鼓楼区', '衡阳市', '衡阳市']);
  });
});

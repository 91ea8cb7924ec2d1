import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import type { Observation } from '../../../lib/model';
import { inputOf, readInput, type FigureInput } from '../../../lib/view/figure-input';
import { readPeriod, writePeriod } from '../../../lib/view/period-input';
import { searchIndicators } from '../../../lib/view/indicator-search';
import { observation } from '../support/readings';

const t = translator('zh-CN');
const figure = observation({ value: 23500, quote: '2.35万件' });
const filled = (given: Partial<FigureInput>, of = figure) => readInput(of, { ...inputOf(of, 'zh-CN', t), ...given }, inputOf(of, 'zh-CN', t));

describe('readInput', () => {
  it('finds no change in a form that was left as it was', () => {
    expect(filled({})).toEqual({ set: {}, errors: {} });
    const rate = observation({ value: 92.56, unit: '%', period: '../2014-12-31', indicator: null, scope: 'government' });
    const english = inputOf(rate, 'en', translator('en'));
    expect(readInput(rate, english, english)).toEqual({ set: {}, errors: {} });
  });

  it.each<Partial<Observation>>([
    { value: 12.34567 }, { value: 0.00001 }, { value: 1 / 3 }, { value: 1e21 }, { value: -5 }, { value: 2350000000.25 }, { unit: ' 件' }, { unit: '件'.repeat(25) }, { label: ' 名 ' },
    { label: '长'.repeat(150) }, { label: '' }, { period: 'XXXX' }, { period: '2022~' }, { period: '0000' },
  ])('leaves what was not touched as it is: %j', (odd) => {
    const of = observation({ ...figure, ...odd });
    expect(filled({}, of)).toEqual({ set: {}, errors: {} });
    expect(filled({ scope: 'departments' }, of)).toEqual({ set: { scope: 'departments' }, errors: {} });
  });

  it('sets what was touched, and nothing where that comes to the same', () => {
    const opened = inputOf(figure, 'zh-CN', t);
    expect(filled({ value: '2.35万', label: `${figure.label} ` })).toEqual({ set: {}, errors: {} });
    expect(readInput(figure, { ...opened, label: '受理' }, opened).set).toEqual({ label: '受理' });
  });

  it('writes a value with every decimal', () => {
    expect([12.34567, 0.00001, 1234567.5, 2_200_000_000, -0.8].map((value) => inputOf(observation({ value }), 'en', translator('en')).value)).toEqual(['12.34567', '0.00001', '1,234,567.5', '22亿', '−0.8']);
  });

  it('takes values as they are written, and a unit with them', () => {
    expect(filled({ value: '2.4万' }).set).toEqual({ value: 24000 });
    expect(filled({ value: '１,２００ 人' }).set).toEqual({ value: 1200, unit: '人' });
    expect(filled({ unit: '', label: ' 受理 ', scope: 'departments', indicator: null, period: '2018年' }).set).toEqual({
      unit: null, label: '受理', scope: 'departments', indicator: null, period: '2018',
    });
  });

  it.each<[Partial<FigureInput>, string]>([
    [{ value: '' }, 'value'], [{ value: '很多' }, 'value'], [{ value: '1和2' }, 'value'], [{ label: ' ' }, 'label'], [{ label: '长'.repeat(101) }, 'label'],
    [{ unit: '长'.repeat(21) }, 'unit'], [{ period: '去年' }, 'period'], [{ period: '2019-13' }, 'period'], [{ indicator: undefined }, 'indicator'], [{ value: '9999999999999999' }, 'value'], [{ period: '0000' }, 'period'],
  ])('says what cannot be understood in %j', (given, field) => {
    expect(Object.keys(filled(given).errors)).toEqual([field]);
  });
});

describe('readPeriod', () => {
  it.each([
    ['2019', '2019'], ['２０１９年', '2019'], ['2019年度', '2019'], ['2019年3月', '2019-03'], ['2019-03-05', '2019-03-05'], ['2013年以来', '2013/..'], ['since 2013', '2013/..'], ['2013/..', '2013/..'],
    ['截至2014年12月31日', '../2014-12-31'], ['as of 2014-12-31', '../2014-12-31'], ['../2014-12-31', '../2014-12-31'], ['2021年1月至6月', '2021-01/2021-06'], ['2021-01/2021-06', '2021-01/2021-06'],
    ['2021-01 to 2021-06', '2021-01/2021-06'], ['2019 至 2021年', '2019/2021'],
  ])('reads %s', (text, period) => {
    expect(readPeriod(text)).toBe(period);
  });

  it.each(['', '去年', '2019年2月30日', '2021/2019', '19', '..', '../..', '2019年至'.concat('今天')])('does not read %s', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  it('writes what it reads again', () => {
    for (const period of ['2019', '2013/..', '../2014-12-31', '2021-01/2021-06', '2019-03']) {
      for (const locale of ['zh-CN', 'en'] as const) expect(readPeriod(writePeriod(period, locale, translator(locale)))).toBe(period);
    }
  });
});

describe('searchIndicators', () => {
  it('finds indicators by parts of either name, in any order', () => {
    const ids = (query: string) => searchIndicators(query).map(({ id }) => id);
    expect(ids('申请 收到 复议')).toContain('reconsideration.applications.received');
    expect(ids('RECONSIDERATION received')).toContain('reconsideration.applications.received');
    expect(ids('复议收到')).toContain('reconsideration.applications.received');
    expect(ids('没有这样的')).toEqual([]);
    expect(searchIndicators('').length).toBeGreaterThan(100);
    expect(searchIndicators('复议')[0]?.zh.startsWith('复议')).toBe(true);
  });
});

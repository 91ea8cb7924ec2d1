import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare';
import type { Observation } from '../../../lib/model';
import { contents } from '../support/readings';

type Figure = Partial<Observation>;
const compare = (a: Figure[], b: Figure[], yearA = 2019, yearB = 2018) =>
  compareReports(contents(a, { id: 'a', year: yearA }), contents(b, { id: 'b', year: yearB }));
const only = (a: Figure, b: Figure, yearA = 2019, yearB = 2018) => {
  const { rows } = compare([a], [b], yearA, yearB);
  expect(rows).toHaveLength(1);
  return rows[0]!;
};
const last: Figure = { period: '2018' };
const pairs = (a: Figure[], b: Figure[]) => compare(a, b).rows.map((row) => [row.a.value, row.b.value]);

describe('a pair of figures', () => {
  it('gives difference and percentage of the earlier value', () => {
    expect(only({ value: 34 }, { ...last, value: 40 })).toMatchObject({ difference: -6, percent: -15, caveats: [], indicator: 'reconsideration.applications.received', label: '行政复议·收到申请' });
  });

  it('calls nothing better or worse where the other report is the later one', () => {
    const rank: Figure = { role: 'rank', unit: null, indicator: 'org.rank', label: '考核位次' };
    expect(only({ ...rank, value: 3 }, { ...rank, ...last, value: 5 }).direction).toBe('good');
    expect(only({ ...rank, ...last, value: 5 }, { ...rank, value: 3 }, 2018, 2019)).toMatchObject({ difference: 2, direction: null });
  });

  it('gives no percentage of 0, and no noise of binary fractions', () => {
    expect(only({ value: 3 }, { ...last, value: 0 })).toMatchObject({ difference: 3, percent: null });
    expect(only({ value: 0.3 }, { ...last, value: 0.1 })).toMatchObject({ difference: 0.2, percent: 200 });
  });

  it('compares rates in percentage points, growth with its direction, ranks in places', () => {
    const rate: Figure = { role: 'rate', unit: '%', indicator: 'hotline.satisfaction' };
    expect(only({ ...rate, value: 99.5 }, { ...rate, ...last, value: 98.2 })).toMatchObject({ difference: 1.3, percent: null });
    expect(only({ ...rate, value: 12.3, trend: 'up' }, { ...rate, ...last, value: 5, trend: 'down' })).toMatchObject({ difference: 17.3, percent: null, direction: null });
    const rank: Figure = { role: 'rank', unit: null, indicator: 'org.rank', label: '考核位次' };
    expect(only({ ...rank, value: 3 }, { ...rank, ...last, value: 5 })).toMatchObject({ difference: -2, percent: null, direction: 'good' });
  });

  it('never sets a number beside a rate, nor a rate beside its growth', () => {
    const growth: Figure = { ...last, role: 'rate', unit: '%', trend: 'up' };
    expect(compare([{}], [growth])).toMatchObject({ rows: [], onlyA: [{}], onlyB: [{}] });
    expect(compare([{ role: 'rate', unit: '%' }], [growth]).rows).toEqual([]);
  });

  it('judges a change only where the catalogue does and nothing stands against it', () => {
    const mediated: Figure = { indicator: 'litigation.lost', label: '行政诉讼·败诉' };
    expect(only({ ...mediated, value: 3 }, { ...mediated, ...last, value: 5 }).direction).toBe('good');
    expect(only({ ...mediated, value: 6 }, { ...mediated, ...last, value: 5 }).direction).toBe('bad');
    expect(only({ ...mediated, value: 5 }, { ...mediated, ...last, value: 5 }).direction).toBeNull();
    expect(only({ value: 9 }, { ...last, value: 5 }).direction).toBeNull();
    const narrower: Figure = { ...mediated, ...last, scope: 'government' };
    expect(only({ ...mediated, value: 3, scope: 'jurisdiction' }, narrower)).toMatchObject({ direction: null, caveats: ['scope'] });
  });
});

describe('between two places', () => {
  const across = (figure: Figure, other: Figure) =>
    compareReports(contents([figure]), contents([{ ...figure, ...other }], { id: 'b', regionCode: '410600', regionName: '鹤壁市' })).rows[0]?.direction;

  it('judges rates and ranks, but no counts: a larger city has more of everything', () => {
    expect(across({ indicator: 'litigation.lost', value: 3 }, { value: 5 })).toBeNull();
    expect(across({ indicator: 'org.rank', role: 'rank', value: 3 }, { value: 5 })).toBe('good');
    expect(across({ indicator: 'mediation.success-rate', role: 'rate', unit: '%', value: 98 }, { value: 99 })).toBe('bad');
  });
});

describe('caveats', () => {
  it.each<[string, Figure, Figure, string[]]>([
    ['another scope', { scope: 'jurisdiction' }, { ...last, scope: 'government' }, ['scope']],
    ['a scope left open', { scope: 'jurisdiction' }, { ...last, scope: null }, []],
    ['a state against a flow', { period: '../2019-12-31' }, last, ['stock-flow']],
    ['a state against a flow since', { period: '../2019' }, { period: '2013/..' }, ['stock-flow']],
    ['two states', { period: '../2019-12-31' }, { period: '../2018-06-30' }, []],
    ['flows since, equally long', { period: '2014/..' }, { period: '2013/..' }, []],
    ['flows since, of another length', { period: '2013/..' }, { period: '2013/..' }, ['period']],
    ['half a year', { period: '2019-01/2019-06' }, last, ['period']],
    ['a year written as its months', { period: '2019-01/2019-12' }, last, []],
    ['a figure of the year before, told again in both', { period: '2018' }, { period: '2017' }, []],
    ['a bound', { qualifier: 'over' }, last, ['qualifier']],
    ['a measure word of the same class', { unit: '件' }, { ...last, unit: '宗' }, []],
    ['a measure word of the same indicator', { unit: '册', indicator: 'case-files.reviewed' }, { ...last, unit: '本', indicator: 'case-files.reviewed' }, []],
    ['no measure word', { unit: null }, last, ['unit']],
  ])('says: %s', (_, a, b, caveats) => {
    const row = only(a, b);
    expect(row.caveats).toEqual(caveats);
    const incomparable = ['scope', 'stock-flow', 'period'].some((caveat) => caveats.includes(caveat));
    expect(row).toMatchObject(incomparable ? { difference: null, percent: null, direction: null } : { difference: 0, percent: 0 });
  });

  it('computes nothing where units differ', () => {
    expect(only({ unit: '人' }, { ...last, unit: '人次' })).toMatchObject({ caveats: ['unit'], difference: null, percent: null, direction: null });
  });

  it('says a break in the series, whichever year comes first, and only for what it concerns', () => {
    const years = (yearA: number, yearB: number, indicator: string | null = 'reconsideration.accepted') =>
      only({ indicator, period: `${yearA}` }, { indicator, period: `${yearB}` }, yearA, yearB).caveats;
    expect(years(2024, 2023)).toEqual(['series-break']);
    expect(years(2023, 2024)).toEqual(['series-break']);
    expect(years(2021, 2020)).toEqual(['series-break']);
    expect(years(2020, 2019)).toEqual(['series-break']);
    expect(years(2025, 2018)).toEqual(['series-break']);
    for (const [a, b] of [[2019, 2018], [2023, 2022], [2025, 2024], [2020, 2020]] as const) expect(years(a, b)).toEqual([]);
    expect(years(2024, 2023, 'litigation.lost')).toEqual([]);
    expect(years(2024, 2023, null)).toEqual([]);
  });
});

describe('pairing', () => {
  const own: Figure = { scope: 'government' };
  const whole: Figure = { scope: 'jurisdiction' };

  it('goes by indicator, whatever the words, where each side has one', () => {
    expect(pairs([{ value: 1, label: '复议·收案' }], [{ value: 2, label: '申请总量' }])).toEqual([[1, 2]]);
  });

  it('goes by scope first and leaves what has no counterpart', () => {
    const found = compare([{ ...own, value: 1 }, { ...whole, value: 2 }], [{ ...whole, ...last, value: 3 }]);
    expect(found.rows.map((row) => [row.a.value, row.b.value])).toEqual([[2, 3]]);
    expect(found.onlyA.map((figure) => figure.value)).toEqual([1]);
  });

  it('goes by kind of period next', () => {
    expect(pairs([{ value: 1 }, { value: 2, period: '../2019-12-31' }], [{ value: 3, period: '../2018-12-31' }, { value: 4, period: '2018' }]))
      .toEqual([[1, 4], [2, 3]]);
  });

  it('prefers the figure of the report’s own year to one it recalls', () => {
    const found = pairs([{ value: 1, period: '2018' }, { value: 2, period: '2019' }], [{ value: 3, period: '2018' }]);
    expect(found).toEqual([[2, 3]]);
  });

  it('sets no figure of the year before beside one of the report’s own year, unless a year is unknown', () => {
    expect(compare([{ value: 48_000, period: '2018' }], [{ value: 51_000, ...last }])).toMatchObject({ rows: [], onlyA: [{ value: 48_000 }], onlyB: [{ value: 51_000 }] });
    const found = compareReports(contents([{ value: 1, period: '2018' }], { year: 2019 }), contents([{ value: 2, ...last }], { id: 'b', year: null }));
    expect(found.rows).toHaveLength(1);
  });

  it('compares a plan for a later year with no result and with no other plan', () => {
    const plan = { value: 100, role: 'rate', unit: '%' } as const;
    const rate = { ...plan, value: 98.4 };
    const found = compare([rate, { ...plan, period: '2020' }], [{ ...plan, period: '2019' }, { ...plan, period: '2016/2020' }]);
    expect(found).toMatchObject({ rows: [], onlyA: [rate, { value: 100, period: '2020' }], onlyB: [{ period: '2019' }, { period: '2016/2020' }] });
    expect(pairs([rate, { ...plan, period: '2020' }], [{ ...rate, ...last, value: 97 }, { ...plan, period: '2019' }])).toEqual([[98.4, 97]]);
  });

  it('tells several figures of one indicator apart by their names', () => {
    const kind = (name: string, value: number, period = '2019'): Figure => ({ indicator: 'reconsideration.by-type', label: name, value, period });
    const found = compare(
      [kind('行政复议·行政处罚', 15), kind('行政复议·行政征收', 1), kind('行政复议·信息公开', 4)],
      [kind('行政复议·信息公开', 5, '2018'), kind('行政复议·行政处罚', 12, '2018'), kind('工伤', 9, '2018')],
    );
    expect(found.rows.map((row) => [row.a.value, row.b.value])).toEqual([[15, 12], [4, 5]]);
    expect(found.onlyA.map((figure) => figure.value)).toEqual([1]);
    expect(found.onlyB.map((figure) => figure.value)).toEqual([9]);
  });

  it('keeps the order of equals', () => {
    expect(pairs([{ value: 1 }, { value: 2 }], [{ value: 3 }, { value: 4 }, { value: 5 }])).toEqual([[1, 3], [2, 4]]);
  });

  it('pairs uncatalogued figures by an equal name and unit only', () => {
    const free = (label: string, unit = '件'): Figure => ({ indicator: null, label, unit });
    expect(compare([free('案卷·评查')], [free('案卷 评查')]).rows).toMatchObject([{ indicator: null, caveats: [] }]);
    expect(compare([free('案卷·评查')], [free('案卷·评查', '本')]).rows).toEqual([]);
    expect(compare([free('一审行政应诉案件')], [free('二审行政应诉案件')]).rows).toEqual([]);
    const long = '全市公共法律服务中心全年接待群众现场咨询总量';
    expect(compare([free(long)], [free(`${long}数`)]).rows[0]?.caveats).toContain('label');
  });
});

describe('what stands alone', () => {
  const reasons = (a: Figure[], b: Figure[], yearB = 2018) => {
    const { onlyA, onlyB } = compare(a, b, 2019, yearB);
    return [onlyA.map(({ unpaired }) => unpaired), onlyB.map(({ unpaired }) => unpaired)];
  };

  it.each<[string, Figure[], Figure[], string[], string[]]>([
    ['a plan', [{ period: '2020' }], [], ['planned'], []],
    ['an indicator the other lacks', [{}], [{ ...last, indicator: 'litigation.lost' }], ['absent'], ['absent']],
    ['a rate where the other counts', [{ role: 'rate', unit: '%' }], [last], ['other-measure'], ['other-measure']],
    ['last year’s figure, told again', [{ period: '2018' }], [last], ['other-time'], ['other-time']],
    ['what the other only plans', [{}], [{ period: '2020' }], ['other-time'], ['planned']],
    ['several of one indicator that count other things', [{ label: '行政处罚' }, { label: '信息公开' }], [{ ...last, label: '土地征收' }], ['other-name', 'other-name'], ['other-name']],
    ['one more of a kind', [{ value: 1 }, { value: 2 }], [last], ['taken'], []],
    ['a name nobody else has', [{ indicator: null, label: '甲' }], [{ ...last, indicator: null, label: '乙' }], ['unnamed'], ['unnamed']],
    ['one name, counted otherwise', [{ indicator: null }], [{ ...last, indicator: null, unit: '次' }], ['other-unit'], ['other-unit']],
    ['one name, of another time', [{ indicator: null, period: '2018' }], [{ ...last, indicator: null }], ['other-time'], ['other-time']],
    ['one more of a name', [{ indicator: null }, { indicator: null }], [{ ...last, indicator: null }], ['taken'], []],
  ])('is told by the reason: %s', (_, a, b, ofA, ofB) => expect(reasons(a, b)).toEqual([ofA, ofB]));
});

import { describe, expect, it } from 'vitest';
import { findingLines, isJoined, stretchesOf } from '../../../lib/compare/lines';
import { peerGroupsOf } from '../../../lib/compare/peer-groups';
import { saidIn, seriesOf } from '../../../lib/compare/series';
import { run } from '../../../lib/pausing';
import type { Contents, StoredObservation, StoredReport } from '../../../lib/records';
import { contents, observation } from '../support/readings';

const linesOf = (reads: readonly Contents[], series: string) => run(findingLines(run(saidIn(reads)), series));

const LITIGATION = 'litigation.cases.total';
const series = seriesOf(observation(), 2019)!;
const said = (year: number | null, value: number, report: Partial<StoredReport> = {}, figure: Partial<StoredObservation> = {}) =>
  contents([{ value, ...figure }], { id: `${report.regionCode ?? ''} ${year} ${value}`, year, ...report });
const ELSEWHERE = { regionCode: '430300', regionName: '湘潭市', body: '湘潭市人民政府' };

describe('findingLines', () => {
  const points = (...reports: ReturnType<typeof said>[]) =>
    linesOf(reports, series.key).lines.map(({ key, points: all }) => [key, all.map(({ year, value }) => [year, value])]);

  it('puts each body on a line of its own, the earliest year first, and fills nothing in', () => {
    expect(points(said(2021, 7), said(2018, 5), said(2019, 3, ELSEWHERE))).toEqual([['430400', [[2018, 5], [2021, 7]]], ['430300', [[2019, 3]]]]);
  });

  it('keeps a department apart from its government', () => {
    const bureau = { body: '衡阳市司法局', bodyKind: 'department' } as const;
    expect(points(said(2019, 5), said(2019, 2, bureau)).map(([key]) => key)).toEqual(['430400', '430400 衡阳市司法局']);
  });

  it('has each year once, from the annual report, and knows the others', () => {
    const { lines } = linesOf([said(2019, 4, { id: 'b', kind: 'press-briefing' }), said(2019, 5, { id: 'a' })], series.key);
    expect(lines[0]?.points).toMatchObject([{ value: 5, report: { id: 'a' }, again: [{ id: 'b' }] }]);
  });

  it('dates last year’s figures by last year', () => {
    const last = seriesOf(observation({ period: '2018' }), 2019)!;
    expect(linesOf([said(2019, 5, {}, { period: '2018' })], last.key).lines[0]?.points[0]?.year).toBe(2018);
  });

  it('counts what has no known year or body, and takes nothing of another series', () => {
    const { lines, unplaced } = linesOf([said(null, 5, {}, { period: '2019' }), said(2019, 5, { bodyKind: null }), said(2019, 9, {}, { unit: '人' })], series.key);
    expect(lines).toEqual([]);
    expect(unplaced).toBe(2);
  });

  it('gives a fall its sign', () => {
    const fall = { role: 'rate', unit: '%', trend: 'down', qualifier: 'over' } as const;
    const { lines } = linesOf([said(2019, 12, {}, fall)], seriesOf(observation(fall), 2019)!.key);
    expect(lines[0]?.points[0]).toMatchObject({ value: -12, qualifier: 'nearly', least: -13, most: -12 });
  });
});

describe('stretchesOf', () => {
  const years = (indicator: string, ...given: number[]) => {
    const { lines } = linesOf(given.map((year) => said(year, year, {}, { indicator, period: String(year) })), seriesOf(observation({ indicator }), 2019)!.key);
    return stretchesOf(lines[0]!.points, { indicator }).map((stretch) => stretch.map(({ year }) => year));
  };

  it('draws no line across a missing year', () => {
    expect(years(LITIGATION, 2015, 2016, 2018, 2019)).toEqual([[2015, 2016], [2018, 2019]]);
  });

  it('draws no line across a break in the series', () => {
    expect(years(series.indicator, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025)).toEqual([[2018, 2019], [2020], [2021], [2022, 2023], [2024, 2025]]);
    expect(years(LITIGATION, 2023, 2024)).toEqual([[2023, 2024]]);
  });

  it('joins only the very next year', () => {
    const [a, b] = linesOf([said(2018, 1), said(2019, 2)], series.key).lines[0]!.points;
    expect(isJoined(a!, b!, series)).toBe(true);
    expect(isJoined(b!, a!, series)).toBe(false);
  });
});

describe('peerGroupsOf', () => {
  it('parts levels and offices, the largest group first', () => {
    const bureau = (name: string, code: string) => ({ regionCode: code, regionName: name, body: `${name}司法局`, bodyKind: 'department' }) as const;
    const { lines } = linesOf(
      [
        said(2019, 1, { regionLevel: 'county', regionCode: '430481', regionName: '耒阳市', body: '耒阳市人民政府' }), said(2019, 2), said(2019, 3, ELSEWHERE),
        said(2019, 4, bureau('衡阳市', '430400')), said(2018, 5, bureau('湘潭市', '430300')), said(2019, 6, { ...bureau('长沙市', '430100'), body: '长沙市公安局' }),
      ],
      series.key,
    );
    expect(peerGroupsOf(lines).map(({ level, charge, lines: own }) => [level, charge, own.length])).toEqual([
      ['city', null, 2], ['city', '司法', 2], ['county', null, 1], ['city', '公安', 1],
    ]);
  });
});

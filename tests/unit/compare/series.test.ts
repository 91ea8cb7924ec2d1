import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingMatrix } from '../../../lib/compare/matrix';
import { cellsOf, inSeriesOrder, seriesOf } from '../../../lib/compare/series';
import { unitKey, unitRelation } from '../../../lib/compare/units';
import type { Observation } from '../../../lib/model';
import { run } from '../../../lib/pausing';
import type { StoredObservation } from '../../../lib/records';
import { contents, observation, stored } from '../support/readings';

const key = (given: Partial<Observation>, year: number | null = 2019) => seriesOf(observation(given), year)?.key ?? null;
const alike = (a: Partial<Observation>, b: Partial<Observation>, yearB = 2019) => key(a) !== null && key(a) === key(b, yearB);

describe('seriesOf', () => {
  it('is the same for the years of their own reports, whichever they are', () => {
    expect(alike({ period: '2019' }, { period: '2021' }, 2021)).toBe(true);
    expect(alike({ period: '../2019-12-31' }, { period: '../2021-11-30' }, 2021)).toBe(true);
  });

  it.each<[string, Partial<Observation>]>([
    ['another scope', { scope: 'government' }],
    ['a scope left open', { scope: null }],
    ['last year', { period: '2018' }],
    ['half a year', { period: '2019-01/2019-06' }],
    ['a state', { period: '../2019-12-31' }],
    ['a rate', { role: 'rate', unit: '%' }],
    ['another unit', { unit: '人' }],
    ['no unit', { unit: null }],
    ['another indicator', { indicator: 'reconsideration.accepted' }],
  ])('parts %s', (_, other) => {
    expect(alike({ scope: 'jurisdiction' }, { scope: 'jurisdiction', ...other })).toBe(false);
  });

  it('joins measure words that count the same, and ranks whatever they are said in', () => {
    expect(alike({ unit: '件' }, { unit: '宗' })).toBe(true);
    expect(alike({ role: 'rank', unit: '名' }, { role: 'rank', unit: '位' })).toBe(true);
  });

  it.each<[string, Partial<Observation>]>([
    ['no indicator', { indicator: null }],
    ['an indicator the catalogue no longer has', { indicator: 'no-longer-there' }],
    ['a plan', { period: '2020' }],
    ['the old value of a change', { role: 'change-from' }],
    ['an average', { label: '行政复议·月均收到申请' }],
    ['an intention', { label: '拟收到申请' }],
  ])('is none for %s', (_, figure) => {
    expect(key(figure)).toBeNull();
  });

  it('takes an average rate for a rate, and a name with such a word at its word', () => {
    expect(key({ role: 'rate', unit: '%', label: '平均压缩', indicator: 'services.time.reduction-rate' })).not.toBeNull();
    expect(key({ label: '双随机抽查计划', indicator: 'random-inspection.plans', unit: '个' })).not.toBeNull();
  });
});

describe('cellsOf', () => {
  const cells = (...figures: Partial<StoredObservation>[]) =>
    cellsOf(contents(figures)).map(({ figure, others }) => [figure.value, others.map(({ value }) => value)]);

  it('lets the whole stand for the report wherever it is said, not its parts', () => {
    expect(cells({ value: 5, partOf: 1 }, { value: 12 }, { value: 7, partOf: 1 })).toEqual([[12, [5, 7]]]);
  });

  it('takes a part where its whole is of another series, after any that is no part', () => {
    expect(cells({ value: 5, partOf: 1 }, { value: 12, indicator: null })).toEqual([[5, []]]);
    expect(cells({ value: 5, partOf: 1 }, { value: 12, indicator: null }, { value: 9 })).toEqual([[9, [5]]]);
  });

  it('takes the first of several wholes, and no rejected one', () => {
    const rejected = { id: 'c', kind: 'rejected' as const, read: observation() };
    expect(cells({ value: 1, decided: rejected }, { value: 2 }, { value: 3 })).toEqual([[2, [3]]]);
  });

  it('gives every part of a circle a place', () => {
    expect(cells({ value: 1, partOf: 1 }, { value: 2, partOf: 0 })).toEqual([[1, [2]]]);
  });
});

const figure: fc.Arbitrary<Partial<StoredObservation>> = fc.record({
  value: fc.constantFrom(0, 1, 34, 92.56),
  unit: fc.constantFrom('件', '宗', '%', '人', null),
  role: fc.constantFrom<Observation['role']>('count', 'rate', 'change-from', 'rank'),
  label: fc.constantFrom('收到申请', '月均收到', '计划收到'),
  indicator: fc.constantFrom('reconsideration.applications.received', 'case-files.reviewed', 'no-longer-there', null),
  scope: fc.constantFrom<Observation['scope']>('jurisdiction', 'government', null),
  period: fc.constantFrom('2019', '2018', '2013/..', '../2019-12-31', '', '??/..'),
  trend: fc.constantFrom<Observation['trend']>('up', null),
  partOf: fc.option(fc.nat(12)),
  qualifier: fc.constantFrom<Observation['qualifier']>('over', null),
});
const report = fc
  .tuple(fc.uuid(), fc.array(figure, { maxLength: 12 }), fc.constantFrom(2018, 2019, 2024, null))
  .map(([id, figures, year]) => contents(figures, { id, year }));

describe('settingMatrix', () => {
  it('has every figure in one cell or counts it as apart, and bounds stay with their values', () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 5 }), (reports) => {
        const { rows, apart } = run(settingMatrix(reports));
        const placed = rows.flatMap(({ cells }) => cells).flatMap((cell) => (cell ? [cell.figure, ...cell.others] : []));
        const all = reports.flatMap(({ observations }) => observations);
        expect(new Set(placed).size).toBe(placed.length);
        expect(placed.length + apart).toBe(all.length);
        expect(placed.every((one) => all.includes(one))).toBe(true);
      }),
    );
  });

  it('keeps rows one series, cells in their report’s column, and the catalogue’s order', () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 5 }), (reports) => {
        const { rows } = run(settingMatrix(reports));
        expect(new Set(rows.map(({ series }) => series.key)).size).toBe(rows.length);
        rows.forEach(({ series, cells }, n) => {
          expect(cells).toHaveLength(reports.length);
          expect(cells.some((cell) => cell !== null)).toBe(true);
          cells.forEach((cell, column) => {
            for (const one of cell ? [cell.figure, ...cell.others] : []) {
              expect(one.reportId).toBe(reports[column]!.report.id);
              expect(seriesOf(one, reports[column]!.report.year)).toEqual(series);
            }
          });
          if (n > 0) expect(inSeriesOrder(rows[n - 1]!.series, series)).toBeLessThan(0);
        });
      }),
    );
  });

  it('gives the same rows whatever the order of the reports', () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 4 }), (reports) => {
        const keys = (list: typeof reports) => run(settingMatrix(list)).rows.map(({ series }) => series.key);
        expect(keys([...reports].reverse())).toEqual(keys(reports));
      }),
    );
  });
});

describe('unitKey', () => {
  it('is equal wherever two units are called the same', () => {
    const unit = fc.constantFrom('件', '宗', '部', '个', '本', '册', '份', '项', '人', '名', '％', '%', ' 件', '次', '轮');
    const indicator = fc.constantFrom('reconsideration.applications.received', 'case-files.reviewed', 'training.people', null);
    fc.assert(
      fc.property(unit, unit, indicator, (a, b, of) => {
        const [one, other] = [stored({ unit: a, indicator: of }), stored({ unit: b, indicator: of })];
        if (unitRelation(one, other) === 'same') expect(unitKey(one)).toBe(unitKey(other));
      }),
    );
    expect(unitKey({ unit: null, indicator: null })).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare';
import { isPlanned } from '../../../lib/compare/period';
import type { Observation } from '../../../lib/model';
import { contents } from '../support/readings';

/** Few different values, so that figures compete for each other. */
const figure: fc.Arbitrary<Partial<Observation>> = fc.record({
  value: fc.constantFrom(0, 1, 34, 92.56),
  unit: fc.constantFrom('件', '宗', '%', null),
  role: fc.constantFrom<Observation['role']>('count', 'rate', 'change-from', 'change-to', 'rank'),
  label: fc.constantFrom('行政复议·收到申请', '行政复议·受理', '行政复议·行政处罚', '信息公开', '件', ''),
  indicator: fc.constantFrom('reconsideration.applications.received', 'reconsideration.by-type', 'no-longer-there', null),
  scope: fc.constantFrom<Observation['scope']>('jurisdiction', 'government', null),
  period: fc.constantFrom('2019', '2018', '2013/..', '../2019-12-31', '2019-01/2019-06', '', '??/..'),
  trend: fc.constantFrom<Observation['trend']>('up', 'down', null),
  qualifier: fc.constantFrom<Observation['qualifier']>('over', null),
});
const report = (id: string) =>
  fc.tuple(fc.array(figure, { maxLength: 25 }), fc.constantFrom(2018, 2019, 2024, null)).map(([figures, year]) => contents(figures, { id, year }));

const indexes = (figures: readonly { index: number }[]) => figures.map(({ index }) => index);

describe('comparing any two reports', () => {
  it('loses no figure and uses none twice', () => {
    fc.assert(
      fc.property(report('a'), report('b'), (a, b) => {
        const { rows, onlyA, onlyB } = compareReports(a, b);
        const ofA = [...indexes(rows.map((row) => row.a)), ...indexes(onlyA)];
        const ofB = [...indexes(rows.map((row) => row.b)), ...indexes(onlyB)];
        expect(ofA.sort((x, y) => x - y)).toEqual(indexes(a.observations));
        expect(ofB.sort((x, y) => x - y)).toEqual(indexes(b.observations));
      }),
    );
  });

  it('pairs the same figures whichever comes first, with the opposite difference', () => {
    fc.assert(
      fc.property(report('a'), report('b'), (a, b) => {
        const there = compareReports(a, b).rows.map((row) => [row.a.index, row.b.index, row.difference, row.caveats.join()]);
        const back = compareReports(b, a).rows.map((row) => [row.b.index, row.a.index, row.difference === null ? null : 0 - row.difference, row.caveats.join()]);
        const sorted = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row)).sort();
        expect(sorted(back)).toEqual(sorted(there));
      }),
    );
  });

  it('pairs only within an indicator and gives finite numbers or none', () => {
    fc.assert(
      fc.property(report('a'), report('b'), (a, b) => {
        for (const { a: ours, b: theirs, difference, percent, caveats } of compareReports(a, b).rows) {
          expect(ours.indicator).toBe(theirs.indicator);
          expect(difference === null || Number.isFinite(difference)).toBe(true);
          expect(percent === null || (Number.isFinite(percent) && theirs.value !== 0)).toBe(true);
          expect(new Set(caveats).size).toBe(caveats.length);
        }
      }),
    );
  });

  it('finds every figure of a report in itself, unchanged, but for its plans', () => {
    fc.assert(
      fc.property(report('a'), (a) => {
        const { rows, onlyA, onlyB } = compareReports(a, a);
        const planned = a.observations.filter(({ period }) => isPlanned({ period, reportYear: a.report.year }));
        const results = a.observations.filter((figure) => !planned.includes(figure));
        expect(rows.map((row) => [row.a.index, row.b.index, row.difference])).toEqual(results.map(({ index }) => [index, index, 0]));
        for (const alone of [onlyA, onlyB]) expect(alone).toEqual(planned.map((figure) => ({ ...figure, unpaired: 'planned' })));
      }),
    );
  });
});

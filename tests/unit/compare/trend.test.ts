import { describe, expect, it } from 'vitest';
import { trendsOf, yearlyReports } from '../../../lib/compare/trend';
import type { Contents, StoredObservation, StoredReport } from '../../../lib/records';
import { contents } from '../support/readings';

const of = (year: number, figure: Partial<StoredObservation> = {}, report: Partial<StoredReport> = {}): Contents =>
  contents([figure], { id: `${year}`, year, ...report });
const LITIGATION: Partial<StoredObservation> = { indicator: 'litigation.lost', label: '行政诉讼·败诉' };
const course = (own: Contents, others: Contents[]) => trendsOf(own, others).get(0);
const short = (own: Contents, others: Contents[]) => course(own, others)?.points.map(({ year, figure, joined }) => [year, figure.value, joined]);

describe('the course of a figure over the years', () => {
  it('goes by year, with a line only from one year to the next', () => {
    const years = [2015, 2013, 2012].map((year) => of(year, { ...LITIGATION, value: year - 2000 }));
    expect(short(of(2016, { ...LITIGATION, value: 16 }), years)).toEqual([[2012, 12, false], [2013, 13, true], [2015, 15, false], [2016, 16, true]]);
  });

  it('needs three years', () => {
    expect(trendsOf(of(2016, LITIGATION), [of(2015, LITIGATION)]).size).toBe(0);
    expect(trendsOf(of(2016, LITIGATION), [of(2015, LITIGATION), of(2014, {})]).size).toBe(0);
  });

  it('leaves out a year of another scope, unit or period, and says so', () => {
    const others = [of(2015, { ...LITIGATION, scope: 'government' }), of(2014, LITIGATION), of(2013, LITIGATION), of(2012, { ...LITIGATION, period: '../2012-12-31' }), of(2011, { ...LITIGATION, unit: '人次' })];
    const trend = course(of(2016, { ...LITIGATION, scope: 'jurisdiction' }), others.map((one) => ({ ...one, observations: one.observations.map((figure) => ({ ...figure, scope: figure.scope ?? 'jurisdiction' })) })));
    expect(trend?.points.map(({ year }) => year)).toEqual([2013, 2014, 2016]);
    expect(trend?.unlike).toEqual([2011, 2012, 2015]);
  });

  it('breaks where the law changed, though the years follow on each other', () => {
    const accepted = { indicator: 'reconsideration.accepted', label: '行政复议·受理' };
    const trend = course(of(2025, accepted), [of(2024, accepted), of(2023, accepted), of(2022, accepted)]);
    expect(trend?.points.map(({ year, joined, broken }) => [year, joined, broken])).toEqual([[2022, false, false], [2023, true, false], [2024, false, true], [2025, true, false]]);
  });

  it('has no figure that the reader rejected', () => {
    const rejected = of(2014, LITIGATION);
    rejected.observations = rejected.observations.map((figure) => ({ ...figure, decided: { id: 'x', kind: 'rejected', read: figure } }));
    expect(trendsOf(of(2016, LITIGATION), [of(2015, LITIGATION), rejected]).size).toBe(0);
  });
});

describe('the reports of a body by year', () => {
  it('are one for each other year, of the kind of the present one before others, then read last', () => {
    const { report } = of(2016);
    const summary = of(2015, {}, { id: 'summary', kind: 'work-summary', readAt: '2026-12-01' }).report;
    const older = of(2014, {}, { id: 'older', readAt: '2026-01-01' }).report;
    const bureau = of(2013, {}, { id: 'bureau', bodyKind: 'department', body: '衡阳市司法局' }).report;
    const found = yearlyReports(report, [report, { ...report, id: 'again' }, summary, of(2015).report, older, of(2014, {}, { readAt: '2026-02-01' }).report, bureau]);
    expect(found.map(({ id }) => id)).toEqual(['2014', '2015']);
  });
});

import { describe, expect, it } from 'vitest';
import { besideFigure, besideOf } from '../../../lib/compare/beside';
import { contents } from '../support/readings';

const now = contents([{ value: 54, quote: '54件' }, { label: '别的', indicator: null, value: 3, quote: '3个' }], { id: 'a', year: 2020 });
const before = contents([{ value: 51, quote: '51件', qualifier: 'over' }], { id: 'b' });

describe('besideOf', () => {
  it('gives each figure its counterpart in the other report, by its index', () => {
    const beside = besideOf(now, before, 2);
    expect(beside.figures).toHaveLength(2);
    expect(beside.figures[0]).toMatchObject({ quote: '54件', difference: 3, other: { value: 51, qualifier: 'over', period: '2019' }, caveats: ['series-break', 'qualifier'] });
    expect(beside.figures[1]).toBeNull();
    expect(beside).toMatchObject({ own: { year: 2020 }, report: { year: 2019, regionName: '衡阳市' }, ofOneBody: true, caveats: [], peers: 2 });
  });

  it('hands on nothing of the records beyond that', () => {
    expect(Object.keys(besideOf(now, before, 2).report).sort()).toEqual(['body', 'bodyKind', 'regionCode', 'regionLevel', 'regionName', 'year']);
    expect(Object.keys(besideOf(now, before, 2).figures[0]!.other).sort()).toEqual(['period', 'qualifier', 'role', 'scope', 'trend', 'unit', 'value']);
  });
});

describe('besideFigure', () => {
  it('answers only for the same words at the same place', () => {
    const beside = besideOf(now, before, 2);
    expect(besideFigure(beside, 0, '54件')?.difference).toBe(3);
    expect(besideFigure(beside, 0, '55件')).toBeNull();
    expect(besideFigure(beside, 1, '3个')).toBeNull();
    expect(besideFigure(beside, 9, '54件')).toBeNull();
    expect(besideFigure(null, 0, '54件')).toBeNull();
  });
});

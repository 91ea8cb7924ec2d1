import { describe, expect, it } from 'vitest';
import type { Beside, BesideFigure } from '../../../../lib/compare/beside';
import { changeOf } from '../../../../lib/reader/overlay/change';
import { observation } from '../../marks/observation';

const whose = (year: number | null) => ({ regionName: '衡阳市', regionCode: '430400', regionLevel: 'city', body: '衡阳市人民政府', bodyKind: 'government', year }) as const;
const other = { value: 1, unit: '件', qualifier: null, role: 'count', trend: null, period: '2018', scope: null } as const;
const beside = (figure: Partial<BesideFigure>, given: Partial<Beside> = {}): Beside => ({
  own: whose(2019),
  report: whose(2018),
  peers: 0,
  ofOneBody: true,
  caveats: [],
  figures: [{ quote: '1件', difference: 3, percent: 30, caveats: [], direction: null, other, ...figure }],
  ...given,
});

describe('changeOf', () => {
  it('says which way a figure went, and better or worse only where the comparison does', () => {
    expect(changeOf(beside({}), observation({}), 0)).toEqual({ way: 'up', sense: null });
    expect(changeOf(beside({ difference: -3, direction: 'bad' }), observation({}), 0)).toEqual({ way: 'down', sense: 'bad' });
    expect(changeOf(beside({ caveats: ['qualifier'], direction: 'good' }), observation({}), 0)).toEqual({ way: 'up', sense: 'good' });
  });

  it.each(['unit', 'scope', 'stock-flow', 'period', 'series-break', 'label'] as const)('says nothing where the %s makes the two unlike', (caveat) => {
    expect(changeOf(beside({ caveats: [caveat] }), observation({}), 0)).toBeNull();
  });

  it('says nothing where nothing changed, could be computed or is known', () => {
    for (const difference of [0, null]) expect(changeOf(beside({ difference }), observation({}), 0)).toBeNull();
    expect(changeOf(null, observation({}), 0)).toBeNull();
    expect(changeOf(beside({}), observation({}), 1)).toBeNull();
    expect(changeOf(beside({ quote: '2件' }), observation({}), 0)).toBeNull();
  });

  it('says nothing of another body, of a later report, of ranks and of changes', () => {
    expect(changeOf(beside({}, { ofOneBody: false }), observation({}), 0)).toBeNull();
    expect(changeOf(beside({}, { report: whose(2020) }), observation({}), 0)).toBeNull();
    expect(changeOf(beside({}, { report: whose(null) }), observation({}), 0)).not.toBeNull();
    expect(changeOf(beside({}), observation({ role: 'rank' }), 0)).toBeNull();
    expect(changeOf(beside({}), observation({ role: 'rate', trend: 'up' }), 0)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { MOST_PEERS, peersOf, standingOf } from '../../../lib/compare/standing';
import type { Observation } from '../../../lib/model';
import type { StoredReport } from '../../../lib/records';
import { contents, storedReport } from '../support/readings';

const place = (n: number, given: Partial<StoredReport> = {}) => ({
  id: `p${n}`, regionCode: String(430_000 + n), regionName: `${n}市`, body: `${n}市人民政府`, ...given,
});
const of = (n: number, value: number, figure: Partial<Observation> = {}, given: Partial<StoredReport> = {}) =>
  contents([{ value, quote: `${value}件`, ...figure }], place(n, given));
const stand = (values: readonly number[], own = 50) => {
  const ours = of(0, own);
  return standingOf(ours, ours.observations[0]!, values.map((value, n) => of(n + 1, value)));
};

describe('standingOf', () => {
  it('counts from the greatest value and shows all from there down', () => {
    const standing = stand([10, 90, 70]);
    expect(standing).toMatchObject({ quote: '50件', unit: '件', rank: 3, of: 4, tied: 1 });
    expect(standing?.peers.map(({ value, own }) => [value, own])).toEqual([[90, false], [70, false], [50, true], [10, false]]);
    expect(standing?.peers[0]?.whose.regionName).toBe('2市');
  });

  it('lets equals share a place', () => {
    expect(stand([50, 90, 50])).toMatchObject({ rank: 2, of: 4, tied: 3 });
  });

  it('says nothing of a figure that stands alone, or that has no indicator', () => {
    expect(stand([])).toBeNull();
    const unnamed = of(0, 5, { indicator: null });
    expect(standingOf(unnamed, unnamed.observations[0]!, [of(1, 7, { indicator: null })])).toBeNull();
  });

  it.each<[string, Partial<Observation>]>([
    ['another scope', { scope: 'government' }],
    ['a running total', { period: '2013/..' }],
    ['another unit', { unit: '人' }],
    ['a rate', { role: 'rate', unit: '%' }],
    ['another indicator', { indicator: 'litigation.cases' }],
  ])('ranks no figure of %s among them', (_, other) => {
    const ours = of(0, 50, { scope: 'jurisdiction' });
    expect(standingOf(ours, ours.observations[0]!, [of(1, 60, { scope: 'jurisdiction', ...other })])).toBeNull();
  });

  it('ranks no plan for the year to come', () => {
    const plan = of(0, 50, { period: '2020' });
    expect(standingOf(plan, plan.observations[0]!, [of(1, 60, { period: '2020' }), of(2, 70)])).toBeNull();
    const ours = of(0, 50);
    expect(standingOf(ours, ours.observations[0]!, [of(1, 60, { period: '2020' }), of(2, 70)])).toMatchObject({ rank: 2, of: 2 });
  });

  it('thins many peers evenly and keeps the ends and its own', () => {
    const standing = stand(Array.from({ length: 500 }, (_, n) => 1000 + n));
    expect(standing).toMatchObject({ rank: 501, of: 501 });
    expect(standing!.peers.length).toBeLessThanOrEqual(MOST_PEERS);
    expect(standing!.peers.at(0)?.value).toBe(1499);
    expect(standing!.peers.filter(({ own }) => own)).toHaveLength(1);
  });
});

describe('peersOf', () => {
  const own = storedReport(place(0));
  const peer = (n: number, given: Partial<StoredReport> = {}) => storedReport(place(n, given));

  it('takes reports of the same level, year and kind of body', () => {
    const others = [
      own, peer(1), peer(2, { year: 2018 }), peer(3, { regionLevel: 'county' }), peer(4, { bodyKind: 'department', body: '4市司法局' }), peer(5, { year: null }),
    ];
    expect(peersOf(own, others).map(({ id }) => id)).toEqual(['p1']);
  });

  it('counts a report once, however many pages of it are kept, and its own not at all', () => {
    expect(peersOf(own, [peer(1), peer(1, { id: 'again' }), peer(0, { id: 'own again' })]).map(({ id }) => id)).toEqual(['p1']);
  });

  it('knows no peers of a report without year or level', () => {
    expect(peersOf({ ...own, year: null }, [peer(1, { year: null })])).toEqual([]);
    expect(peersOf({ ...own, regionLevel: null }, [peer(1, { regionLevel: null })])).toEqual([]);
  });
});

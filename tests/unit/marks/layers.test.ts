import { describe, expect, it } from 'vitest';
import { layersOf } from '../../../lib/marks/layers';
import type { Check } from '../../../lib/model';
import { observation } from './observation';

const check = (given: Partial<Check>): Check => ({ kind: 'sum', total: 0, parts: [], stated: 0, computed: 0, verdict: 'holds', ...given });

describe('layersOf', () => {
  const figures = [
    observation({ indicator: 'reconsideration.accepted' }),
    observation({ indicator: null }),
    observation({ indicator: 'no.such.indicator' }),
    observation({ indicator: 'reconsideration.not-accepted' }),
  ];

  it('puts each figure on the layer of its category, unknown ones apart', () => {
    expect(layersOf(figures, [])).toEqual(new Map([['disputes', [0, 3]], ['uncatalogued', [1, 2]]]));
  });

  it('marks every figure of a check that differs, once, since any of them may be wrong', () => {
    const checks = [check({ total: 0, parts: [1, 2], verdict: 'differs' }), check({ total: 1, parts: [0], verdict: 'differs' })];
    expect(layersOf(figures, checks)).toEqual(new Map([['differs', [0, 1, 2]], ['disputes', [3]]]));
  });

  it('lets checks that hold or round, and indexes that do not exist, leave no mark', () => {
    const checks = [check({ parts: [3] }), check({ parts: [3], verdict: 'rounding' }), check({ total: 99, parts: [-1], verdict: 'differs' })];
    expect(layersOf(figures, checks).has('differs')).toBe(false);
  });

  describe('as the reader wants them', () => {
    const differing = [check({ total: 0, parts: [1], verdict: 'differs' })];

    it('leaves out kinds, those of no kind too', () => {
      expect(layersOf(figures, [], { unmarked: ['disputes'], density: 'all' })).toEqual(new Map([['uncatalogued', [1, 2]]]));
      expect(layersOf(figures, [], { unmarked: ['uncatalogued'], density: 'all' })).toEqual(new Map([['disputes', [0, 3]]]));
    });

    it('keeps to the catalogue, or to what differs', () => {
      expect(layersOf(figures, [], { unmarked: [], density: 'catalogued' })).toEqual(new Map([['disputes', [0, 3]]]));
      expect(layersOf(figures, [], { unmarked: [], density: 'differs' })).toEqual(new Map());
    });

    it('never leaves out what differs', () => {
      const least = { unmarked: ['disputes', 'uncatalogued'], density: 'differs' } as const;
      expect(layersOf(figures, differing, least)).toEqual(new Map([['differs', [0, 1]]]));
    });
  });
});

import { describe, expect, it } from 'vitest';
import { apart, barsOf, dashesOf, thicknessOf } from '../../../components/rail/bars';
import { PALETTE } from '../../../lib/marks/palette';

describe('the rail’s bars', () => {
  it('leave out those that would lie upon another of their kind', () => {
    expect(apart([10, 10.4, 11, 30])).toEqual([10, 12, 30]);
  });

  it('tell the layers apart without colour', () => {
    const looks = Object.values(PALETTE).map((look) => [barsOf(look, [10]), dashesOf(look), thicknessOf(look)].join());
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('let figures that do not agree stand out over the whole width', () => {
    expect(barsOf(PALETTE.differs, [10])).toMatch(/^M0 /);
    expect(barsOf(PALETTE.functions, [10])).toBe('M2 10H11');
  });
});

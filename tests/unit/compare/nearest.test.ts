import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairNearest, type Meeting } from '../../../lib/compare/nearest';

interface Item {
  rank: number;
}

const items = (ranks: readonly number[]): Item[] => ranks.map((rank) => ({ rank }));
const ranks = fc.uniqueArray(fc.nat(40), { maxLength: 12 }).map((all) => items(all.sort((a, b) => a - b)));

/** Every pair there could be, weighed against all others. */
const weighed = (meetings: readonly Meeting<Item>[]): [Item, Item][] => {
  const taken = new Set<Item>();
  return meetings
    .flatMap(({ ours, theirs }) => ours.flatMap((a) => theirs.map((b): [Item, Item] => [a, b])))
    .sort(([a, b], [c, d]) => Math.abs(a.rank - b.rank) - Math.abs(c.rank - d.rank) || Math.min(a.rank, b.rank) - Math.min(c.rank, d.rank))
    .filter(([a, b]) => !taken.has(a) && !taken.has(b) && taken.add(a).add(b));
};

const inOrder = (pairs: readonly [Item, Item][]): number[][] => pairs.map(([a, b]) => [a.rank, b.rank]).sort(([a], [b]) => a! - b!);

describe('pairing the nearest', () => {
  it('is what weighing every pair against all others gives, also where some may be paired with several sorts', () => {
    fc.assert(fc.property(ranks, ranks, fc.nat(12), fc.nat(12), (ours, theirs, a, b) => {
      const meetings = [{ ours, theirs: theirs.slice(0, a) }, { ours: ours.slice(0, b), theirs: theirs.slice(a) }];
      expect(inOrder(pairNearest(meetings))).toEqual(inOrder(weighed(meetings)));
    }));
  });

  /** How often a place in the order was looked at. */
  const looks = (size: number): number => {
    let times = 0;
    const counted = (step: number): Item[] => Array.from({ length: size }, (_, at) => ({ get rank() {
      times += 1;
      return at * step;
    } }));
    expect(pairNearest([{ ours: counted(1), theirs: counted(3) }])).toHaveLength(size);
    return times;
  };

  it('costs little more for each when a report says one thing ten times as often', () => {
    expect(looks(5_000)).toBeLessThan(20 * looks(500));
  });
});

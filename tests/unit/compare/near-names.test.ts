import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearNames } from '../../../lib/compare/near-names';
import { likeness, profileOf } from '../../../lib/compare/similarity';

const name = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 30 }).map((characters) => characters.join(''));
/** A name and what a slip makes of it, so that some are nearly alike. */
const names = fc.array(fc.tuple(name, fc.nat(30)), { maxLength: 12 }).map((all) => all.flatMap(([text, at]) => [text, `${text.slice(0, at)}${text.slice(at + 1)}`]));

describe('near names', () => {
  it('are those that a look at every one finds', () => {
    fc.assert(fc.property(names, name, fc.constantFrom(0.5, 0.8, 0.9, 1), (texts, other, least) => {
      const all = texts.map((text, rank) => ({ label: profileOf(text), rank }));
      const seekers = [{ label: profileOf(other), rank: 0 }, ...all];
      const near = nearNames(all, seekers, least);
      for (const one of seekers) expect(new Set(near(one))).toEqual(new Set(all.filter(({ label }) => likeness(label, one.label) >= least)));
    }));
  });

  it('are found without a look at names of other words', () => {
    let looks = 0;
    const all = Array.from({ length: 2_000 }, (_, at) => {
      const label = profileOf(String.fromCodePoint(0x4e00 + at, 0x5e00 + at, 0x6e00 + at, 0x7e00 + at));
      return { rank: at, get label() {
        looks += 1;
        return label;
      } };
    });
    const near = nearNames(all, all, 0.9);
    const before = looks;
    expect(near(all[7]!)).toEqual([all[7]]);
    expect(looks - before).toBeLessThan(10);
  });

  describe('of a family too large to weigh each against each', () => {
    const street = (words: string) => (_: unknown, rank: number) => ({ label: profileOf(`第${rank}街道${words}`), rank });
    const size = { length: 3_000 };
    const [ours, theirs] = [Array.from(size, street('办理')), Array.from(size, street('办结'))];

    it('are those near in order', () => {
      const near = nearNames(theirs, ours, 0.5);
      for (const rank of [0, 7, 1_500, 2_999]) {
        const found = near(ours[rank]!);
        expect(found).toContain(theirs[rank]);
        expect(found.length).toBeLessThan(600);
      }
    });

    it('are found by whom they find', () => {
      const [near, back] = [nearNames(theirs, ours, 0.5), nearNames(ours, theirs, 0.5)];
      const found = new Set(ours.flatMap((one) => near(one).map((other) => `${one.rank} ${other.rank}`)));
      const foundBack = new Set(theirs.flatMap((one) => back(one).map((other) => `${other.rank} ${one.rank}`)));
      expect(foundBack).toEqual(found);
    });
  });
});

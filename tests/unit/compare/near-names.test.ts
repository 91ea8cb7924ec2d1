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
      const all = texts.map((text) => ({ label: profileOf(text) }));
      const near = nearNames(all, least);
      for (const label of [profileOf(other), ...all.map((one) => one.label)])
        expect(new Set(near(label))).toEqual(new Set(all.filter((one) => likeness(label, one.label) >= least)));
    }));
  });

  it('are found without a look at names of other words', () => {
    let looks = 0;
    const all = Array.from({ length: 2_000 }, (_, at) => {
      const label = profileOf(String.fromCodePoint(0x4e00 + at, 0x5e00 + at, 0x6e00 + at, 0x7e00 + at));
      return { get label() {
        looks += 1;
        return label;
      } };
    });
    const near = nearNames(all, 0.9);
    const before = looks;
    expect(near(all[7]!.label)).toEqual([all[7]]);
    expect(looks - before).toBeLessThan(10);
  });
});

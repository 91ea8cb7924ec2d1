import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../lib/corrections/anchor';
import { isSamePlace, targetOf, targetsIn } from '../../../lib/corrections/target';
import { run } from '../../../lib/pausing';

const place = fc.record({ start: fc.nat({ max: 60 }), length: fc.nat({ max: 30 }) }).map(({ start, length }): Place => ({ start, end: start + length }));

describe('the figure that a place is of', () => {
  it('is the same among many as among all looked at one by one', () => {
    fc.assert(fc.property(fc.array(place, { maxLength: 40 }), place, (among, sought) => {
      const found = run(targetsIn(among))(sought);
      expect(found).toBe(targetOf(sought, among));
      const far = (one: Place): number => (isSamePlace(sought, one) ? Math.abs(one.start - sought.start) + Math.abs(one.end - sought.end) : Infinity);
      const least = Math.min(Infinity, ...among.map(far));
      expect(found).toBe(least === Infinity ? null : among.findIndex((one) => far(one) === least));
    }), { numRuns: 2_000 });
  });

  it('is found without a look at all figures for each', () => {
    let looks = 0;
    const among = Array.from({ length: 20_000 }, (_, at): Place => ({ get start() { looks += 1; return 20 * at; }, end: 20 * at + 6 }));
    const find = run(targetsIn(among));
    looks = 0;
    for (let at = 0; at < 20_000; at += 100) expect(find({ start: 20 * at + 1, end: 20 * at + 6 })).toBe(at);
    expect(looks).toBeLessThan(200 * 20);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { among, sameMeasure, sameSaying } from '../../../lib/compare/among';
import { changedFigures } from '../../../lib/compare/changed-figures';
import { revisedFigures } from '../../../lib/compare/changes';
import { isUnchanged, mayBeOne, traced } from '../../../lib/compare/same-figure';
import type { StoredObservation } from '../../../lib/records';
import { stored } from '../support/readings';
import { changedPlainly, gonePlainly, revisedPlainly } from './changes-plainly';

/** Few different names, values and words around them, so that many figures may be one another. */
const figure: fc.Arbitrary<Partial<StoredObservation>> = fc.record({
  value: fc.constantFrom(1, 2, 3), unit: fc.constantFrom('件', '宗', '人', null), role: fc.constantFrom<StoredObservation['role']>('count', 'rate'),
  trend: fc.constantFrom<StoredObservation['trend']>('up', null), qualifier: fc.constantFrom<StoredObservation['qualifier']>('over', null),
  label: fc.constantFrom('受理案件', '受理行政复议案件', '审结', ''), indicator: fc.constantFrom('reconsideration.applications.received', null),
  start: fc.nat({ max: 3 }), prefix: fc.constantFrom('全年共收到申请', '依法', ''), suffix: fc.constantFrom('件，同比下降', '。', ''),
});
const reading = fc.array(figure, { maxLength: 25 }).map((figures) => figures.map((one, index) => ({ ...stored(one, index), ...one })));
const DAYS = { at: '2026-11-20T08:00:00.000Z', lastSeen: '2026-11-10T08:00:00.000Z' };

describe('figures of another reading, looked for by name and neighbouring words', () => {
  it('are those that a look at each of them finds', () => {
    fc.assert(fc.property(reading, reading, fc.integer({ min: 1, max: 3 }), (sought, given, most) => {
      const all = given.map(traced);
      const [same, alike] = [among(all, sameSaying, isUnchanged), among(all, sameMeasure, mayBeOne)];
      for (const one of sought.map(traced)) {
        expect(same.fitting(one, most)).toEqual(all.filter((other) => isUnchanged(one, other)).slice(0, most));
        expect(alike.fitting(one, most)).toEqual(all.filter((other) => mayBeOne(one, other)).slice(0, most));
      }
    }));
  });

  it('tell the same changes, of figures that moved too', () => {
    fc.assert(fc.property(reading, reading, (before, after) => {
      const changes = changedFigures(before, after);
      expect(changes).toEqual(changedPlainly(before, after));
      expect(revisedFigures(after, [{ ...DAYS, figures: changes }])).toEqual(revisedPlainly(after, [{ ...DAYS, figures: changes }]));
      expect(revisedFigures(before, [{ ...DAYS, figures: changes }])).toEqual(revisedPlainly(before, [{ ...DAYS, figures: changes }]));
      const now = among(after.map(traced), sameSaying, isUnchanged);
      expect(before.filter((was) => now.fitting(traced(was), 1).length === 0)).toEqual(gonePlainly(after, before));
    }), { numRuns: 300 });
  });
});

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { database } from '../../../lib/store/database';
import { portionsOf, rowsOf } from '../../../lib/store/portions';
import { contents } from '../support/readings';

beforeEach(() => database().delete({ disableAutoOpen: false }));

it('all rows are in the portions, in their order, and few in each', () => {
  fc.assert(
    fc.property(fc.nat({ max: 3_000 }), (many) => {
      const rows = Array.from({ length: many }, (_, i) => i);
      const portions = portionsOf(rows);
      expect(portions.flat()).toEqual(rows);
      for (const { length } of portions) expect(length > 0 && length <= 500).toBe(true);
    }),
  );
});

it('a report’s rows are read whole, in their order, and none of another’s, however many portions they take', async () => {
  const db = database();
  const many: [string, number][] = [['a', 499], ['b', 500], ['ba', 1_001], ['c', 1], ['d', 0]];
  // A damaged record that was left out leaves a gap behind it.
  const rows = many.flatMap(([id, length]) => contents(Array.from({ length }, () => ({})), { id }).observations.map((one) => ({ ...one, reportId: id, index: one.index * 2 })));
  await db.observations.bulkPut(rows);
  for (const [id, length] of many)
    expect((await rowsOf(db.observations, id)).map(({ reportId, index }) => [reportId, index])).toEqual(Array.from({ length }, (_, i) => [id, i * 2]));
});

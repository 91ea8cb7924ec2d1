import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { keptFigures } from '../../../lib/corrections/apply';
import type { Correction, StoredObservation } from '../../../lib/records';
import { contentsOfAll, indicatorCounts, indicatorsPresent, saveReading } from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { reading } from '../support/readings';

const url = 'http://www.hengyang.gov.cn/a.html';

beforeEach(() => database().delete({ disableAutoOpen: false }));

const counted = async (): Promise<[string, number][]> => {
  const all: [string, number][] = [];
  for await (const one of indicatorCounts(await indicatorsPresent())) all.push(one);
  return all;
};

it('lists each indicator once and counts its figures, those of none left out', async () => {
  expect(await counted()).toEqual([]);
  const ids = ['b.two', 'a.one', null, 'b.two', 'b', 'b.twofold', 'b.two'];
  await saveReading(url, reading(ids.map((indicator, at) => ({ indicator, quote: `${at}件`, value: at }))), new Date());
  expect(await counted()).toEqual([['a.one', 1], ['b', 1], ['b.two', 3], ['b.twofold', 1]]);
});

/** A decision on a figure as it was read once, which stands where the figure does that is read now. */
const decision = (id: string, kind: Correction['kind'], { reportId, index: _index, prefix, suffix, schemaVersion, ...read }: StoredObservation, given: Partial<Correction> = {}): Correction => ({
  id, kind, reportId, page: reportId, anchor: { quote: read.quote, prefix, suffix, start: read.start }, figure: read, set: {}, madeAt: '2026-01-01T00:00:00.000Z',
  place: { start: read.start, end: read.end }, lost: null, schemaVersion, ...given,
});

it('counts as the reader decided, and lists what has no figure else', async () => {
  await saveReading(url, reading([0, 1, 2].map((at) => ({ indicator: 'a.one', quote: `${at}件`, value: at }))), new Date());
  const [one, two, three] = (await database().observations.toArray()) as [StoredObservation, StoredObservation, StoredObservation];
  const added = { ...one, indicator: 'd.four' };
  await database().corrections.bulkPut([
    decision('1', 'corrected', one, { set: { indicator: 'c.three' } }),
    decision('2', 'rejected', two),
    decision('3', 'added', added, { place: { start: 900, end: 903 } }),
    decision('4', 'confirmed', three),
    decision('5', 'added', added, { place: null, lost: 'gone' }),
  ]);
  expect(await counted()).toEqual([['a.one', 1], ['c.three', 1], ['d.four', 1]]);
});

it('takes a figure off the indicator that it is counted under, whatever it was read as when the reader decided', async () => {
  await saveReading(url, reading([null, null, 'b.two', 'c.three'].map((indicator, at) => ({ indicator, quote: `${at}件`, value: at }))), new Date());
  const [one, two, three, four] = (await database().observations.toArray()).map((figure) => ({ ...figure, indicator: 'a.one' })) as [StoredObservation, StoredObservation, StoredObservation, StoredObservation];
  await database().corrections.bulkPut([
    decision('1', 'rejected', one),
    decision('2', 'corrected', two, { set: { indicator: 'd.four' } }),
    decision('3', 'rejected', three),
    decision('4', 'corrected', four, { set: { indicator: 'd.four' } }),
    decision('5', 'rejected', { ...one, start: 900, end: 903 }),
    decision('6', 'corrected', { ...one, indicator: 'e.five', start: 900, end: 903 }, { set: { value: 7 }, place: { start: 950, end: 953 } }),
  ]);
  expect(await counted()).toEqual([['b.two', 0], ['c.three', 0], ['d.four', 2], ['e.five', 1]]);
  const shown = (await contentsOfAll([one.reportId]))[0]!.observations;
  expect(keptFigures(shown).map(({ indicator }) => indicator).sort()).toEqual(['d.four', 'd.four', 'e.five']);
});

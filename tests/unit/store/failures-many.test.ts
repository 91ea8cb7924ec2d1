import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addSamples, allContents, allReports, joinReports, keepDecision, pageKey, removeReports, residentsOf, restoreReports, saveReading, searchTexts, setByHand, setResidents } from '../../../lib/store';
import { database, type ReportDatabase } from '../../../lib/store/database';
import { reading, sample } from '../support/readings';

const URLS = ['a', 'b', 'c'].map((name) => `http://www.hengyang.gov.cn/${name}.html`);
const IDS = URLS.map(pageKey);
const now = new Date('2026-11-21T08:00:00Z');

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await database().delete({ disableAutoOpen: false });
  for (const [i, url] of URLS.entries()) await saveReading(url, reading([{ value: i }, { value: 20 + i, label: `第${i}项` }], [], { year: 2019 + i }), now);
});
afterEach(() => vi.restoreAllMocks());

type Told = 'creating' | 'updating' | 'deleting';
type TableName = Exclude<{ [K in keyof ReportDatabase]: ReportDatabase[K] extends { hook: unknown } ? K : never }[keyof ReportDatabase], undefined>;

/** Has a table refuse everything from the nth write of a sort on, as a full disk does, while some work is done. */
const whileFull = async <T>(table: TableName, on: Told, nth: number, work: () => Promise<T>): Promise<T> => {
  let left = nth;
  const full = () => {
    if (--left < 0) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  };
  database()[table].hook(on as 'creating', full);
  try {
    return await work();
  } finally {
    database()[table].hook(on as 'creating').unsubscribe(full);
    expect(left, 'writes up to the one that fails').toBeLessThan(0);
  }
};

const everything = async () => ({ reports: await allReports(), contents: await allContents(), texts: await searchTexts() });

describe('a disk that is nearly full', () => {
  const left = (bytes: number) => vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 5_000_000 + bytes, usage: 5_000_000 }) } });
  afterEach(() => vi.unstubAllGlobals());

  it('is not written to, lest the browser lose what is there; what is there is read', async () => {
    const before = await everything();
    left(20 * 2 ** 20);
    expect(await saveReading('http://www.hengyang.gov.cn/d.html', reading([{ value: 9 }], [], { year: 2010 }), now)).toEqual({ ok: false, error: 'full' });
    await expect(removeReports(IDS)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await everything()).toEqual(before);
  });

  it('has its lists brought up to date once there is room again', async () => {
    const before = await everything();
    await database().listings.toCollection().modify({ schemaVersion: 1, title: 'of another version' });
    database().close({ disableAutoOpen: false });
    left(20 * 2 ** 20);
    expect((await allReports()).map(({ title }) => title)).toEqual(IDS.map(() => 'of another version'));
    database().close({ disableAutoOpen: false });
    left(2 ** 30);
    expect(await everything()).toEqual(before);
  });
});

describe('a disk that is full', () => {
  it.each([['reports', 0], ['reports', 2], ['observations', 3], ['listings', 1], ['searchTexts', 2]] as const)('removes none of several where %s refuses the write number %i', async (table, nth) => {
    const before = await everything();
    await expect(whileFull(table, 'deleting', nth, () => removeReports(IDS))).rejects.toMatchObject({ name: expect.stringMatching(/Quota|Abort|Modify/) });
    expect(await everything()).toEqual(before);
  });

  it.each([['reports', 1], ['observations', 4], ['listings', 0], ['searchTexts', 2]] as const)('puts back none of several where %s refuses the write number %i, and all once there is room', async (table, nth) => {
    const before = await everything();
    const removed = await removeReports(IDS);
    await expect(whileFull(table, 'creating', nth, () => restoreReports(removed))).rejects.toThrow();
    expect(await everything()).toEqual({ reports: [], contents: [], texts: new Map() });
    await restoreReports(removed);
    expect(await everything()).toEqual(before);
  });

  it('keeps what was said of residents before', async () => {
    await setResidents('430400', 2020, 7_290_000, now);
    await expect(whileFull('residents', 'updating', 0, () => setResidents('430400', 2020, 1, now))).rejects.toThrow();
    await expect(whileFull('residents', 'deleting', 0, () => setResidents('430400', 2020, null, now))).rejects.toThrow();
    expect((await residentsOf([['430400', 2020]])).map(({ people }) => people)).toEqual([7_290_000]);
  });

  it('adds no sample, joins nothing, sets nothing by hand where the lists cannot follow', async () => {
    const before = await everything();
    await expect(whileFull('listings', 'creating', 1, () => addSamples([sample('one'), sample('two')], now))).rejects.toThrow();
    await expect(whileFull('listings', 'updating', 0, () => setByHand(IDS[0]!, { year: 1999 }))).rejects.toThrow();
    await expect(whileFull('listings', 'deleting', 0, () => joinReports(IDS[0]!, IDS[1]!, now))).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });

  it('says that a decision was not kept', async () => {
    const before = await everything();
    const { quote, prefix, suffix, start, ...figure } = before.contents[0]!.observations[0]!;
    const decide = () => keepDecision({ url: `http://${figure.reportId}`, anchor: { quote, prefix, suffix, start }, figure: { quote, start, ...figure }, wish: { kind: 'rejected' } }, now);
    expect(await whileFull('searchTexts', 'updating', 0, decide)).toEqual({ ok: false, error: 'full' });
    expect(await everything()).toEqual(before);
    expect(await decide()).toMatchObject({ ok: true });
  });
});
